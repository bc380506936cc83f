// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { alert, described, field, onAnswers, open, proceed } from './step.test-page.tsx';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const amount = () => field('Amount in euro');
const choose = (name: string) => screen.getByRole('radio', { name });

async function type(text: string) {
  const { user } = open('salary', ['salary']);
  await user.click(amount());
  await user.paste(text);
  await user.click(choose('No, it comes on top'));
  return user;
}

test.each([
  ['[6] 5.008,00', '5.008,00', '€5,008'],
  ['[7] 5,008.00', '5,008.00', '€5,008'],
  ['[8] 5.008', '5.008', '€5,008'],
  ['[11] 5 008', '5 008', '€5,008'],
  ['[12] € 5.008,-', '€ 5.008,-', '€5,008'],
])('%s is understood, and said while it is typed', async (_, typed, read) => {
  const user = await type(typed);
  expect(
    screen.getByText(`We read this as ${read} a month.`).closest('[aria-live="polite"]'),
  ).not.toBeNull();
  await user.click(proceed());
  expect(onAnswers.mock.calls).toEqual([
    [{ salary: { amount: 5008, per: 'month', holidayAllowance: 'excluded' } }],
  ]);
});

describe('wrong amounts get their own error, and stay as they were typed', () => {
  test.each([
    ['[1] nothing', '', /Enter your gross salary/],
    ['[3] -1', '-1', /without a minus sign/],
    ['[5] 1e3', '1e3', /Enter the amount in figures/],
    ['[9] 5.00', '5.00', /This is very little/],
    ['[10] 5,00,8', '5,00,8', /cannot tell thousands from cents/],
    ['[13] $5,008', '$5,008', /in euro/],
    ['[18] far too much', '99999999999999999999', /up to €10,000,000/],
    ['[19] 60000 a month', '60000', /Did you mean per year/],
  ])('%s', async (_, typed, message) => {
    const user = await type(typed);
    await user.click(proceed());
    expect(onAnswers).not.toHaveBeenCalled();
    expect(amount().value).toBe(typed);
    expect(amount().getAttribute('aria-invalid')).toBe('true');
    expect(described(amount())).toMatch(message);
    expect(document.activeElement).toBe(alert());
    expect(document.title).toMatch(/^Error: What is your gross salary\?/);
    await user.click(screen.getByRole('link', { name: message }));
    expect(document.activeElement).toBe(amount());
  });
});

describe('a probable slip', () => {
  test('[9] can be overruled', async () => {
    const user = await type('5.00');
    await user.click(proceed());
    await user.click(screen.getByRole('checkbox', { name: 'Yes, this is right' }));
    await user.click(proceed());
    expect(onAnswers.mock.lastCall?.[0].salary?.amount).toBe(5);
  });

  test('comes back when the amount changes', async () => {
    const user = await type('5.00');
    await user.click(proceed());
    await user.click(screen.getByRole('checkbox'));
    await user.type(amount(), '{Backspace}1');
    await user.click(proceed());
    expect(onAnswers).not.toHaveBeenCalled();
  });
});

test('[21] pay per hour asks for the hours; the amount stays', async () => {
  const user = await type('34.28');
  await user.click(choose('Hour'));
  await user.click(proceed());
  expect(described(field('Hours a week'))).toMatch(/Enter your hours a week/);
  await user.type(field('Hours a week'), '36,5');
  await user.click(proceed());
  expect(onAnswers.mock.lastCall?.[0].salary).toEqual({
    amount: 34.28,
    per: 'hour',
    holidayAllowance: 'excluded',
    hoursPerWeek: 36.5,
  });
});

test('the holiday allowance must be said', async () => {
  const { user } = open('salary', ['salary']);
  await user.type(amount(), '5008{Enter}');
  expect(alert()?.textContent).toMatch(/holiday allowance/);
  await user.click(choose('I don’t know'));
  await user.click(proceed());
  expect(onAnswers).toHaveBeenCalledOnce();
});
