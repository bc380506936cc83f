import { count } from './count.ts';

export type Given = Parameters<typeof count>[0];

/** Four weeks from Tuesday, 27 October 2026: Tuesday, 24 November. */
const given: Given = {
  country: 'NL',
  event: { id: 'jobLossDate', on: '2026-10-27' },
  term: { weeks: 4 },
  legalTerm: undefined,
  pause: () => 0,
  caps: { open: [] },
  done: false,
  doubts: [],
};

/** How that is counted. */
export const fourWeeks = {
  event: 'jobLossDate',
  eventOn: '2026-10-27',
  fromNextDay: false,
  term: { weeks: 4 },
  pausedDays: 0,
  end: '2026-11-24',
  passed: [],
  decreesUnknown: false,
};

/** The same, but for what is told. */
export const counted = (more: Partial<Given>) => count({ ...given, ...more });
