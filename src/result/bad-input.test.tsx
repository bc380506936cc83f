import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import { of, show } from './case.test-page.tsx';

afterEach(cleanup);

const textOf = (container: Element, selector: string) =>
  container.querySelector(selector)?.textContent ?? '';
const headline = () => screen.getAllByRole('heading', { level: 1 })[0]?.textContent;

const offer = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  birthDate: '1990-01-01',
  graduateBasis: 'none',
};
const paid = (amount: number, holidayAllowance = 'excluded') => ({
  ...offer,
  salary: { amount, per: 'month', holidayAllowance },
});
const salary = '[data-route="nl-hsm"] [data-requirement="salary"]';

test('[bad input 21] hours a week that are missing are asked for on the result', () => {
  const { container } = show(
    of({ ...offer, salary: { amount: 34.28, per: 'hour', holidayAllowance: 'excluded' } }),
  );
  expect(container.querySelector('[data-route="nl-hsm"]')?.getAttribute('data-verdict')).toBe(
    'cannot-say',
  );
  expect(textOf(container, salary)).toContain('Not answered yet: Gross salary.');
});

test('[bad input 23] holiday allowance in the amount is taken out, and what is missing without it is shown', () => {
  const { container } = show(of(paid(6400, 'included')));
  expect(textOf(container, salary)).toMatch(/€16\.07 a month is missing\./);
  expect(container.textContent).toContain('with holiday allowance');
  cleanup();
  const unsure = show(of(paid(6000, 'unknown'))).container;
  expect(unsure.querySelector(salary)?.getAttribute('data-status')).toBe('unknown');
  expect(unsure.textContent).toContain('holiday allowance not known');
});

test('[bad input 24] one cent too little is named', () => {
  const { container } = show(of(paid(5941.99)));
  expect(textOf(container, salary)).toContain('€0.01 a month is missing.');
});

test('[bad input 25] [bad input 26] a 13th month, bonuses and part-time work have words of their own', () => {
  const { container } = show(of(paid(6000)));
  expect(container.textContent).toMatch(
    /13th month count only when paid every month\. Holiday allowance, bonuses, .* do not\. Part-time work needs the full amount/,
  );
});

const ended = {
  situation: 'job-ended',
  country: 'NL',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  permitSince: '2025-03-01',
  permitUntil: '2029-03-01',
};
const advice =
  /Ask a lawyer or legal help .* when a deadline has passed or is less than 14 days away/;
const lost = (jobLossDate: PlainDate, more: object = {}) =>
  show(of({ ...ended, jobLossDate, ...more })).container;

test('[bad input 37] a job that still runs: the search has not begun, and so many days go before it', () => {
  const page = lost('2026-12-31');
  expect(headline()).toContain('you have until Wednesday 31 March 2027');
  expect(textOf(page, '[data-not-begun]')).toBe(
    'Your contract ends on Thursday 31 December 2026, 39 days from now. Only then does this time begin.',
  );
});

test('[bad input 38] a job that ends today: the whole search is left', () => {
  const page = lost('2026-11-22');
  expect(headline()).toContain('you have until Monday 22 February 2027');
  expect(page.querySelector('[data-not-begun]')).toBeNull();
  expect(textOf(page, '[data-duty="nl.search-period"]')).toContain('92 days left');
});

test('[bad input 39] a job that ended four years ago: the days have passed, and whom to ask', () => {
  const page = lost('2022-11-22');
  expect(headline()).toContain('your search period ended on Wednesday 22 February 2023');
  expect(textOf(page, '[data-duty="nl.search-period"]')).toContain('1,369 days ago');
  expect(page.textContent).toMatch(advice);
});

test.each<[string, string, PlainDate, RegExp]>([
  ['that has ended', '2026-11-20', '2026-11-30', /there is no search period: your permit ended on/],
  ['that still runs', '2026-12-01', '2026-12-31', /no search period follows: your permit ends on/],
])('[bad input 41] a permit %s before the job does: no search', (_, permitUntil, jobEnd, says) => {
  const page = lost(jobEnd, { permitUntil });
  expect(headline()).toMatch(says);
  expect(headline()).toContain(', before your contract');
  expect(page.querySelector('[data-not-begun]')).toBeNull();
  expect(textOf(page, 'figcaption')).not.toContain('Search period');
  expect(page.textContent).toMatch(advice);
});

test('[bad input 42] a permit that ends within the search names itself as the limit', () => {
  lost('2026-10-31', { permitUntil: '2026-12-15' });
  expect(headline()).toContain(
    'until Tuesday 15 December 2026 to find a new job, because your permit ends then',
  );
});

test('[bad input 43] a permit that ends today is a last day; yesterday, it is over', () => {
  const today = lost('2026-10-31', { permitUntil: '2026-11-22' });
  expect(textOf(today, '[data-duty="nl.search-period"]')).toContain('Today is the last day');
  cleanup();
  lost('2026-10-31', { permitUntil: '2026-11-21' });
  expect(headline()).toContain('your search period ended on Saturday 21 November 2026');
});

const refused = (decisionOn: PlainDate) =>
  show(of({ ...ended, situation: 'decision', decision: 'refused', decisionOn }, decisionOn))
    .container;
const objection = '[data-duty="nl.objection"]';

test.each<[string, PlainDate, string, string, string]>([
  ['a Saturday', '2026-10-31', '28 November', 'Friday 27 November 2026', 'a Saturday and a Sunday'],
  ['a Sunday', '2026-11-01', '29 November', 'Friday 27 November 2026', 'a Sunday'],
  ['Good Friday', '2027-02-26', '26 March', 'Thursday 25 March 2027', 'Good Friday'],
  ['5 May', '2027-04-07', '5 May', 'Tuesday 4 May 2027', 'Liberation Day'],
  [
    '26 December',
    '2028-11-28',
    '26 December',
    'Friday 22 December 2028',
    'second day of Christmas',
  ],
  ['a decreed day', '2027-04-09', '7 May', 'Tuesday 4 May 2027', 'decree'],
])(
  '[bad input 46] a last day that is %s is shown, with the day to send it and what the law passes over',
  (_, decisionOn, due, send, passed) => {
    const text = textOf(refused(decisionOn), objection);
    expect(text).toContain(due);
    expect(text).toContain(`Send it by ${send}`);
    expect(text).toMatch(/The law passes over/);
    expect(text).toContain(passed);
    expect(text).toContain('General Extension of Time Limits Act');
  },
);

test('[bad input 47] a last day after the list of holidays says that the list has ended', () => {
  const note = 'Extra free days after 2028 are not decreed yet.';
  expect(textOf(refused('2028-12-09'), objection)).toContain(note);
  cleanup();
  expect(textOf(refused('2028-11-03'), objection)).not.toContain(note);
});

test('[bad input 48] the result names its day, and whose clock it is', () => {
  expect(lost('2026-12-31').textContent).toContain('As of Sunday 22 November 2026, Dutch time');
});

test('[bad input 58] [bad input 67] a passport of the EU decides, which the result says, and both are named', () => {
  const { container } = show(of({ ...paid(3000), nationalities: ['IN', 'DE'] }));
  expect(headline()).toContain('you need no permit to work in the Netherlands');
  expect(container.textContent).toMatch(/India and Germany/);
  cleanup();
  show(of({ ...ended, nationalities: ['DE'], jobLossDate: '2026-10-31' }));
  expect(headline()).not.toContain('to find a new job');
});

test('[bad input 59] of two passports from outside the EU both are named, and which one helps', () => {
  const { container } = show(
    of({ ...paid(7000), recognisedSponsor: 'no', nationalities: ['IN', 'TR'] }),
  );
  expect(container.textContent).toMatch(/India and Türkiye/);
  expect(textOf(container, '[data-route="nl-hsm"] [data-requirement="sponsor"]')).toContain(
    'Turkish nationals need no sponsor',
  );
});

test('[bad input 64] whether the employer is a sponsor: no is said, and not knowing says where to look', () => {
  const sponsor = '[data-route="nl-hsm"] [data-requirement="sponsor"]';
  const no = show(of({ ...paid(7000), recognisedSponsor: 'no' })).container;
  expect(textOf(no, sponsor)).toContain('this employer is not one');
  cleanup();
  const unsure = show(of({ ...paid(7000), recognisedSponsor: 'unknown' })).container;
  expect(textOf(unsure, sponsor)).toContain('Ask the employer, or look in the public register');
});

test('[bad input 65] two jobs, freelance work, a posting and remote work are said not to be judged', () => {
  const { container } = show(of(paid(7000)));
  expect(container.textContent).toContain(
    'Nor do we judge a second job, freelance work, a posting, or remote work from another country.',
  );
});

test('[bad input 66] what is not known is listed, and nothing looks open', () => {
  const { container } = show(
    of({
      situation: 'job-offer',
      country: 'both',
      recognisedSponsor: 'unknown',
      graduateBasis: 'unknown',
    }),
  );
  expect(container.querySelector('[data-verdict="likely"]')).toBeNull();
  expect(container.textContent).toMatch(/You said you don’t know: Recognised sponsor/);
});

test('[bad input 68] both countries stand side by side, each with its own verdict', () => {
  const { container } = show(of({ ...paid(6000), country: 'both', contractMonths: 'open-ended' }));
  const verdictOf = (route: string) =>
    container.querySelector(`[data-route="${route}"]`)?.getAttribute('data-verdict');
  expect([verdictOf('nl-hsm'), verdictOf('lu-blue-card')]).toEqual(['likely', 'cannot-say']);
});
