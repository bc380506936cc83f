import { addDays, type PlainDate } from '../../dates/index.ts';
import type { ExactAnswers } from '../../questions/index.ts';
import {
  hasNoSearch,
  type AnyDuty,
  type Assessment,
  type ObligationId,
} from '../../rules/index.ts';

/** What a programme can run past. */
type Bound = 'permit' | 'contract' | 'sick-pay' | 'search';

/** Days on which two things do not fit together, from the first to the last. */
export type Collision = { readonly from: PlainDate; readonly to: PlainDate } & (
  | { readonly what: 'programme'; readonly past: Bound }
  /** The permit cuts the search period short. */
  | { readonly what: 'search-period' }
);

const dutyIn = ({ duties }: Assessment, id: ObligationId): AnyDuty | undefined =>
  duties.find(({ obligation }) => obligation === id);

/** The search period, where one follows. */
function searchIn(assessment: Assessment) {
  const search = dutyIn(assessment, 'nl.search-period');
  return search && hasNoSearch(search) ? undefined : search;
}

/** The end of the permit, where the rules say that the programme is to fit into it. */
const permitEnd = ({ permitUntil }: ExactAnswers, { notices }: Assessment) =>
  notices.some(({ notice }) => notice === 'programme-beyond-permit') ? permitUntil : undefined;

/** The last days of all that a programme should not run past, as far as they are known. */
function boundsOf(answers: ExactAnswers, assessment: Assessment) {
  const all: readonly (readonly [Bound, PlainDate | undefined])[] = [
    ['permit', permitEnd(answers, assessment)],
    ['contract', answers.jobLossDate],
    ['sick-pay', dutyIn(assessment, 'track2.last-pay')?.due],
    ['search', searchIn(assessment)?.due],
  ];
  return all.flatMap(([past, on]) => (on === undefined ? [] : { past, on }));
}

const later = (one: PlainDate, other: PlainDate) => (one > other ? one : other);

function pastBounds(answers: ExactAnswers, assessment: Assessment): readonly Collision[] {
  const { programmeStart, programmeEnd } = answers;
  if (!programmeEnd) return [];
  return boundsOf(answers, assessment).flatMap(({ past, on }) => {
    if (programmeEnd <= on) return [];
    const after = addDays(on, 1);
    const from = programmeStart ? later(programmeStart, after) : after;
    return { what: 'programme', past, from, to: programmeEnd } as const;
  });
}

function searchCut(assessment: Assessment): readonly Collision[] {
  const { cappedBy, counting } = searchIn(assessment) ?? {};
  if (cappedBy !== 'permit-end' || !counting?.cap) return [];
  return [{ what: 'search-period', from: addDays(counting.cap.on, 1), to: counting.end }];
}

/** Every first day on which the programme runs past something, or the permit past the search period; in order. */
export const collisionsOf = (answers: ExactAnswers, assessment: Assessment): readonly Collision[] =>
  [...pastBounds(answers, assessment), ...searchCut(assessment)].toSorted((one, other) =>
    one.from === other.from ? 0 : one.from < other.from ? -1 : 1,
  );

/** The programme and all that it could run past are known, and it does not. */
export const programmeFits = (answers: ExactAnswers, assessment: Assessment): boolean =>
  answers.programmeEnd !== undefined &&
  answers.permitUntil !== undefined &&
  dutyIn(assessment, 'track2.last-pay') !== undefined &&
  collisionsOf(answers, assessment).length === 0;
