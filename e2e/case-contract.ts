import type { Page } from '@playwright/test';
import { entriesOf, openDuties } from '../src/calendar/index.ts';
import { en } from '../src/i18n/english.test-words.tsx';
import { readAnswers, withEarliestDays } from '../src/questions/index.ts';
import { assess, type AnyDuty, type Assessment } from '../src/rules/index.ts';
import type { GoldenCase } from '../src/rules/cases/golden.test-cases.ts';
import { expect } from './test.ts';

/** All that a page says of a result for machines: the attributes of each of its parts, and their days. */
const saidBy = (page: Page) =>
  page.evaluate(() => {
    const facts = (selector: string, names: readonly string[]) =>
      [...document.querySelectorAll(selector)].map((element) =>
        names.map((name) => element.getAttribute(`data-${name}`)),
      );
    const inOrder = (selector: string, names: readonly string[]) =>
      facts(selector, names)
        .map((each) => JSON.stringify(each))
        .toSorted();
    const days = (element: Element) =>
      Object.fromEntries(
        [...element.querySelectorAll<HTMLTimeElement>('time[data-date]')].map((time) => [
          String(time.dataset['date']),
          time.dateTime,
        ]),
      );
    const largeDay = (element: Element) => {
      const isLate = element.textContent.includes('Past the safe day, still in time by law');
      const time = element.querySelector(isLate ? 'time[data-date="legal"]' : 'time');
      return time?.getAttribute('datetime');
    };
    return {
      asOf: facts('[data-as-of][data-rules]', ['as-of']),
      headings: document.querySelectorAll('h1').length,
      routes: facts('[data-route]', ['route', 'verdict']),
      requirements: facts('[data-route] [data-requirement]', [
        'requirement',
        'status',
        'figure',
        'short-by',
      ]),
      duties: inOrder('[data-duty]', [
        'duty',
        'country',
        'status',
        'who',
        'days-left',
        'capped-by',
      ]),
      days: Object.fromEntries(
        [...document.querySelectorAll('[data-duty]')].map((duty) => [
          String(duty.getAttribute('data-duty')),
          { each: days(duty), large: largeDay(duty) },
        ]),
      ),
      notices: inOrder('[data-notice]', ['country', 'notice']),
      placement: facts('[data-placement]', ['placement']),
      text: document.querySelector('main')?.textContent,
    };
  });

const asText = (value: number | string | undefined) => (value === undefined ? null : String(value));
const euro = (cents: number | undefined) => (cents === undefined ? undefined : cents / 100);

function daysOf({ due, legalDue, opens, milestone, daysLeft }: AnyDuty) {
  const behind = milestone && daysLeft < 0;
  return { due, ...(opens && !behind && { opens }), ...(legalDue !== due && { legal: legalDue }) };
}

const requirementsOf = ({ routes }: Assessment) =>
  routes
    .filter(({ verdict }) => verdict !== 'not-needed')
    .flatMap(({ findings }) => findings)
    .map(({ requirement, status, judged }) => [
      requirement,
      status,
      asText(euro(judged?.cents)),
      asText(euro(judged?.shortBy)),
    ]);

/** The page of a case, once it is whole, carries what the rules say, once each; [43] and the calendar has its days. */
export async function checkContract(page: Page, { answers: json, today }: GoldenCase) {
  const { answers: read } = readAnswers(json);
  const assessment = assess(read, today);
  const { routes, duties, notices, placement, asOf } = assessment;
  const answers = withEarliestDays(read);
  const { days, text, ...facts } = await saidBy(page);
  expect(facts).toEqual({
    asOf: [[asOf]],
    headings: 1,
    routes: routes.map(({ route, verdict }) => [route, verdict]),
    requirements: requirementsOf(assessment),
    duties: duties
      .map(({ obligation, country, status, who, daysLeft, cappedBy }) =>
        JSON.stringify([obligation, country, status, who, String(daysLeft), cappedBy ?? null]),
      )
      .toSorted(),
    notices: notices.map(({ country, notice }) => JSON.stringify([country, notice])).toSorted(),
    placement: placement ? [[placement]] : [],
  });
  for (const duty of duties) expect(days[duty.obligation]?.each).toEqual(daysOf(duty));
  expect(text).not.toMatch(/undefined|NaN|\[object/);

  const entries = entriesOf({
    answers,
    assessment,
    messages: en,
    whose: 'everybodys',
    address: undefined,
  });
  expect(
    openDuties(assessment, 'everybodys').map(({ obligation }) => days[obligation]?.large),
  ).toEqual(entries.map(({ day }) => day));
}
