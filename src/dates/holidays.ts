import { easterDays, firstEaster } from './easter.ts';
import { addDays, dayOfWeek, plainDate, yearOf, type PlainDate } from './plain-date.ts';

/** Whose calendar: the Netherlands or Luxembourg. */
export type Country = 'NL' | 'LU';

/** Holidays on the same day each year, as MM-DD, and the first year of those that are new. */
const fixed = {
  NL: {
    '01-01': ['new-year', 0],
    '05-05': ['liberation-day', 0],
    '12-25': ['christmas-day', 0],
    '12-26': ['boxing-day', 0],
  },
  LU: {
    '01-01': ['new-year', 0],
    '05-01': ['labour-day', 0],
    '05-09': ['europe-day', 2019],
    '06-23': ['national-day', 0],
    '08-15': ['assumption', 0],
    '11-01': ['all-saints', 0],
    '12-25': ['christmas-day', 0],
    '12-26': ['boxing-day', 0],
  },
} as const;

/** Holidays that count from Easter Sunday, by days. Good Friday is none in Luxembourg. */
const moving = {
  NL: { [-2]: 'good-friday', 1: 'easter-monday', 39: 'ascension-day', 50: 'whit-monday' },
  LU: { 1: 'easter-monday', 39: 'ascension-day', 50: 'whit-monday' },
} as const;

type FixedIn = { [C in Country]: (typeof fixed)[C][keyof (typeof fixed)[C]] }[Country];
type MovingIn = { [C in Country]: (typeof moving)[C][keyof (typeof moving)[C]] }[Country];
export type Holiday = FixedIn[0] | MovingIn | 'kings-day';

/** King's Day since 2014: 27 April, or the day before when that is a Sunday. */
function kingsDay(year: number): PlainDate | undefined {
  const day = plainDate(year, 4, 27);
  if (!day || year < 2014) return undefined;
  return dayOfWeek(day) === 7 ? addDays(day, -1) : day;
}

function daysOf(country: Country, year: number): Days {
  const days = new Map<PlainDate, Holiday>();
  const king = country === 'NL' ? kingsDay(year) : undefined;
  if (king) days.set(king, 'kings-day');
  const easter = easterDays[year - firstEaster];
  if (easter !== undefined) {
    const sunday = `${year}-${easter.slice(0, 2)}-${easter.slice(2)}` as PlainDate;
    for (const [offset, name] of Object.entries(moving[country]))
      days.set(addDays(sunday, Number(offset)), name);
  }
  for (const [day, [name, since]] of Object.entries<FixedIn>(fixed[country]))
    if (year >= since && !days.has(`${year}-${day}` as PlainDate))
      days.set(`${year}-${day}` as PlainDate, name);
  return days;
}

type Days = ReadonlyMap<PlainDate, Holiday>;
const known = { NL: new Map<number, Days>(), LU: new Map<number, Days>() };

/**
 * The legal holiday on `date` (those that follow Easter from 2001, King’s Day from 2014): art. 3 of the Dutch act on
 * time limits, art. L.232-2 of the Luxembourg Labour Code.
 */
export function holidayOn(date: PlainDate, country: Country): Holiday | undefined {
  const year = yearOf(date);
  const years = known[country];
  const days = years.get(year) ?? daysOf(country, year);
  years.set(year, days);
  return days.get(date);
}
