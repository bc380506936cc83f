import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../i18n/english.test-words.tsx';
import { MessagesProvider } from '../i18n/index.ts';
import { pastOf, writeCase } from '../link/index.ts';
import { assess } from '../rules/index.ts';
import { lostJob } from '../rules/cases/golden.test-cases.ts';
import { linkTo } from './kept/address.test-link.ts';
import { DayProvider, usePageDay } from './day/page-day.ts';
import { useDayGiven } from './day/use-day-given.tsx';
import { denials } from './denied.test-abilities.ts';
import { deleteStored, storedText, storeText } from './device.ts';
import { savedText } from './kept/saved.ts';
import Tool from './tool.tsx';
import { LanguageProvider } from './use-language.ts';
import { englishAlone } from './use-language.test-language.ts';

beforeAll(async () => {
  await import('../ics/index.ts');
});
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  deleteStored();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function ToolHere() {
  return (
    <DayProvider value={useDayGiven(usePageDay(), undefined, en, true)}>
      <Tool kept={null} acted={false} />
    </DayProvider>
  );
}

function open(clock: string, hash: string) {
  vi.setSystemTime(clock);
  history.replaceState(null, '', `/?asOf=2026-11-26${hash}`);
  render(
    <MessagesProvider value={en}>
      <LanguageProvider value={englishAlone}>
        <ToolHere />
      </LanguageProvider>
    </MessagesProvider>,
  );
}

const goWrong = () => {
  vi.setSystemTime('1970-01-01T13:05:00Z');
  act(() => void window.dispatchEvent(new Event('focus')));
};

/** What is printed in the browser's menu, and the file for a calendar. */
async function taken() {
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const paper = document.querySelector('[data-sheet]')?.textContent ?? '';
  const name = document.title;
  act(() => void window.dispatchEvent(new Event('afterprint')));
  denials['downloads that throw']();
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Add to my calendar' }));
    await vi.advanceTimersByTimeAsync(1_100);
  });
  const file = screen.getByLabelText<HTMLTextAreaElement>('Text of the file').value;
  return { paper, name, stamps: [...new Set(file.match(/(?<=^DTSTAMP:)\S+/gm))] };
}

describe('[bad input 52] a wrong clock does not leave the page', () => {
  test('where the address says the day: no stamp on paper, and the day judged in the file', async () => {
    open('1970-01-01T13:05:00Z', linkTo(lostJob));
    const { paper, name, stamps } = await taken();
    expect(paper).toContain('As of Thursday 26 November 2026');
    expect(paper).not.toMatch(/Printed|1970|14:05/);
    expect(name).toContain('26 Nov 2026');
    expect(stamps).toEqual(['20261126T130500Z']);
  });

  test('where it goes wrong meanwhile: the last day that could be believed, without a time', async () => {
    open('2026-11-27T12:00:00Z', linkTo(lostJob));
    goWrong();
    const { paper, stamps } = await taken();
    expect(paper).toContain('PrintedFriday 27 November 2026Rules');
    expect(paper).not.toMatch(/1970|14:05/);
    expect(stamps).toEqual(['20261127T130500Z']);
  });

  test('where it is right, day and time are those of the device', async () => {
    open('2026-11-27T13:05:00Z', linkTo(lostJob));
    const { paper, stamps } = await taken();
    expect(paper).toContain('PrintedFriday 27 November 2026, 14:05');
    expect(stamps).toEqual(['20261127T130500Z']);
  });
});

describe('[bad input 52] while no day is known by which to count,', () => {
  const text = writeCase({
    answers: lostJob,
    told: [],
    past: pastOf(assess(lostJob, '2026-12-20')),
  });
  const stored = savedText(text, '2026-12-20');

  test.each(['#/', '#/saved'])('what is saved is let be, and %s says so', (hash) => {
    storeText(stored);
    open('1970-01-01T13:05:00Z', hash);
    expect(screen.getAllByText(en.keep.device.undated)).toHaveLength(1);
    expect(screen.queryByText(en.keep.goOn.nothing)).toBeNull();
    expect(screen.queryByRole('link', { name: en.keep.goOn.open })).toBeNull();
    expect(storedText()).toBe(stored);
  });

  test('nothing can be saved, and the result says so; what is there can be deleted', () => {
    open('1970-01-01T13:05:00Z', linkTo(lostJob));
    expect(screen.getByText(en.keep.device.undated)).toBeTruthy();
    expect(screen.queryByRole('button', { name: en.keep.device.save })).toBeNull();
    act(() => void storeText(stored));
    fireEvent.click(screen.getByRole('button', { name: en.keep.device.erase }));
    expect(storedText()).toBeUndefined();
  });
});
