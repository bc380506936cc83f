import { fact } from '../grammar/fact.ts';
import { obligation } from '../grammar/obligation.ts';
import { permitHeld } from './facts.ts';
import { tiedToJob } from './duties-job-loss.ts';
import { sources } from './sources.ts';

const elsewhere: ReadonlySet<string> = new Set(['lu-blue-card', 'other-eu-blue-card']);

const holdsTiedPermit = fact({
  reads: { tiedToJob, permitHeld },
  among: [true, false],
  find: (is): boolean => is.tiedToJob && !elsewhere.has(is.permitHeld),
});

const report = {
  event: 'contractStart',
  reads: { holdsTiedPermit },
  applies: (is: { readonly holdsTiedPermit: boolean }) => is.holdsTiedPermit,
  term: { weeks: 4 },
  extends: true,
} as const;

export const notifyNewJob = obligation({
  ...report,
  id: 'nl.new-job.notify',
  who: 'you',
  sources: [sources.aliensRegulation, sources.aliensDecree, sources.timeLimits],
});

export const registerNewJob = obligation({
  ...report,
  id: 'nl.new-job.register',
  who: 'new-employer',
  sources: [sources.newJobReport, sources.aliensDecree, sources.timeLimits],
  doubts: ['start-before-decision'],
});
