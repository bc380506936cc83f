import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Answers } from '../questions/index.ts';
import { alert, described, onAnswers, open, proceed } from './step.test-page.tsx';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const sick: Answers = { situation: 'track-2', firstSickDay: '2026-01-05' };
const show = (recoveries?: Answers['recoveries']) =>
  open('back-at-work', ['recoveries'], recoveries ? { ...sick, recoveries } : sick);

const time = (number: number) => within(screen.getByRole('group', { name: `Time ${number}` }));
const end = (number: number, name: 'First day back at work' | 'Last day at work') =>
  within(time(number).getByRole('group', { name }));
const day = (number: number, name: Parameters<typeof end>[1]) =>
  end(number, name).getByRole<HTMLInputElement>('textbox', { name: 'Day' });
const first = (number: number) => day(number, 'First day back at work');
const last = (number: number) => day(number, 'Last day at work');
const add = () => screen.getByRole('button', { name: 'Add another time' });
const remove = (number: number) => screen.getByRole('button', { name: `Remove time ${number}` });

async function paste({ user }: ReturnType<typeof open>, box: HTMLElement, text: string) {
  await user.click(box);
  await user.paste(text);
}

test('one time is asked for, more can be added; the cursor goes where one goes on', async () => {
  const shown = show();
  await paste(shown, first(1), '17 March 2026');
  await paste(shown, last(1), '2026-04-06');
  await shown.user.click(add());
  expect(document.activeElement).toBe(first(2));
  await paste(shown, first(2), '1-6-2026');
  await paste(shown, last(2), '1/6/2026');
  await shown.user.click(proceed());
  expect(onAnswers.mock.calls).toEqual([
    [
      {
        recoveries: [
          { from: '2026-03-17', to: '2026-04-06' },
          { from: '2026-06-01', to: '2026-06-01' },
        ],
      },
    ],
  ]);
});

test('each wrong date has its own error, and stays as it was typed', async () => {
  const { user } = show([{ from: '2026-03-17', to: '2026-04-06' }]);
  await user.click(add());
  await user.type(first(2), '31');
  await user.clear(last(1));
  await user.type(last(1), '16');
  await user.click(proceed());
  expect(onAnswers).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(alert());
  const links = within(alert() as HTMLElement).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent?.split(':')[0])).toEqual([
    'Time 2, First day back at work',
    'Time 2, Last day at work',
  ]);
  expect(described(first(2))).toMatch(/Part of the date is missing/);
  expect(described(last(2))).toMatch(/Enter a day, a month and a year/);
  expect([first(2).value, last(1).value]).toEqual(['31', '16']);
  expect(last(1).getAttribute('aria-invalid')).toBeNull();
});

test.each([
  [
    'an end before the beginning',
    [
      ['2026-03-17', '2026-03-16'],
      ['2026-06-01', '2026-06-02'],
    ],
    () => last(1),
    /before the first day of this time/,
  ],
  [
    'times that overlap',
    [
      ['2026-03-17', '2026-06-01'],
      ['2026-06-01', '2026-06-02'],
    ],
    () => first(2),
    /must be after the last day of the time above/,
  ],
  [
    'times before the sickness',
    [
      ['2026-01-05', '2026-02-01'],
      ['2026-06-01', '2026-06-02'],
    ],
    () => first(1),
    /must be after your first day of sickness/,
  ],
] as const)('%s', async (_, times, wrong, message) => {
  const shown = show();
  await shown.user.click(add());
  for (const [index, [from, to]] of times.entries()) {
    // oxlint-disable-next-line no-await-in-loop
    await paste(shown, first(index + 1), from);
    // oxlint-disable-next-line no-await-in-loop
    await paste(shown, last(index + 1), to);
  }
  await shown.user.click(proceed());
  expect(onAnswers).not.toHaveBeenCalled();
  expect(described(wrong())).toMatch(message);
  expect(wrong().getAttribute('aria-invalid')).toBe('true');
  await shown.user.click(screen.getByRole('link', { name: message }));
  expect(document.activeElement).toBe(wrong());
});

test('a time that is taken away takes its error along, and the others stay', async () => {
  const { user } = show([
    { from: '2026-03-17', to: '2026-04-06' },
    { from: '2026-06-01', to: '2026-06-02' },
  ]);
  await user.clear(first(1));
  await user.click(proceed());
  expect(described(first(1))).toMatch(/Part of the date is missing/);
  await user.click(remove(1));
  expect(document.activeElement).toBe(add());
  expect(screen.getByRole('status').textContent).toBe('Time 1 is removed.');
  expect(first(1).value).toBe('1');
  expect(described(first(1))).not.toMatch(/missing/);
  await user.click(remove(1));
  expect(screen.getByRole('status').textContent).toMatch(/^Time 1 is removed\. ?No times listed/);
  await user.click(add());
  expect(screen.getByRole('status').textContent).toBe('');
  await user.click(remove(1));
  await user.click(proceed());
  expect(onAnswers.mock.calls).toEqual([[{ recoveries: [] }]]);
});
