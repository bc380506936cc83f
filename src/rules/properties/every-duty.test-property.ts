import type { ExactAnswers } from '../../questions/index.ts';
import type { Duty } from '../index.ts';
import { lengthOf } from '../../dates/index.ts';
import { must, nothingWrong, someAnswers } from './arbitrary.test-answers.ts';

/** The property that `holds` is true of every duty of anybody. */
export const everyDuty = (
  holds: (duty: Duty, answers: ExactAnswers) => boolean,
  given?: ExactAnswers,
) =>
  nothingWrong(
    ({ duties }, answers) =>
      duties.flatMap((duty) =>
        must(
          holds(duty, answers),
          `${duty.obligation}, due ${duty.due}, by law ${duty.legalDue}, event ${duty.counting.eventOn}`,
        ),
      ),
    someAnswers(given),
  );

/** README: only these move past Saturdays, Sundays and holidays. */
export const extended: readonly string[] = [
  'nl.notify.you',
  'nl.notify.employer',
  'nl.new-job.notify',
  'nl.new-job.register',
  'nl.pay-below.report',
  'nl.ww.apply',
  'nl.settlement.revoke',
  'nl.objection',
  'lu.commune',
  'lu.permit-file',
  'lu.tribunal',
  'lu.mobility.apply',
];

/** README, Track 2: counted back from the end of the waiting period, so the working day before a weekend. */
export const broughtForward: readonly string[] = ['track2.report', 'track2.wia'];

/** The term runs from its event to a later day, and not back from it or to the day itself. */
export const isForward = ({ counting: { term } }: Duty): boolean => lengthOf(term) > 0;
