import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { wayOf } from './basis.test-ways.ts';
import type { DutyOutcome, Event } from './dated.ts';
import { dutyOf } from './duty.ts';
import { fact, the, type Fact } from './fact.ts';
import { source } from './gazette.test-figure.ts';
import type { Obligation } from './obligation.ts';

export const counting: DutyOutcome['counting'] = {
  event: 'jobLossDate',
  eventOn: '2026-11-10',
  fromNextDay: false,
  term: { days: 14 },
  pausedDays: 0,
  end: '2026-11-24',
  passed: [],
  decreesUnknown: false,
};

/** An outcome that is due on 24 November 2026, by law two days later. */
export const outcome = (more: Partial<DutyOutcome> = {}): DutyOutcome => ({
  due: '2026-11-24',
  legalDue: '2026-11-26',
  openCaps: [],
  done: false,
  counting,
  doubts: [],
  ...more,
});

export type Ways = readonly [DutyOutcome | undefined, ...(DutyOutcome | undefined)[]];
const told = fact({ reads: {}, find: (): Event => ({ id: 'jobLossDate', on: '2026-11-10' }) });

/** An obligation that each of four ways of a question brings to an outcome; the last one goes on. */
export const owed = (ways: Ways, event: Fact<Event> = told, right = false): Obligation<'some'> => ({
  id: 'some',
  who: 'employer',
  country: 'LU',
  milestone: true,
  right,
  needs: [],
  sources: [source],
  event,
  plain: {
    ways: [],
    less: undefined,
    fromNextDay: false,
    opens: undefined,
    legalTerm: undefined,
    freeDays: undefined,
    caps: [],
    aim: undefined,
    pauses: false,
    doubts: [],
  },
  rule: fact({ reads: { basis: the.graduateBasis }, find: (is) => wayOf(is.basis, ways) }),
});

/** A day on which somebody is judged, with what they answered. */
export const at = (today: PlainDate, answers: Answers = {}) => ({ today, answers });

/** The duty of that obligation on 20 November 2026. */
export const duty = (...ways: Ways) => dutyOf(owed(ways), at('2026-11-20'));
