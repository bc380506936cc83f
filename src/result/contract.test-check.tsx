import { expect } from 'vitest';
import { checkCalendarDays } from './calendar-days.test-check.ts';
import { assessed, show } from './case.test-page.tsx';

const facts = (element: Element, ...names: readonly string[]) =>
  names.map((name) => element.getAttribute(`data-${name}`));

const text = (value: number | string | undefined) => (value === undefined ? null : String(value));
const euro = (cents: number | undefined) => (cents === undefined ? undefined : cents / 100);

/** The days of a duty as the page tells machines: the same `<time>` that people read. */
const days = (element: Element): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    [...element.querySelectorAll<HTMLTimeElement>('time[data-date]')].map((time) => [
      time.dataset['date'] ?? '',
      time.dateTime,
    ]),
  );

/** The page of a case carries what the rules say, once each. */
export function checkContract(id: string) {
  const shown = assessed(id);
  const { container } = show(shown);
  const { routes, duties, notices, placement, asOf } = shown.assessment;
  const all = (selector: string) => [...container.querySelectorAll(selector)];

  expect(all(`[data-as-of="${asOf}"][data-rules]`)).toHaveLength(1);
  expect(all('h1')).toHaveLength(1);

  expect(all('[data-route]').map((each) => facts(each, 'route', 'verdict'))).toEqual(
    routes.map(({ route, verdict }) => [route, verdict]),
  );
  const judged = routes.filter(({ verdict }) => verdict !== 'not-needed');
  expect(
    all('[data-route] [data-requirement]').map((each) =>
      facts(each, 'requirement', 'status', 'figure', 'short-by'),
    ),
  ).toEqual(
    judged.flatMap(({ findings }) =>
      findings.map(({ requirement, status, judged: by }) => [
        requirement,
        status,
        text(euro(by?.cents)),
        text(euro(by?.shortBy)),
      ]),
    ),
  );

  const shownDuties = all('[data-duty]');
  expect(shownDuties).toHaveLength(duties.length);
  for (const duty of duties) {
    const element = shownDuties.find((each) => each.getAttribute('data-duty') === duty.obligation);
    expect(element && facts(element, 'country', 'status', 'who', 'days-left', 'capped-by')).toEqual(
      [duty.country, duty.status, duty.who, String(duty.daysLeft), duty.cappedBy ?? null],
    );
    const behind = duty.milestone && duty.daysLeft < 0;
    expect(element && days(element)).toEqual({
      due: duty.due,
      ...(duty.opens && !behind && { opens: duty.opens }),
      ...(duty.legalDue !== duty.due && { legal: duty.legalDue }),
    });
  }

  checkCalendarDays(container, shown);

  const shownNotices = all('[data-notice]').map((each) => facts(each, 'country', 'notice'));
  expect(shownNotices.map(String).toSorted()).toEqual(
    notices.map(({ country, notice }) => String([country, notice])).toSorted(),
  );
  expect(all('[data-placement]').map((each) => facts(each, 'placement'))).toEqual(
    placement ? [[placement]] : [],
  );
  expect(container.textContent).not.toMatch(/undefined|NaN|\[object/);
}
