/** Held by tests, or about what the tool does not have. */
export type Checked = 'test' | 'not-applicable';

/** How a criterion was tested, or why it does not apply. */
export type Way =
  | 'checker'
  | 'transcript'
  | 'search'
  | 'order'
  | 'words'
  | 'rotated'
  | 'forced'
  | 'colours'
  | 'zoomed'
  | 'narrow'
  | 'spaced'
  | 'keyboard'
  | 'pointer'
  | 'still'
  | 'changes'
  | 'sizes'
  | 'compared'
  | 'errors'
  | 'paths'
  | 'no-media'
  | 'no-limit'
  | 'no-motion'
  | 'no-login';

export type Level = 'A' | 'AA';

interface Criterion {
  readonly level: Level;
  readonly checked: Checked;
  readonly ways: readonly Way[];
}

const by =
  (checked: Checked) =>
  (level: Level, ...ways: readonly Way[]): Criterion => ({ level, checked, ways });

const tested = by('test');
const absent = by('not-applicable');

const criteria = {
  '1.1.1': tested('A', 'checker', 'transcript'),
  '1.2.1': absent('A', 'no-media'),
  '1.2.2': absent('A', 'no-media'),
  '1.2.3': absent('A', 'no-media'),
  '1.2.4': absent('AA', 'no-media'),
  '1.2.5': absent('AA', 'no-media'),
  '1.3.1': tested('A', 'checker', 'search'),
  '1.3.2': tested('A', 'order'),
  '1.3.3': tested('A', 'words'),
  '1.3.4': tested('AA', 'rotated'),
  '1.3.5': tested('AA', 'checker', 'search'),
  '1.4.1': tested('A', 'checker', 'forced'),
  '1.4.2': absent('A', 'no-media'),
  '1.4.3': tested('AA', 'checker', 'colours'),
  '1.4.4': tested('AA', 'zoomed'),
  '1.4.5': tested('AA', 'search'),
  '1.4.10': tested('AA', 'narrow'),
  '1.4.11': tested('AA', 'colours'),
  '1.4.12': tested('AA', 'spaced'),
  '1.4.13': tested('AA', 'keyboard', 'pointer'),
  '2.1.1': tested('A', 'keyboard'),
  '2.1.2': tested('A', 'keyboard'),
  '2.1.4': tested('A', 'keyboard'),
  '2.2.1': absent('A', 'no-limit'),
  '2.2.2': tested('A', 'search'),
  '2.3.1': tested('A', 'still'),
  '2.4.1': tested('A', 'checker', 'keyboard'),
  '2.4.2': tested('A', 'checker', 'search'),
  '2.4.3': tested('A', 'keyboard', 'transcript'),
  '2.4.4': tested('A', 'checker', 'search'),
  '2.4.5': tested('AA', 'changes'),
  '2.4.6': tested('AA', 'search'),
  '2.4.7': tested('AA', 'keyboard'),
  '2.4.11': tested('AA', 'keyboard'),
  '2.5.1': tested('A', 'search'),
  '2.5.2': tested('A', 'pointer'),
  '2.5.3': tested('A', 'checker', 'search'),
  '2.5.4': absent('A', 'no-motion'),
  '2.5.7': tested('AA', 'search'),
  '2.5.8': tested('AA', 'checker', 'sizes'),
  '3.1.1': tested('A', 'checker'),
  '3.1.2': tested('AA', 'checker', 'search'),
  '3.2.1': tested('A', 'keyboard', 'pointer'),
  '3.2.2': tested('A', 'changes'),
  '3.2.3': tested('AA', 'compared'),
  '3.2.4': tested('AA', 'compared'),
  '3.2.6': tested('A', 'compared'),
  '3.3.1': tested('A', 'errors', 'transcript'),
  '3.3.2': tested('A', 'checker', 'search'),
  '3.3.3': tested('AA', 'errors'),
  '3.3.4': tested('AA', 'changes'),
  '3.3.7': tested('A', 'paths'),
  '3.3.8': absent('AA', 'no-login'),
  '4.1.2': tested('A', 'checker', 'transcript'),
  '4.1.3': tested('AA', 'transcript'),
} as const satisfies Readonly<Record<string, Criterion>>;

export type CriterionNumber = keyof typeof criteria;

/** The criteria of WCAG 2.2 at the levels A and AA, in their order. */
export const numbered: readonly (Criterion & { readonly number: CriterionNumber })[] = (
  Object.keys(criteria) as CriterionNumber[]
).map((number) => ({ number, ...criteria[number] }));

/** How many were looked at in this way. */
export const countOf = (checked: Checked): number =>
  numbered.filter((criterion) => criterion.checked === checked).length;
