import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { described, field, onAnswers, open, proceed } from './step.test-page.tsx';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const ended = { situation: 'job-ended' } as const;
const know = (name: string) => screen.getByRole('radio', { name });
const fields = (name: string) => screen.queryAllByRole<HTMLInputElement>('textbox', { name });

test('who knows the month alone is asked for no day', async () => {
  const { user } = open('job-loss', ['jobLossDate'], ended);
  await user.click(know('Only the month'));
  expect(fields('Day')).toEqual([]);
  await user.click(proceed());
  expect(described(field('Month'))).toMatch(/Enter a month and a year/);
  await user.type(field('Month'), 'March');
  await user.type(field('Year'), '2027');
  await user.click(proceed());
  expect(onAnswers.mock.calls).toEqual([
    [{ jobLossDate: { from: '2027-03-01', to: '2027-03-31' } }],
  ]);
});

test('who knows two days gives both, and what was typed stays', async () => {
  const { user } = open('job-loss', ['jobLossDate'], ended);
  const [day, month, year] = [field('Day'), field('Month'), field('Year')];
  await user.type(day, '20');
  await user.type(month, '10');
  await user.type(year, '2026');
  await user.click(know('Between two days'));
  expect(fields('Day').map(({ value }) => value)).toEqual(['20', '']);
  const last = screen.getByRole('group', { name: 'Last day that it may be' });
  await user.click(proceed());
  expect(last.textContent).toMatch(/Enter a day, a month and a year/);
  await user.type(fields('Day')[1] as HTMLElement, '5');
  await user.type(fields('Month')[1] as HTMLElement, '11');
  await user.type(fields('Year')[1] as HTMLElement, '2026');
  await user.click(proceed());
  expect(onAnswers.mock.calls).toEqual([
    [{ jobLossDate: { from: '2026-10-20', to: '2026-11-05' } }],
  ]);
});

test('an answer that is half known comes back as it was given', () => {
  open('job-loss', ['jobLossDate'], {
    ...ended,
    jobLossDate: { from: '2027-03-01', to: '2027-03-31' },
  });
  expect((know('Only the month') as HTMLInputElement).checked).toBe(true);
  expect([field('Month').value, field('Year').value]).toEqual(['3', '2027']);
});

test('a birth date is always known', () => {
  open('birth', ['birthDate']);
  expect(screen.queryByRole('radio', { name: 'Only the month' })).toBeNull();
});
