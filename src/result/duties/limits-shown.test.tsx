import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { readAnswers } from '../../questions/index.ts';
import { assessed, of, show } from '../case.test-page.tsx';
import { lostJob } from '../../rules/cases/golden.test-cases.ts';

afterEach(cleanup);

const textOf = (container: Element, selector: string) =>
  container.querySelector(selector)?.textContent ?? '';

/** Six months after 31 October are 30 April; the permit ends on 15 December. */
test('a search period that the permit cuts says so in the headline, the duty, the picture', () => {
  const { container } = show(of(lostJob));
  const [title] = screen.getAllByRole('heading', { level: 1 });
  expect(title?.textContent).toContain(
    'until Tuesday 15 December 2026 to find a new job, because your permit ends then.',
  );
  const first = textOf(container, '[data-limit]');
  expect(first).toContain('The search period itself would end on Friday 30 April 2027.');
  expect(first).toContain('could move it');
  const duty = textOf(container, '[data-duty="nl.search-period"] [data-limit="permit-end"]');
  expect(duty).toContain('Your permit ends on Tuesday 15 December 2026. That is the limit');
  expect(duty).toContain('would end on Friday 30 April 2027');
  expect(duty).toContain('Only an extension or a new permit could move it.');
  expect(textOf(container, 'figcaption')).toContain('Otherwise it would run to Friday 30 April');
  expect(textOf(container, 'figcaption')).toContain('could move it');
  const points = within(screen.getByRole('list', { name: 'Days in order' }));
  expect(points.getByText(/This is the limit, because your permit ends/)).toBeTruthy();
});

test('a search period of its own length has no limit to name', () => {
  const { container } = show(of({ ...lostJob, permitUntil: '2028-01-01' }));
  expect(container.querySelector('[data-limit]')).toBeNull();
  expect(container.textContent).not.toContain('could move it');
});

test('once it is over nothing is said to move it', () => {
  const { container } = show(of(lostJob, '2026-12-16'));
  expect(textOf(container, '[data-limit="permit-end"]')).toContain('Your permit ends on');
  expect(container.textContent).not.toContain('could move it');
});

test('a permit whose end is not told is asked for on the first screen', () => {
  const { container } = show(of({ ...lostJob, permitUntil: undefined }));
  expect(container.querySelector('[data-limit]')).toBeNull();
  const [link] = screen.getAllByRole('link', { name: 'Until when is your permit valid?' });
  expect(link?.getAttribute('href')).toBe('#/permit-until');
  expect(link?.closest('section')).toBeNull();
});

/** A third card of 16 March runs twelve months; the contract ends before. A second one of 8 November runs six. */
test.each([
  ['NL-PS-020', 'contract-end', 'Sunday 31 January 2027', 'Tuesday 16 March 2027'],
  ['NL-PS-019', 'employer-card', 'Saturday 1 February 2025', 'Thursday 8 May 2025'],
])('%s: a servant’s card is cut by %s', (id, limit, on, end) => {
  const { container } = show(assessed(id));
  const text = textOf(container, `[data-duty="servant.card-end"] [data-limit="${limit}"]`);
  expect(text).toContain(`on ${on}. Without that limit it would run to ${end}.`);
  expect(text).toContain('could move it');
});

test('a Luxembourg card that ends before the months without work do', () => {
  const { answers, assessment } = assessed('LU-126');
  const { container } = show(of({ ...answers, permitUntil: '2026-12-31' }, assessment.asOf));
  expect(textOf(container, '[data-limit]')).toContain('would run to Monday 1 February 2027');
  expect(
    textOf(container, '[data-duty="lu.unemployment.limit"] [data-limit="card-end"]'),
  ).toContain('Your card ends before that, on Thursday 31 December 2026.');
  expect(textOf(container, 'figcaption')).toContain('Thursday 31 December 2026');
});

/** An offer beside a lost job: the table of what happens when a job ends names the person's own day. */
test('the table of what happens when a job ends says what it comes to, and the limit', () => {
  const offer = {
    ...lostJob,
    situation: 'job-offer',
    country: 'both',
    salary: { amount: 7000, per: 'month', holidayAllowance: 'excluded' },
  };
  const { container } = show(of(offer));
  const own = textOf(container, '[data-notice="months-to-search"] [data-for-you]');
  expect(own).toContain('until Tuesday 15 December 2026, because your permit ends then.');
  cleanup();
  const longer = show(of({ ...offer, permitUntil: '2028-01-01' }));
  expect(textOf(longer.container, '[data-for-you]')).toContain('until Friday 30 April 2027.');
});

describe('a permit that ends before the contract does', () => {
  const early = { ...lostJob, jobLossDate: '2027-02-15', permitUntil: '2027-01-15' };
  const find = /Last day to find a new job|Your search period is cut short|for you: until/;

  test('no last day to search stands beside the headline that says there is none', () => {
    const { container } = show(of(early));
    const none = 'no search period follows: your permit ends on Friday 15 January 2027';
    const title = 'Last day of your permit, before your contract ends';
    expect(textOf(container, 'h1')).toContain(none);
    expect(container.textContent).not.toMatch(find);
    expect(textOf(container, '[data-duty="nl.search-period"] h4')).toBe(title);
    expect(textOf(container, 'figcaption')).toContain(none);
    const offer = { ...early, situation: 'job-offer', country: 'both' };
    expect(textOf(show(of(offer)).container, '[data-for-you]')).toContain(none);
  });

  test('once it has ended the headline says so', () => {
    const { container } = show(of(early, '2027-01-20'));
    expect(textOf(container, 'h1')).toContain(
      'there is no search period: your permit ended on Friday 15 January 2027',
    );
    expect(container.textContent).not.toMatch(find);
  });

  test('one that ends some day, before or after, leaves the last day to search', () => {
    const some = { ...early, permitUntil: { from: '2027-01-01', to: '2027-03-31' } };
    const { container } = show(of(some), { answers: readAnswers(some).answers });
    expect(textOf(container, 'h1')).not.toContain('no search period');
    expect(textOf(container, 'h1')).toContain('until Friday 1 January 2027');
    expect(textOf(container, '[data-duty="nl.search-period"] h4')).toContain('to find a new job');
  });

  test('one that surely ends before says that none follows, however late', () => {
    const some = { ...early, permitUntil: { from: '2027-01-01', to: '2027-01-31' } };
    expect(textOf(show(of(some)).container, 'h1')).toContain('no search period follows');
  });
});

/** The months without work begin after the contract: not where none is left by then, or the card has ended. */
test.each([
  ['no month is left', { unemployedMonthsBefore: 3 }],
  ['the card ends before the contract', { permitUntil: '2027-01-10' }],
])('no time is said to begin where %s', (_, more) => {
  const { answers } = assessed('LU-126');
  const lost = { ...answers, jobLossDate: '2027-02-15', permitUntil: '2028-01-01' };
  const begins = () => show(of({ ...lost, ...more })).container.querySelector('[data-not-begun]');
  expect(begins()).toBeNull();
  cleanup();
  expect(show(of(lost)).container.querySelector('[data-not-begun]')).not.toBeNull();
});
