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
import { judge, type Finding } from '../grammar/finding.ts';
import { routes } from '../index.ts';
import { must, someAnswers, without } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';

interface Exception {
  readonly why: string;
  readonly of: readonly string[];
  readonly when?: (answers: Answers) => boolean;
}

const isDrop = ({ situation }: Answers) => situation === 'pay-drop' || situation === 'track-2';

/** Answers with something usual, as in usual.test-answers.ts, and the requirements that read them so. */
const exceptions: Partial<Record<ChoiceId, readonly Exception[]>> = {
  situation: [
    {
      why: 'selects the day that decides',
      of: [
        'nl-hsm/salary',
        'nl-hsm/tolerated-reason',
        'nl-blue-card/salary',
        'nl-blue-card/contract',
        'nl-blue-card/qualification',
      ],
    },
  ],
  permitType: [
    {
      why: 'whoever holds a Luxembourg card lives there; not told, none is assumed',
      of: ['lu-blue-card/apply-from-abroad', 'lu-blue-card/residence'],
    },
    {
      why: 'under which amount it was granted is said of a permit as highly skilled migrant',
      of: ['nl-hsm/salary'],
      when: ({ heldReducedCriterion: reduced, heldBelow30Criterion: below30 }) =>
        reduced === 'yes' || below30 === 'yes',
    },
  ],
  liveInCountry: [
    {
      why: 'whoever holds the card lives there',
      of: ['lu-blue-card/residence'],
      when: ({ permitType }) => permitType === 'lu-blue-card',
    },
  ],
  temporaryProtection: [
    {
      why: 'whoever holds the card is not protected',
      of: ['lu-blue-card/residence'],
      when: ({ permitType }) => permitType === 'lu-blue-card',
    },
  ],
  salaryExempt: [
    {
      why: 'hardly anybody is outside the criterion, so it is never asked',
      of: ['nl-hsm/salary', 'nl-hsm/tolerated-reason'],
    },
  ],
  employerChange: [
    {
      why: 'README: of a drop only `at-30-or-later` counts',
      of: ['nl-hsm/tolerated-reason'],
    },
    {
      why: 'README: of a drop only `at-30-or-later` counts',
      of: ['nl-hsm/salary'],
      when: isDrop,
    },
  ],
  payDropReason: [
    {
      why: 'Track 2 is about sickness',
      of: ['nl-hsm/salary', 'nl-hsm/tolerated-reason', 'nl-blue-card/salary'],
      when: ({ situation }) => situation === 'track-2',
    },
  ],
  employerEmployedByMissionMember: [
    { why: 'never asked, hardly true', of: ['nl-private-servant/privileged-employer'] },
  ],
  recruitedLocally: [
    {
      why: 'hardly true, so it is never asked',
      of: ['nl-private-servant/local-permits'],
    },
  ],
  holdsResidenceAndWorkPermit: [
    {
      why: 'not told, nobody is taken to be hired here',
      of: ['nl-private-servant/local-permits'],
      when: ({ recruitedLocally: told }) => told === undefined,
    },
  ],
};

const isUsual = (id: ChoiceId, requirement: string, answers: Answers) =>
  (exceptions[id] ?? []).some(
    ({ of, when }) => of.includes(requirement) && (when === undefined || when(answers)),
  );

const isChoice = (id: QuestionId): id is ChoiceId => 'options' in questions[id];
const requirements = routes.flatMap(({ id, requires }) =>
  requires.map((rule) => ({
    key: `${id}/${rule.id}`,
    rule,
    needs: rule.needs as readonly QuestionId[],
  })),
);

const isKnown = ({ status }: Finding) => status !== 'unknown';
const centsOf = (findings: readonly Finding[]) =>
  findings.flatMap(({ judged }) => judged?.cents ?? []).toSorted((one, other) => one - other);

/** What is wrong with a finding without an answer, held against the findings with each answer. */
function wrongWith(open: Finding, all: readonly Finding[], id: ChoiceId): readonly string[] {
  const statuses = new Set(all.map(({ status }) => status));
  const [only = 'unknown', ...others] = statuses;
  const expected = others.length > 0 ? 'unknown' : only;
  const known = new Set(all.filter(isKnown).map(({ status }) => status));
  const isNamed = open.gaps.some((gap) => 'question' in gap && gap.question === id);
  const cents = centsOf(all).at(expected === 'met' ? -1 : 0);
  return [
    ...must(open.status === expected, `${open.status}, not ${expected}`),
    ...must(known.size < 2 || isNamed, 'not asked although it decides'),
    ...must(!isKnown(open) || open.gaps.length === 0, 'asked although it is known'),
    ...must(!isKnown(open) || open.judged?.cents === cents, 'judged by another figure'),
  ];
}

/** Every choice left out where it matters, in words. */
const wrong = (answers: Answers, today: PlainDate): readonly string[] =>
  questionIds.filter(isChoice).flatMap((id) => {
    const bare = without(answers, id);
    const each: readonly Answers[] = questions[id].options.map((option) => ({
      ...bare,
      [id]: option,
    }));
    return requirements
      .filter(({ key, needs }) => needs.includes(id) && !isUsual(id, key, bare))
      .flatMap(({ key, rule }) => {
        const found = (given: Answers) => judge<string>(rule, { answers: given, today });
        return wrongWith(found(bare), each.map(found), id).map(
          (what) => `${key} without ${id}: ${what}`,
        );
      });
  });

test('[13] a requirement without an answer is what it is with every answer, or unknown', () => {
  fc.assert(
    fc.property(someAnswers(), someDay, (answers, today) => {
      expect(wrong(answers, today)).toEqual([]);
    }),
    { numRuns: Math.ceil(0.3 * runs.numRuns) },
  );
});

test('every exception says why, and is of a requirement that reads the question', () => {
  const idle = Object.entries(exceptions).flatMap(([id, list]) =>
    list.flatMap(({ of, why }) =>
      of
        .filter((key) => {
          const needs = requirements.find((each) => each.key === key)?.needs ?? [];
          return why === '' || !needs.some((need) => need === id);
        })
        .map((key) => `${key} ${id}`),
    ),
  );
  expect(idle).toEqual([]);
});
