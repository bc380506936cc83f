import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { en, InEnglish } from '../../i18n/english.test-words.tsx';
import { AskDay } from './AskDay.tsx';
import { DayNotice } from './DayNotice.tsx';
import { DayProvider, usePageDay } from './page-day.ts';
import { useDayGiven } from './use-day-given.tsx';

const loaded = { Tool: () => null, AskDay, messages: en };

/** A page from the start on, or one behind it, which shows nothing but the day that it goes by. */
function Page({ goesOn = false }: { readonly goesOn?: boolean }) {
  const here = useDayGiven(usePageDay(), loaded, en, goesOn);
  return (
    <DayProvider value={here}>
      <main>
        <DayNotice />
        {here.alone && here.fields}
        <p data-testid="day">{here.day}</p>
      </main>
    </DayProvider>
  );
}

const open = (at: string, goesOn = false) => {
  vi.setSystemTime(at);
  return render(<Page goesOn={goesOn} />, { wrapper: InEnglish });
};
const text = () => document.querySelector('main')?.textContent ?? '';
const dayHere = () => screen.getByTestId('day').textContent;
const type = (day: string, month: string, year: string) => {
  for (const [name, value] of Object.entries({ Day: day, Month: month, Year: year })) {
    fireEvent.change(screen.getByLabelText(name), { target: { value } });
  }
  fireEvent.click(screen.getByRole('button', { name: 'Go by this date' }));
};
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('says nothing while the clock and the rules can be relied on', () => {
  open('2026-11-27T12:00:00Z');
  expect(text()).toBe('2026-11-27');
});

describe('[bad input 52] a wrong clock', () => {
  test.each([
    ['1970-01-01T12:00:00Z', 'Your device says 1 January 1970.', 'So its clock is wrong.'],
    ['2026-11-21T12:00:00Z', 'Your device says 21 November 2026.', 'So its clock is wrong.'],
    ['2100-01-01T12:00:00Z', 'Your device says 1 January 2100.', 'or this page is very old.'],
  ])('of %s is noticed, with the day that it says', (at, says, why) => {
    open(at);
    expect(text()).toContain(says);
    expect(text()).toContain(why);
    expect(screen.getByRole('group', { name: 'Which day is it today?' })).toBeTruthy();
    expect(dayHere()).toBe('');
    expect(text()).not.toMatch(/-\d|\d{3,} days/);
  });

  test.each([
    ['', '', '', 'Enter a day, a month and a year.'],
    ['30', '2', '2027', 'This date does not exist. Check the day and the month.'],
    ['27', '3', '27', 'Enter the year with four figures, for example 2026.'],
    ['21', '11', '2026', 'This is before Sunday 22 November 2026, when the rules were read.'],
  ])('goes by no such day as %s %s %s', (day, month, year, error) => {
    open('1970-01-01T12:00:00Z');
    type(day, month, year);
    expect(screen.getByRole('group').textContent).toContain(error);
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(dayHere()).toBe('');
  });

  test('is passed over once the day is told, moves on at midnight, and may be told again', () => {
    open('1970-01-01T22:30:00Z');
    type('27', 'november', '2026');
    expect(dayHere()).toBe('2026-11-27');
    expect(screen.queryByText(/Your device says/)).toBeNull();
    expect(document.activeElement?.textContent).toMatch(/^You told us.* 27 November 2026\./);
    wait(1_800_000); // 23:00 in London is midnight in Amsterdam, in that winter too
    expect(dayHere()).toBe('2026-11-28');
    expect(text()).toContain('today is 28 November 2026');
    fireEvent.click(screen.getByRole('button', { name: 'Change the date' }));
    type('5', '12', '2026');
    expect(dayHere()).toBe('2026-12-05');
  });

  test('can be passed over in a frame that forbids forms, where none is ever submitted', () => {
    const forbid = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('submit', forbid, true);
    open('1970-01-01T12:00:00Z', true);
    type('27', '11', '2026');
    window.removeEventListener('submit', forbid, true);
    expect(dayHere()).toBe('2026-11-27');
  });

  test('that is put right says the day again', () => {
    open('1970-01-01T12:00:00Z');
    type('27', '11', '2026');
    vi.setSystemTime('2026-11-29T12:00:00Z');
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(dayHere()).toBe('2026-11-29');
    expect(text()).toBe('2026-11-29');
  });

  test('of a late day may be right: one press says so, and the rules are marked as old', () => {
    open('2031-01-01T12:00:00Z', true);
    fireEvent.click(screen.getByRole('button', { name: /it is 1 January 2031$/ }));
    expect(dayHere()).toBe('2031-01-01');
    const old = document.querySelector('[data-old-rules]');
    expect(old).toBeTruthy();
    expect(document.activeElement).toBe(old);
    expect(text()).not.toMatch(/You told us|Your device says/);
    wait(86_400_000);
    expect(dayHere()).toBe('2031-01-02');
    cleanup();
    open('1970-01-01T12:00:00Z', true);
    expect(screen.queryByRole('button', { name: /it is/ })).toBeNull();
  });

  test('takes a whole date that is pasted', () => {
    open('1970-01-01T12:00:00Z');
    fireEvent.paste(screen.getByLabelText('Day'), {
      clipboardData: { getData: () => '27-11-2026' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Go by this date' }));
    expect(dayHere()).toBe('2026-11-27');
  });

  test('stops the way to a result until the day is told: the question is the page', () => {
    open('2100-01-01T12:00:00Z', true);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading.textContent).toBe('Which day is it today?');
    expect(document.activeElement).toBe(heading);
    expect(text().match(/Your device says/g)).toHaveLength(1);
    type('1', '12', '2026');
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
    expect(dayHere()).toBe('2026-12-01');
  });

  test('that steps back leaves the told day, and asks for it again', () => {
    open('1970-01-02T12:00:00Z', true);
    type('27', '11', '2026');
    wait(86_400_000);
    vi.setSystemTime('1970-01-01T12:00:00Z');
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(dayHere()).toBe('2026-11-28');
    expect(text()).toContain('Until then the page goes by 28 November 2026.');
    type('29', '11', '2026');
    expect(dayHere()).toBe('2026-11-29');
  });

  test('that goes wrong meanwhile leaves the last day that could be believed', () => {
    open('2026-11-30T12:00:00Z', true);
    vi.setSystemTime('1970-01-01T12:00:00Z');
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(dayHere()).toBe('2026-11-30');
    expect(text()).toContain('Until then the page goes by 30 November 2026.');
  });
});

test('rules that were read more than 120 days ago are marked on every screen', () => {
  open('2027-03-22T12:00:00Z');
  expect(text()).not.toContain('last read');
  wait(86_400_000);
  expect(text()).toContain('The rules of Permit Clock were last read on 22 November 2026.');
});
