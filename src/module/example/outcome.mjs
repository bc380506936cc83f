import { rowFrom } from './csv.mjs';

/** @typedef {import('permit-clock-rules').Assessment} Assessment */

const euro = (/** @type {number | undefined} */ cents) =>
  cents === undefined ? undefined : (cents / 100).toFixed(2);

/** What is still to be done by somebody, first what is due first. @param {Assessment} assessment */
const openIn = ({ duties }) =>
  duties.filter(({ milestone, standing }) => !milestone && standing !== 'done');

/**
 * What a firm wants to know of one person: each verdict with the amount it was judged by, the next day, what is late.
 * @param {{ row: number, ref: string, assessment: Assessment }} person
 */
export function outcomeOf({ row, ref, assessment }) {
  const open = openIn(assessment);
  const late = open.filter(({ standing }) => standing === 'overdue');
  const [next] = open
    .filter((duty) => !late.includes(duty))
    .toSorted((one, other) => (one.actBy < other.actBy ? -1 : 1));
  const routes = assessment.routes.map(({ route, verdict, findings }) => {
    const judged =
      verdict === 'not-needed' ? undefined : findings.find((finding) => finding.judged)?.judged;
    return {
      route,
      verdict,
      figure: judged?.figure.id,
      euro: euro(judged?.cents),
      per: judged?.per,
      shortBy: euro(judged?.shortBy),
      overdueFigure: judged?.overdue,
    };
  });
  return {
    row,
    ref,
    asOf: assessment.asOf,
    routes,
    next: next && { duty: next.obligation, who: next.who, actBy: next.actBy },
    late: late.map(({ obligation }) => obligation),
  };
}

/** The head of the table that comes out. */
export const outcomeHead = rowFrom(
  'row ref route verdict figure euro per shortBy nextDuty who nextDay late'.split(' '),
);

/** A row for each route; one without a route where nothing is judged. @param {ReturnType<typeof outcomeOf>} outcome */
export function rowsFrom({ row, ref, routes, next, late }) {
  const days = [next?.duty, next?.who, next?.actBy, late.join(' ')];
  const judged = routes.map(({ route, verdict, figure, euro: amount, per, shortBy }) =>
    rowFrom([row, ref, route, verdict, figure, amount, per, shortBy, ...days]),
  );
  const none = rowFrom([row, ref, '', '', '', '', '', '', ...days]);
  return judged.length > 0 ? judged.join('') : none;
}
