import { fact, ifTold } from '../grammar/fact.ts';

/** There is a job to judge: by the situation, or because somebody told its pay. */
export const hasOffer = fact({
  reads: { situation: ifTold('situation'), salary: ifTold('salary') },
  find: (is) =>
    (is.situation !== 'job-ended' && is.situation !== 'decision') || is.salary !== undefined,
});
