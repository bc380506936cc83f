import { rowFrom } from './csv.mjs';

/** @typedef {import('permit-clock-rules').Assessment} Assessment */
/** @typedef {import('permit-clock-rules').Gap} Gap */
/** @typedef {import('permit-clock-rules').RouteAssessment} RouteAssessment */

const euro = (/** @type {number | undefined} */ cents) =>
  cents === undefined ? undefined : (cents / 100).toFixed(2);

/** What is still to be done by somebody, first what is due first. @param {Assessment} assessment */
const openIn = ({ duties }) =>
  duties.filter(({ milestone, standing }) => !milestone && standing !== 'done');

const namesOf = (/** @type {readonly { obligation: string }[]} */ duties) =>
  duties.map(({ obligation }) => obligation);

/**
 * What a firm wants to know of one person: each verdict with the amount it was judged by and what makes it doubtful,
 * the next day, what is late, and what may be late, as a day is half known.
 * @param {{ row: number, ref: string, assessment: Assessment }} person
 */
export function outcomeOf({ row, ref, assessment }) {
  const open = openIn(assessment);
  const late = open.filter(({ standing }) => standing === 'overdue');
  const perhapsLate = open.filter(({ standing }) => standing === 'perhaps-overdue');
  const [next] = open
    .filter((duty) => !late.includes(duty) && !perhapsLate.includes(duty))
    .toSorted((one, other) => (one.actBy < other.actBy ? -1 : 1));
  return {
    row,
    ref,
    asOf: assessment.asOf,
    routes: assessment.routes.map(routeOf),
    next: next && { duty: next.obligation, who: next.who, actBy: next.actBy },
    late: namesOf(late),
    perhapsLate: namesOf(perhapsLate),
  };
}

/** What a gap is about: a question, a figure without an amount for the day, a reading of the law. @param {Gap} gap */
const nameOf = (gap) =>
  'question' in gap ? gap.question : 'figure' in gap ? gap.figure : gap.reading;

/** @param {RouteAssessment} route */
function routeOf({ route, verdict, findings, gaps }) {
  const needed = verdict === 'not-needed' ? [] : findings;
  const judged = needed.find((finding) => finding.judged)?.judged;
  const unknown = needed.flatMap(({ requirement, reason }) =>
    reason ? [`${requirement}: ${reason}`] : [],
  );
  return {
    route,
    verdict,
    figure: judged?.figure.id,
    euro: euro(judged?.cents),
    per: judged?.per,
    shortBy: euro(judged?.shortBy),
    figureOverdue: judged?.overdue,
    unknown,
    open: [...new Set(gaps.map(nameOf))],
  };
}

/** The head of the table that comes out. */
export const outcomeHead = rowFrom(
  'row ref route verdict figure euro per shortBy figureOverdue unknown open nextDuty who nextDay late perhapsLate'.split(
    ' ',
  ),
);

/** A row for each route; one without a route where nothing is judged. @param {ReturnType<typeof outcomeOf>} outcome */
export function rowsFrom({ row, ref, routes, next, late, perhapsLate }) {
  const days = [next?.duty, next?.who, next?.actBy, late.join(' '), perhapsLate.join(' ')];
  const judged = routes.map(
    ({ route, verdict, figure, euro: amount, per, shortBy, figureOverdue, unknown, open }) => {
      const doubt = [figureOverdue && 'yes', unknown.join('; '), open.join(' ')];
      return rowFrom([row, ref, route, verdict, figure, amount, per, shortBy, ...doubt, ...days]);
    },
  );
  const none = rowFrom([row, ref, ...Array(9).fill(''), ...days]);
  return judged.length > 0 ? judged.join('') : none;
}
