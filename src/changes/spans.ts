import { addDays, addMonths, daysBetween, type PlainDate } from '../dates/index.ts';
import { figures, type Figure } from '../rules/index.ts';

/** Days in a row that the rules do not tell apart. */
export interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** How far ahead a day may be moved, and how far apart it is looked at first. */
const monthsAhead = 24;
const daysApart = 14;

/** The last day that a move may name. */
export const horizonFrom = (day: PlainDate): PlainDate => addMonths(day, monthsAhead);

const figureDays = [
  ...new Set(figures.flatMap(({ periods }: Figure) => periods.map(({ from }) => from))),
];

function looks(from: PlainDate, until: PlainDate): readonly PlainDate[] {
  const days = daysBetween(from, until);
  const even = Array.from({ length: Math.floor(days / daysApart) + 1 }, (_, index) =>
    addDays(from, index * daysApart),
  );
  const turns = figureDays.filter((day) => from < day && day <= until);
  return [...new Set([...even, ...turns, until])].toSorted();
}

/** The first day after `from`, up to `until`, whose key is another than that of `from`. */
function turnAfter(from: PlainDate, until: PlainDate, keyOf: (day: PlainDate) => string) {
  const key = keyOf(from);
  let [low, high] = [0, daysBetween(from, until)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (keyOf(addDays(from, middle)) === key) low = middle;
    else high = middle;
  }
  return addDays(from, high);
}

/** The days from `from` to `until`, cut where the key changes. */
export function spansOf(
  from: PlainDate,
  until: PlainDate,
  keyAt: (day: PlainDate) => string,
): readonly Span[] {
  const keys = new Map<PlainDate, string>();
  const keyOf = (day: PlainDate) => {
    const key = keys.get(day) ?? keyAt(day);
    keys.set(day, key);
    return key;
  };
  const starts = [from];
  let last = from;
  for (const look of looks(from, until)) {
    while (keyOf(last) !== keyOf(look)) {
      last = turnAfter(last, look, keyOf);
      starts.push(last);
    }
    last = look;
  }
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { from: start, until: next ? addDays(next, -1) : until };
  });
}

/** A span with those beside it that do as well, at both ends: other moves may tell their days apart. */
export function widened(
  span: Span,
  others: readonly Span[],
  does: (day: PlainDate) => boolean,
): Span {
  const wholly = ({ from, until }: Span) => does(from) && does(until);
  const before = others.find((each) => addDays(each.until, 1) === span.from && wholly(each));
  if (before) return widened({ from: before.from, until: span.until }, others, does);
  const after = others.find((each) => addDays(span.until, 1) === each.from && wholly(each));
  return after ? widened({ from: span.from, until: after.until }, others, does) : span;
}
