import { days, isFree, placeOf } from '../../src/dates/second.test-calendar.ts';
import { cycle, terms } from './dates-table.ts';
import { digest } from './digest.ts';

// Reckoned a second time, without the tool's code and without Date: a day is its place in one list of all days.

const day = (place: number) => days[place] ?? 'no such day';

/** The same number in another month, or that month's last. */
function inMonths(place: number, months: number): number {
  const [year = 0, month = 0, date = 0] = day(place).split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const first = (at: number) =>
    placeOf(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`);
  return Math.min(first(count) + date - 1, first(count + 1) - 1);
}

function line(event: number, due: number, country: 'NL' | 'LU'): string {
  let [before, until] = [due, due];
  while (isFree(before, country)) before -= 1;
  while (isFree(until, country)) until += 1;
  const places = [event, due, before, until].map(day);
  return [places, until - due, day(inMonths(due, -3)), day(due - 28)].join();
}

const events = Array.from({ length: cycle.length }, (_, at) => placeOf(cycle.first) + at);

/** By term and country, what every engine must find. */
export const reckoned = Object.fromEntries(
  (['NL', 'LU'] as const).flatMap((country) =>
    Object.entries(terms).map(([name, { months = 0, weeks = 0 }]) => {
      const due = (event: number) => (months > 0 ? inMonths(event, months) : event + 7 * weeks);
      return [`${name}, ${country}`, digest(events.map((each) => line(each, due(each), country)))];
    }),
  ),
);
