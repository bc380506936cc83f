import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { alert, described, field, onAnswers, open, proceed } from './step.test-page.tsx';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const amount = () => field('Amount in euro');
const choose = (name: string) => screen.getByRole('radio', { name });

async function type(text: string, per = 'Month') {
  const { user } = open('salary', ['salary']);
  await user.click(amount());
  await user.paste(text);
  await user.click(choose(per));
  await user.click(choose('No, it comes on top'));
  return user;
}

test.each([
  [6, '5.008,00'],
  [7, '5,008.00'],
  [8, '5.008'],
  [8, '5,008'],
  [11, '5 008'],
  [11, '5\u00A0008'],
  [11, '5\u202F008'],
  [11, "5'008"],
  [12, '€ 5.008,-'],
  [12, '5008 EUR'],
  [12, 'EUR5008'],
  [15, '٥٠٠٨'],
  [15, '５００８'],
  [16, '5008\u200B'],
  [16, '\t5008'],
  [16, '5008\n'],
])('[bad input %i] %j is understood, and said while it is typed', async (_, typed) => {
  const user = await type(typed);
  expect(
    screen.getByText('We read this as €5,008 a month.').closest('[aria-live="polite"]'),
  ).not.toBeNull();
  await user.click(proceed());
  expect(onAnswers.mock.calls).toEqual([
    [{ salary: { amount: 5008, per: 'month', holidayAllowance: 'excluded' } }],
  ]);
});

/** Row 14 lets us choose: we never round what somebody earns. The limit of row 18 holds for any period, as a month's pay beyond it is a slip too. */
describe('wrong amounts get their own error, and stay as they were typed', () => {
  test.each([
    [1, '', /Enter your gross salary/],
    [1, '   ', /Enter your gross salary/],
    [3, '-1', /without a minus sign/],
    [3, '−5000', /without a minus sign/],
    [3, '--1', /without a minus sign/],
    [4, '1e309', /Enter the amount in figures/],
    [4, 'Infinity', /Enter the amount in figures/],
    [4, 'NaN', /Enter the amount in figures/],
    [5, '1e3', /Enter the amount in figures/],
    [5, '0x10', /Enter the amount in figures/],
    [5, '0b1', /Enter the amount in figures/],
    [5, '5_008', /Enter the amount in figures/],
    [10, '5.008.00', /cannot tell thousands from cents/],
    [10, '5,00,8', /cannot tell thousands from cents/],
    [13, '$5,008', /in euro/],
    [13, '£', /in euro/],
    [13, '5008 USD', /in euro/],
    [14, '5008.005', /at most two figures for the cents/],
    [17, '5k', /for example 5008/],
    [17, '60K', /for example 5008/],
    [17, 'about 5000', /for example 5008/],
    [18, '99999999999999999999', /up to €10,000,000/],
    [25, '4000 netto', /gross amount, before tax/],
  ])('[bad input %i] %j', async (_, typed, message) => {
    const user = await type(typed);
    await user.click(proceed());
    expect(onAnswers).not.toHaveBeenCalled();
    expect(amount().value).toBe(typed);
    expect(amount().getAttribute('aria-invalid')).toBe('true');
    expect(described(amount())).toMatch(message);
    expect(document.body.textContent).not.toMatch(/€NaN|€Infinity|We read this/);
    expect(document.activeElement).toBe(alert());
    expect(document.title).toMatch(/^Error: What is your gross salary\?/);
    await user.click(screen.getByRole('link', { name: message }));
    expect(document.activeElement).toBe(amount());
  });
});

/** The warning of row 19 names no year's sum, as the sum of the month already stands beside the field. */
describe('a probable slip is doubted, with what was read, and can be confirmed', () => {
  test.each([
    [2, '0', 'Month', /unpaid/, '€0 a month', 0],
    [9, '5.0', 'Month', /very little/, '€5 a month', 5],
    [9, '5,00', 'Month', /very little/, '€5 a month', 5],
    [19, '60000', 'Month', /Did you mean per year/, '€60,000 a month', 60_000],
    [20, '5942', 'Year', /Did you mean per month/, '€5,942 a year', 5942],
  ])('[bad input %i] %j per %s', async (_, typed, per, message, read, euro) => {
    const user = await type(typed, per);
    await user.click(proceed());
    expect(onAnswers).not.toHaveBeenCalled();
    expect(described(amount())).toMatch(message);
    expect(screen.getByText(`We read this as ${read}.`)).toBeDefined();
    await user.click(screen.getByRole('checkbox', { name: 'Yes, this is right' }));
    await user.click(proceed());
    expect(onAnswers.mock.lastCall?.[0].salary?.amount).toBe(euro);
  });

  test('and again when the amount changes', async () => {
    const user = await type('5.00');
    await user.click(proceed());
    await user.click(screen.getByRole('checkbox'));
    await user.type(amount(), '{Backspace}1');
    await user.click(proceed());
    expect(onAnswers).not.toHaveBeenCalled();
  });
});

describe('pay per hour', () => {
  const hours = () => field('Hours a week');

  test.each([
    [21, '', /Enter your hours a week/],
    [22, '0', /more than zero/],
    [22, '-5', /more than zero/],
    [22, '200', /A week has 168 hours/],
  ])('[bad input %i] asks for hours that there are, not for %j', async (_, typed, message) => {
    const user = await type('34.28', 'Hour');
    await user.click(hours());
    await user.paste(typed);
    await user.click(proceed());
    expect(onAnswers).not.toHaveBeenCalled();
    expect([hours().value, amount().value]).toEqual([typed, '34.28']);
    expect(described(hours())).toMatch(message);
  });

  test('[bad input 22] takes hours with a comma', async () => {
    const user = await type('34.28', 'Hour');
    await user.type(hours(), '36,5');
    await user.click(proceed());
    expect(onAnswers.mock.lastCall?.[0].salary).toEqual({
      amount: 34.28,
      per: 'hour',
      holidayAllowance: 'excluded',
      hoursPerWeek: 36.5,
    });
  });
});

/** The row wants questions of their own. A 13th month and bonuses are no part of what is compared, so the field says to leave them out. */
test('[bad input 25] [bad input 26] the question says what does not count, and which amount to take', () => {
  open('salary', ['salary']);
  expect(document.body.textContent).toMatch(
    /guaranteed pay in your contract or offer, before tax .* Leave out bonuses, overtime, expenses/,
  );
});

test('[bad input 25] the 30 % ruling has a question of its own', async () => {
  const { user } = open('ruling', ['ruling30']);
  expect(screen.getByRole('group', { name: 'Do you have the 30% ruling?' })).toBeTruthy();
  await user.click(choose('Yes'));
  await user.click(proceed());
  expect(onAnswers.mock.calls).toEqual([[{ ruling30: 'yes' }]]);
});

test('[bad input 23] the holiday allowance must be said', async () => {
  const { user } = open('salary', ['salary']);
  await user.type(amount(), '5008{Enter}');
  expect(alert()?.textContent).toMatch(/holiday allowance/);
  await user.click(choose('I don’t know'));
  await user.click(proceed());
  expect(onAnswers).toHaveBeenCalledOnce();
});

test('the question names the group of its fields, and says with them where to look', () => {
  open('salary', ['salary']);
  const group = amount().closest('fieldset');
  expect(group?.querySelector('legend')?.textContent).toBe(
    screen.getByRole('heading', { level: 1 }).textContent,
  );
  expect(group && described(group)).not.toBe('');
  expect(amount().parentElement?.querySelector('[aria-hidden="true"]')?.textContent).toBe('€');
});
