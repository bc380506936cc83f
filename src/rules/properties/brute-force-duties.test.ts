import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import {
  questionIds,
  questions,
  type Answers,
  type ChoiceId,
  type QuestionId,
} from '../../questions/index.ts';
import { dutyOf, gapsOf } from '../grammar/duty.ts';
import type { Obligation } from '../grammar/obligation.ts';
import { obligations } from '../index.ts';
import { placementOf } from '../nl/placement.ts';
import { must, someAnswers, without } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';

interface Exception {
  readonly why: string;
  readonly of: readonly string[];
  readonly when?: (answers: Answers) => boolean;
}

const decided = ['nl.objection', 'nl.leave-country', 'lu.tribunal'];
const undecided = ['nl.decision', 'nl.extension.apply', 'lu.decision', 'lu.implied-refusal'];
const reports = ['nl.leave.report', 'nl.pay-below.report'];
const dutiesIn = (place: 'NL' | 'LU') =>
  obligations.filter(({ country }) => country === place).map(({ id }) => id);
const isNewcomer = ({ situation }: Answers) =>
  situation === 'job-offer' || situation === 'decision';

/** Answers with something usual: without them a duty need not be the earliest there may be. */
const exceptions: Partial<Record<ChoiceId, readonly Exception[]>> = {
  situation: [
    { why: 'selects what the rules are about', of: [...dutiesIn('NL'), ...dutiesIn('LU')] },
  ],
  decision: [{ why: 'not told, there is none yet', of: [...decided, ...undecided] }],
  permitType: [
    {
      why: 'with an offer or an application no permit is assumed',
      of: dutiesIn('LU'),
      when: isNewcomer,
    },
    {
      why: 'the same, unless a job was lost',
      of: dutiesIn('NL'),
      when: (answers) => isNewcomer(answers) && answers.jobLossDate === undefined,
    },
    { why: 'a permit that makes others unnecessary is not assumed', of: ['nl.extension.apply'] },
    { why: 'not told, the usual term', of: ['nl.decision'] },
    {
      why: 'the last day told is that of the card once the card is told',
      of: ['lu.card-end', 'lu.renewal'],
      when: ({ permitUntil }) => permitUntil !== undefined,
    },
  ],
  liveInCountry: [
    {
      why: 'told by those who do not come to live there',
      of: ['lu.commune', 'lu.permit-file', 'lu.use-authorisation'],
    },
  ],
  ruling30: [{ why: 'most people have none', of: ['nl.ruling30.contract'] }],
  settlementRightMentioned: [
    { why: 'agreements mention it, and the term is the shorter', of: ['nl.settlement.revoke'] },
  ],
  graduateBasis: [{ why: 'who tells a day of graduation has one', of: ['nl.reduced-window'] }],
  salaryExempt: [{ why: 'hardly anybody is outside the criterion', of: reports }],
  employerChange: [{ why: 'README: of a drop only `at-30-or-later` counts', of: reports }],
  payDropReason: [
    {
      why: 'Track 2 is about sickness',
      of: reports,
      when: ({ situation }) => situation === 'track-2',
    },
  ],
};

const isUsual = (id: ChoiceId, duty: string, answers: Answers) =>
  (exceptions[id] ?? []).some(
    ({ of, when }) => of.includes(duty) && (when === undefined || when(answers)),
  );

const isChoice = (id: QuestionId): id is ChoiceId => 'options' in questions[id];
const withEach = (bare: Answers, id: ChoiceId): readonly Answers[] =>
  questions[id].options.map((option) => ({ ...bare, [id]: option }));

/** What is wrong with a duty without an answer, held against the duty with each answer. */
function wrongWith(rule: Obligation, bare: Answers, today: PlainDate, id: ChoiceId) {
  const each = withEach(bare, id).map((answers) => ({
    duty: dutyOf(rule, { answers, today }),
    isOpen: gapsOf(rule, { answers, today }).length > 0,
  }));
  const open = dutyOf(rule, { answers: bare, today });
  const [earliest] = each.flatMap(({ duty }) => duty?.due ?? []).toSorted();
  const known = each.flatMap(({ duty, isOpen }) => (isOpen ? [] : (duty?.due ?? 'none')));
  const gaps = gapsOf(rule, { answers: bare, today });
  const isNamed = gaps.some((gap) => 'question' in gap && gap.question === id);
  return [
    ...must(open?.due === earliest, `due ${open?.due}, not ${earliest}`),
    ...must(new Set(known).size < 2 || isNamed, 'not asked although it decides'),
  ];
}

/** Every choice left out where it matters, in words. */
const wrong = (answers: Answers, today: PlainDate): readonly string[] =>
  questionIds.filter(isChoice).flatMap((id) => {
    const bare = without(answers, id);
    return obligations
      .filter(({ needs }) => needs.some((need) => need === id))
      .filter((rule) => !isUsual(id, rule.id, bare))
      .flatMap((rule) =>
        wrongWith(rule, bare, today, id).map((what) => `${rule.id} without ${id}: ${what}`),
      );
  });

const numRuns = Math.ceil(0.3 * runs.numRuns);

test('[13] a duty without an answer is the earliest that it may be with any answer', () => {
  fc.assert(
    fc.property(someAnswers(), someDay, (answers, today) => {
      expect(wrong(answers, today)).toEqual([]);
    }),
    { numRuns },
  );
});

test('[13] a placement without an answer is what it is with every answer, or open', () => {
  const asked = ['permitType', 'ukProtected'] as const;
  const placed = fc.record({
    nationality: fc.constantFrom('IN', 'GB', 'DE'),
    given: someAnswers(),
  });
  fc.assert(
    fc.property(placed, someDay, fc.boolean(), ({ nationality, given }, today, isTold) => {
      const { nationalities: _, ...rest } = given;
      const answers: Answers = {
        ...rest,
        situation: 'track-2',
        country: 'NL',
        ...(isTold && { nationalities: [nationality] }),
      };
      for (const id of asked) {
        const bare = without(answers, id);
        const each = withEach(bare, id).map((of) => placementOf({ answers: of, today }));
        const [only, ...others] = new Set(each);
        const expected = others.length > 0 ? undefined : only;
        expect([id, placementOf({ answers: bare, today })]).toEqual([id, expected]);
      }
    }),
    { numRuns },
  );
});
