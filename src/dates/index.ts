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
export { endOf, type Term } from './term.ts';
export {
  decreedDaysKnownUntil,
  extend,
  freeDay,
  workingDayBefore,
  type FreeDay,
  type PassedDay,
} from './nl-working-day.ts';
