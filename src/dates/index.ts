export {
  addDays,
  addMonths,
  dayOf,
  dayOfWeek,
  daysBetween,
  earliest,
  firstYear,
  isPlainDate,
  lastYear,
  monthOf,
  plainDate,
  yearOf,
  type PlainDate,
} from './plain-date.ts';
export { once } from './once.ts';
export { endOf, lengthOf, type Term } from './term.ts';
export type { Country } from './holidays.ts';
export {
  addWorkingDays,
  decreedDaysKnownUntil,
  extend,
  freeDay,
  workingDayBefore,
  type FreeDay,
  type PassedDay,
} from './working-day.ts';
