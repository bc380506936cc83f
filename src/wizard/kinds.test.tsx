import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '../questions/index.ts';
import { alert, described, field, onAnswers, open, proceed } from './step.test-page.tsx';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const choose = (name: string) => screen.getByRole('radio', { name });

describe('a code', () => {
  test.each([
    ['', /four figures of the code/],
    ['developer', /figures only/],
    ['251', /exactly four figures/],
  ])('%j gets its own error and stays', async (typed, message) => {
    const { user } = open('occupation', ['occupationIsco']);
    const box = field('What is the code of the occupation?');
    await user.type(box, typed || ' {Backspace}');
    await user.click(proceed());
    expect(onAnswers).not.toHaveBeenCalled();
    expect(box.value).toBe(typed);
    expect(described(box)).toMatch(message);
  });

  test('is an answer', async () => {
    const { user } = open('occupation', ['occupationIsco']);
    await user.type(field('What is the code of the occupation?'), '2512{Enter}');
    expect(onAnswers.mock.calls).toEqual([[{ occupationIsco: '2512' }]]);
  });
});

describe('a number', () => {
  test.each([
    ['-1', 'Enter a number of at least 0.'],
    ['121', 'Enter a number of at most 120.'],
    ['1.333', 'Enter at most two decimals, for example 1.5.'],
  ])('%j gets an error with the limit of its question', async (typed, message) => {
    const { user } = open('unemployed-before', ['unemployedMonthsBefore']);
    await user.type(screen.getByRole('textbox'), typed);
    await user.click(proceed());
    expect(alert()?.textContent).toContain(message);
    expect(described(screen.getByRole('textbox'))).toContain(message);
  });

  test('may be nothing, or have decimals after a comma', async () => {
    const { user } = open('unemployed-before', ['unemployedMonthsBefore']);
    await user.type(screen.getByRole('textbox'), '0{Enter}');
    await user.clear(screen.getByRole('textbox'));
    await user.type(screen.getByRole('textbox'), '1,5{Enter}');
    expect(onAnswers.mock.calls).toEqual([
      [{ unemployedMonthsBefore: 0 }],
      [{ unemployedMonthsBefore: 1.5 }],
    ]);
  });

  test('of a card is whole', async () => {
    const { user } = open('servant-card', ['cardNumber'], { situation: 'private-servant' });
    await user.type(screen.getByRole('textbox'), '1,5{Enter}');
    expect(alert()?.textContent).toContain('Enter a whole number.');
  });
});

describe('sick pay', () => {
  test('is a percentage with or without the maximum daily wage', async () => {
    const { user } = open('sick-pay', ['sickPay']);
    await user.click(proceed());
    expect(alert()?.textContent).toContain('Choose one of the answers.');
    await user.click(choose('A percentage of my salary'));
    await user.click(proceed());
    expect(within(alert() as HTMLElement).getAllByRole('link')).toHaveLength(2);
    expect(described(field('Percentage of your salary'))).toMatch(/Enter a number/);
    await user.type(field('Percentage of your salary'), '70 %');
    await user.click(choose('Yes, only up to the maximum daily wage'));
    await user.click(proceed());
    expect(onAnswers.mock.calls).toEqual([[{ sickPay: { percent: 70, statutoryCap: true } }]]);
  });

  test('is an amount; what was typed before stays', async () => {
    const { user } = open('sick-pay', ['sickPay']);
    await user.click(choose('A percentage of my salary'));
    await user.type(field('Percentage of your salary'), '70');
    await user.click(choose('An amount'));
    await user.type(field('Amount in euro'), '4.200');
    await user.click(choose('No, it comes on top'));
    await user.click(proceed());
    expect(onAnswers.mock.calls).toEqual([
      [{ sickPay: { amount: 4200, per: 'month', holidayAllowance: 'excluded' } }],
    ]);
    await user.click(choose('A percentage of my salary'));
    expect(field('Percentage of your salary').value).toBe('70');
  });

  test('below what the law asks for is doubted, and may be right', async () => {
    const { user } = open('sick-pay', ['sickPay'], {
      sickPay: { percent: 50, statutoryCap: false },
    });
    await user.click(proceed());
    expect(described(field('Percentage of your salary'))).toMatch(/less than 70%/);
    await user.click(screen.getByRole('checkbox', { name: 'Yes, this is right' }));
    await user.click(proceed());
    expect(onAnswers).toHaveBeenCalledOnce();
  });
});

describe('pay', () => {
  const allowance = () => screen.queryByRole('group', { name: /holiday allowance/ });
  const hours = () => screen.queryByRole('textbox', { name: 'Hours a week' });

  test('in Luxembourg has no holiday allowance', async () => {
    const { user } = open('salary', ['salary'], { situation: 'job-offer', country: 'LU' });
    expect([allowance(), hours()]).toEqual([null, null]);
    await user.click(choose('Year'));
    await user.type(field('Amount in euro'), '65.652{Enter}');
    expect(onAnswers.mock.calls).toEqual([[{ salary: { amount: 65_652, per: 'year' } }]]);
  });

  test('by the month is asked for with the hours where a wage by the hour is the measure', async () => {
    const { user } = open('salary', ['salary'], { situation: 'private-servant' });
    expect(allowance()).not.toBeNull();
    await user.type(field('Amount in euro'), '2600');
    await user.click(choose('No, it comes on top'));
    await user.click(proceed());
    expect(described(hours() as HTMLElement)).toMatch(/Enter your hours a week/);
    await user.type(hours() as HTMLElement, '40{Enter}');
    expect(onAnswers.mock.lastCall?.[0].salary).toMatchObject({ per: 'month', hoursPerWeek: 40 });
  });

  test('while a leave lasts may be nothing', async () => {
    const { user } = open('pay-during', ['payDuring'], { situation: 'pay-drop' });
    await user.type(field('Amount in euro'), '0');
    await user.click(choose('No, it comes on top'));
    await user.click(proceed());
    expect(onAnswers.mock.lastCall?.[0].payDuring?.amount).toBe(0);
  });
});

describe('the options of a question', () => {
  const options = () => screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value);
  test.each<[Answers, readonly string[]]>([
    [{ situation: 'job-offer' }, ['NL', 'LU', 'both']],
    [{ situation: 'job-ended' }, ['NL', 'LU']],
  ])('country, beside %j: %j', (answers, wanted) => {
    open('country', ['country'], answers);
    expect(options()).toEqual(wanted);
  });

  test('permit, in Luxembourg: those that make a difference there', () => {
    open('permit', ['permitType'], { situation: 'job-offer', country: 'LU' });
    expect(options()).toEqual([
      'lu-blue-card',
      'nl-blue-card',
      'other-eu-blue-card',
      'none',
      'unknown',
    ]);
  });
});

test('[bad input 56] [bad input 63] people with asylum find their permit; diplomats read that theirs is not known', () => {
  open('permit', ['permitType'], { situation: 'job-ended', country: 'NL' });
  const rows = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
  expect(rows).toContainEqual(expect.stringMatching(/free access to work.*or with asylum/));
  expect(rows).toContainEqual(
    expect.stringMatching(
      /^No permit.*Diplomats and staff of international organisations have rules/,
    ),
  );
});
