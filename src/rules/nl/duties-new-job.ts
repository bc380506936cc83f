import { obligation } from '../grammar/obligation.ts';
import { isBlueCard, tiedToJob } from './duties-job-loss.ts';
import { sources } from './sources.ts';

const report = {
  event: 'contractStart',
  reads: { tiedToJob, isBlueCard },
  applies: (is: { readonly tiedToJob: boolean }) => is.tiedToJob,
  term: { weeks: 4 },
  freeDays: 'passed-over',
} as const;

export const notifyNewJob = obligation({
  ...report,
  id: 'nl.new-job.notify',
  who: 'you',
  doubts: [{ doubt: 'blue-card-beforehand', where: (is) => is.isBlueCard }],
  sources: [sources.aliensRegulation, sources.aliensDecree, sources.timeLimits, sources.fines],
});

export const registerNewJob = obligation({
  ...report,
  id: 'nl.new-job.register',
  who: 'new-employer',
  sources: [sources.newJobReport, sources.aliensDecree, sources.timeLimits, sources.fines],
  doubts: ['start-before-decision'],
});
