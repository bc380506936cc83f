export type { Entry, Moment } from './entry.ts';
export { writeCalendar } from './write.ts';
