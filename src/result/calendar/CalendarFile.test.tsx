import {
  cleanup,
  configure,
  fireEvent,
  getConfig,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { assessed, of, page, show } from '../case.test-page.tsx';
import { InEnglish } from '../../i18n/english.test-words.tsx';
import { lostJob } from '../../rules/cases/golden.test-cases.ts';

const { asyncUtilTimeout } = getConfig();

beforeAll(async () => {
  configure({ asyncUtilTimeout: 20_000 }); // a busy machine
  await import('../../ics/index.ts');
});
afterAll(() => configure({ asyncUtilTimeout }));

let saved: { name: string; text: Promise<string> }[] = [];
const blobs = new Map<string, Blob>();

beforeEach(() => {
  saved = [];
  vi.stubGlobal('origin', 'https://tool.test');
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href) ?? new Blob();
    saved.push({ name: this.download, text: blob.text() });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const fileText = () => screen.getByLabelText<HTMLTextAreaElement>('Text of the file').value;
const starts = (text: string) => text.match(/^DTSTART.*$/gm)?.map((line) => line.trim().slice(-8));

describe('the calendar file', () => {
  test('holds my days, or my employer’s too, and says that it has left the page', async () => {
    show(of(lostJob));
    expect(screen.getByText(/The file dates.ics holds 2 days/)).toBeTruthy();
    press('Add to my calendar');
    await screen.findByText(/dates.ics was handed to your browser/);
    fireEvent.click(screen.getByRole('radio', { name: /Mine and my employer’s: 3 days/ }));
    expect(screen.queryByText(/was handed to your browser/)).toBeNull();
    press('Add to my calendar');
    await screen.findByText(/dates.ics was handed to your browser/);
    expect(saved.map(({ name }) => name)).toEqual(['dates.ics', 'dates.ics']);
    const texts = await Promise.all(saved.map(({ text }) => text));
    expect(texts.map(starts)).toEqual([
      ['20261128', '20261215'],
      ['20261128', '20261128', '20261215'],
    ]);
    expect(texts[0]).toContain('DTSTAMP:20261122T110000Z');
  });

  test('takes the moment from the clock at each press', async () => {
    const moments = ['2026-11-22T11:00:00Z', '2026-11-22T11:00:05Z'] as const;
    const moment = vi.fn(() => moments[saved.length] ?? moments[0]);
    show(of(lostJob), { tool: { address: undefined, moment } });
    press('Add to my calendar');
    await waitFor(() => expect(saved).toHaveLength(1));
    press('Add to my calendar');
    await waitFor(() => expect(saved).toHaveLength(2));
    const texts = await Promise.all(saved.map(({ text }) => text));
    const sequences = texts.map((text) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]));
    expect((sequences[1] ?? 0) - (sequences[0] ?? 0)).toBe(5);
    expect(texts[0]).toContain('Made with Permit Clock.');
  });

  test('is not offered where no day is to come, and asks nothing where all are mine', () => {
    show(of(lostJob, '2027-06-01'));
    expect(screen.queryByRole('button', { name: 'Add to my calendar' })).toBeNull();
    cleanup();
    show(assessed('LU-135'));
    expect(screen.getByRole('button', { name: 'Add to my calendar' })).toBeTruthy();
    expect(screen.queryByText('Which days?')).toBeNull();
  });
});

describe('[bad input 109] a download that is blocked', () => {
  const open = () =>
    screen.getByText('No file? Copy its text').closest('details')?.hasAttribute('open');

  test('by an error shows the text to copy', async () => {
    vi.mocked(URL.createObjectURL).mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    show(of(lostJob));
    press('Add to my calendar');
    await screen.findByText(/did not take the file/);
    expect(open()).toBe(true);
    expect(fileText()).toContain('BEGIN:VCALENDAR');
  });

  test('in silence, as in a sandbox, shows it too', async () => {
    vi.stubGlobal('origin', 'null');
    show(of(lostJob));
    press('Add to my calendar');
    await screen.findByText(/did not take the file/);
    expect(open()).toBe(true);
  });

  test('that is not seen leaves the text within reach', async () => {
    show(of(lostJob));
    press('Add to my calendar');
    await screen.findByText(/was handed to your browser/);
    expect(open()).toBe(false);
    expect(fileText()).toContain('END:VCALENDAR');
  });
});

describe('the text of the file', () => {
  const copyWith = async (writeText: () => Promise<void>) => {
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show(of(lostJob));
    press('Add to my calendar');
    await screen.findByText(/was handed to your browser/);
    press('Copy the text');
  };

  test('goes to the clipboard', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    await copyWith(writeText);
    await screen.findByText('The text is copied.');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(fileText());
  });

  test('[bad input 111] is selected where the clipboard is denied', async () => {
    await copyWith(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    await screen.findByText(/The text is selected/);
    const area = screen.getByLabelText<HTMLTextAreaElement>('Text of the file');
    expect(document.activeElement).toBe(area);
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
  });
});

test('a private servant is warned first, and the file does not say what it is about', async () => {
  show(assessed('NL-PS-001'));
  const warning = screen.getByText('Mind who can see your calendar').parentElement as HTMLElement;
  expect(within(warning).getByText(/Others may use this device/)).toBeTruthy();
  press('Add to my calendar');
  await waitFor(() => expect(saved).toHaveLength(1));
  const text = (await saved[0]?.text) ?? '';
  expect(text).toContain('SUMMARY:Reminder\r\n');
  expect(text).not.toMatch(/DESCRIPTION:(?!Reminder)|servant|permit|card|tool\.test/i);
});

test('is not printed', () => {
  const { container } = render(page(of(lostJob)), { wrapper: InEnglish });
  const title = within(container).getByRole('heading', { name: 'Add these days to your calendar' });
  expect(title.closest('.print\\:hidden')).toBeTruthy();
});
