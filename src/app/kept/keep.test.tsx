import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { InEnglish } from '../../i18n/english.test-words.tsx';
import type { PlainDate } from '../../dates/index.ts';
import { pastOf, readCase, writeCase } from '../../link/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess } from '../../rules/index.ts';
import { caseIn } from './address.ts';
import { deleteStored, storedText, storeText } from '../device.ts';
import { GoOn } from './GoOn.tsx';
import { Keep } from './Keep.tsx';
import { useSaved } from './use-saved.ts';

const today: PlainDate = '2026-11-24';
const offer: Answers = { situation: 'job-offer', country: 'NL', nationalities: ['IN'] };

function Kept({
  answers = offer,
  day = today,
}: {
  readonly answers?: Answers;
  readonly day?: PlainDate;
}) {
  const device = useSaved(day);
  const assessment = assess(answers, today);
  const text = writeCase({ answers, told: [], past: pastOf(assessment) });
  return <Keep {...{ answers, assessment, text, today, device }} />;
}
const Started = ({ day = today }: { readonly day?: PlainDate }) => {
  const device = useSaved(day);
  return (
    <>
      <GoOn {...device} />
      <p data-testid="lost">{device.lost}</p>
    </>
  );
};

const clipboard = (writeText?: (text: string) => Promise<void>) =>
  vi
    .spyOn(navigator, 'clipboard', 'get')
    .mockReturnValue((writeText && { writeText }) as Clipboard);

const press = (name: string | RegExp) =>
  act(() => fireEvent.click(screen.getByRole('button', { name })));
const statuses = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

const refuse = () => {
  throw new DOMException('', 'SecurityError');
};

/** A storage of its own, some of whose methods do otherwise. */
function storage(otherwise: object) {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
    ...otherwise,
  };
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  deleteStored();
});

describe('the link', () => {
  test('says what it holds before it is copied, by the names of the answers', () => {
    render(<Kept answers={{ ...offer, birthDate: '1990-03-14' }} />, { wrapper: InEnglish });
    const text = screen.getByText(/^The link holds your answers/).textContent;
    expect(text).toContain('Nationality');
    expect(text).toContain('Date of birth');
    expect(text).not.toContain('salary');
    expect(screen.getByText(/Whoever has the link can read all this/)).toBeTruthy();
  });

  test('is copied whole, and opens with these answers', async () => {
    const copied = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    clipboard(copied);
    render(<Kept />, { wrapper: InEnglish });
    await press(/^Copy a link/);
    expect(statuses()).toContain('The link is copied.');
    const link = copied.mock.calls[0]?.[0] ?? '';
    expect(link).toMatch(/^[^#?]+#c=1\./);
    const reading = readCase(caseIn(new URL(link, 'http://x/').hash) ?? '', today);
    expect(reading).toMatchObject({ is: 'case', answers: offer, refused: [] });
  });

  test.each([
    ['refuses', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
    ['throws', refuse],
    ['is not there', undefined],
  ])('[bad input 111] is selected in a field where the clipboard %s', async (_, writeText) => {
    clipboard(writeText);
    render(<Kept />, { wrapper: InEnglish });
    await press(/^Copy a link/);
    expect(statuses()).toContain('did not let us copy');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link with my answers' });
    expect(field.readOnly).toBe(true);
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(field.value);
    expect(field.value).toContain('#c=1.');
  });

  test('of a private servant comes with a warning, says no such word, and nothing can be saved', () => {
    clipboard();
    render(<Kept answers={{ situation: 'private-servant', hiredOn: '2024-03-01' }} />, {
      wrapper: InEnglish,
    });
    expect(screen.getByText(/^The link shows where you work/)).toBeTruthy();
    expect(screen.getByText(/^The test case shows where you work/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /save/i })).toBeNull();
    expect(screen.queryByText(/Save on this device/)).toBeNull();
  });
});

describe('this device', () => {
  test('holds nothing until it is asked, then this case, and nothing again', async () => {
    render(<Kept />, { wrapper: InEnglish });
    expect(storedText()).toBeUndefined();
    await press('Save on this device');
    expect(storedText()).toMatch(/^2026-11-24 1\./);
    expect(statuses()).toContain('saved in this browser until Thursday 24 December 2026');
    expect(screen.queryByRole('button', { name: 'Save on this device' })).toBeNull();
    await press('Delete what is saved');
    expect(storedText()).toBeUndefined();
    expect(statuses()).toContain('Deleted.');
    expect(document.activeElement?.textContent).toContain('Deleted.');
  });

  test('[bad input 90] names what another tab saved, and the last to save wins', async () => {
    render(<Kept />, { wrapper: InEnglish });
    await press('Save on this device');
    const ours = storedText();
    cleanup();
    render(<Kept answers={{ ...offer, country: 'LU' }} />, { wrapper: InEnglish });
    expect(statuses()).toContain('Other answers were saved here on Tuesday 24 November 2026');
    await press('Save on this device');
    const theirs = storedText();
    expect(theirs).not.toBe(ours);
    storeText(ours ?? '');
    await act(() => window.dispatchEvent(new StorageEvent('storage', { key: 'permit-clock' })));
    expect(statuses()).toContain('Other answers were saved here');
  });

  test.each(['getItem', 'setItem'] as const)(
    '[bad input 87] says so when the browser refuses %s, and offers the link',
    async (method) => {
      vi.stubGlobal('localStorage', storage({ [method]: refuse }));
      render(<Kept />, { wrapper: InEnglish });
      await press('Save on this device');
      expect(statuses()).toContain('did not let us save');
      expect(screen.getByRole('button', { name: /^Copy a link/ })).toBeTruthy();
    },
  );

  test('[bad input 87] says so when the browser does not delete', async () => {
    vi.stubGlobal('localStorage', storage({ removeItem: refuse }));
    render(<Kept />, { wrapper: InEnglish });
    await press('Save on this device');
    await press('Delete what is saved');
    expect(statuses()).toContain('did not let us delete');
  });

  test('[bad input 87] says so when storage itself throws', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') ?? {};
    Object.defineProperty(globalThis, 'localStorage', { get: refuse, configurable: true });
    render(<Kept />, { wrapper: InEnglish });
    await press('Save on this device');
    Object.defineProperty(globalThis, 'localStorage', own);
    expect(statuses()).toContain('did not let us save');
  });

  test('[bad input 89] says so when storage takes nothing', async () => {
    vi.stubGlobal('localStorage', storage({ setItem: () => undefined }));
    render(<Kept />, { wrapper: InEnglish });
    await press('Save on this device');
    expect(statuses()).toContain('did not let us save');
  });
});

describe('the start page', () => {
  const save = async () => {
    render(<Kept />, { wrapper: InEnglish });
    await press('Save on this device');
    cleanup();
  };

  test('says nothing where nothing is saved', () => {
    render(<Started />, { wrapper: InEnglish });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('leads to what is saved, and deletes it', async () => {
    await save();
    render(<Started />, { wrapper: InEnglish });
    expect(screen.getByText(/Saved on Tuesday 24 November 2026/)).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('#/saved');
    await press('Delete what is saved');
    expect(storedText()).toBeUndefined();
    expect(document.activeElement?.textContent).toContain('Deleted.');
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('after thirty days it is deleted at once', async () => {
    await save();
    render(<Started day="2026-12-25" />, { wrapper: InEnglish });
    expect(storedText()).toBeUndefined();
    expect(screen.getByTestId('lost').textContent).toBe('expired');
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('[bad input 87] junk is removed', () => {
    storeText('{"evil":true}');
    render(<Started />, { wrapper: InEnglish });
    expect(storedText()).toBeUndefined();
    expect(screen.getByTestId('lost').textContent).toBe('unreadable');
  });

  test('[bad input 88] what a newer version saved stays, and can only be deleted', async () => {
    storeText('2026-11-24 2.x');
    render(<Started />, { wrapper: InEnglish });
    expect(storedText()).toBe('2026-11-24 2.x');
    expect(screen.getByText(/A newer version of this page saved answers/)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    await press('Delete what is saved');
    expect(storedText()).toBeUndefined();
  });

  test('a day to come is put right, so that thirty days stay thirty days', async () => {
    await save();
    render(<Started day="2026-10-01" />, { wrapper: InEnglish });
    expect(storedText()).toMatch(/^2026-10-01 1\./);
  });
});
