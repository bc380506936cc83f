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

/** The same, but for what is told. */
export const counted = (more: Partial<Given>) => count({ ...given, ...more });
