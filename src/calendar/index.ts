export { entriesOf } from './entries.ts';
export { openDuties, type Whose } from './open-duties.ts';

/** The same name for everybody: it stands in the list of downloads. */
export const fileName = 'dates.ics';
