import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers, QuestionId } from '../../questions/index.ts';
import { assessRoute, type Verdict } from '../grammar/route.ts';
import { routes } from '../index.ts';
import { runs, someAnswers, someDay, without } from './arbitrary.test-answers.ts';

/** Answers whose absence the contract fills with something usual, so that a result may turn over. */
const usual: Partial<
  Record<QuestionId, { readonly why: string; readonly when: (answers: Answers) => boolean }>
> = {
  situation: { why: 'selects the day that decides', when: () => true },
  filingDate: { why: 'README: missing, it is filed today', when: () => true },
  salaryExempt: {
    why: 'hardly anybody is outside the criterion, so it is never asked',
    when: () => true,
  },
  permitType: {
    why: 'README: under which amount it was granted is said of a permit as highly skilled migrant',
    when: (answers) =>
      answers.heldReducedCriterion === 'yes' || answers.heldBelow30Criterion === 'yes',
  },
  birthDate: { why: 'README: `age` stands in for it', when: ({ age }) => age !== undefined },
  diplomaDate: {
    why: 'who qualifies by experience, or not at all, is taken to have no recent diploma',
    when: ({ qualification: by }) =>
      by !== undefined && by !== 'unknown' && by !== 'degree-3-years',
  },
};

/** Answers that can only add a doubt (birthday before the start, filed after the orientation year). */
const addsDoubt: readonly QuestionId[] = ['birthDate', 'contractStart', 'permitUntil'];

const toForget = (answers: Answers) =>
  (Object.keys(answers) as QuestionId[]).filter((id) => !usual[id]?.when(answers));

/** Extensions of a permit as highly skilled migrant use questions that other cases hardly reach. */
const someExtension = someAnswers({
  situation: 'extension',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  permitUntil: '2026-11-30',
  residenceGap: 'no',
  recognisedSponsor: 'yes',
  salaryExempt: 'none',
  salary: { amount: 4357, per: 'month', holidayAllowance: 'excluded' },
});
const anyAnswers = fc.oneof(
  { weight: 2, arbitrary: someAnswers() },
  { weight: 1, arbitrary: someExtension },
);

/** What a verdict may become without the answer. */
const allowed = (verdict: Verdict, id: QuestionId): readonly Verdict[] => {
  if (verdict === 'cannot-say' && addsDoubt.includes(id))
    return ['cannot-say', 'likely', 'not-likely'];
  if (verdict !== 'not-needed') return [verdict, 'cannot-say'];
  // Without the nationality nobody is told "likely"; a permit that makes others unnecessary is not assumed.
  return [
    'not-needed',
    'not-likely',
    'cannot-say',
    ...(id === 'permitType' ? (['likely'] as const) : []),
  ];
};

const judged = (answers: Answers, today: PlainDate) => {
  const of = { answers, today };
  return routes.flatMap((route) => assessRoute(route, of) ?? []);
};

/** Where one answer less turns the result over, in words. */
function turnedOver(answers: Answers, today: PlainDate): readonly string[] {
  const before = judged(answers, today);
  return toForget(answers).flatMap((id) => {
    const after = judged(without(answers, id), today);
    return before.flatMap(({ route, verdict, findings }) => {
      const other = after.find((each) => each.route === route);
      if (!other) return [];
      const turned = findings.filter(({ status }, index) => {
        const now = other.findings[index]?.status;
        return (
          now !== 'unknown' && now !== status && !(status === 'unknown' && addsDoubt.includes(id))
        );
      });
      return [
        ...turned.map(
          ({ requirement, status }) => `without ${id}: ${route}/${requirement} was ${status}`,
        ),
        ...(allowed(verdict, id).includes(other.verdict)
          ? []
          : [`without ${id}: ${route} was ${verdict}`]),
      ];
    });
  });
}

test('forgetting one answer leaves every status and verdict, or makes it unknown', () => {
  fc.assert(
    fc.property(anyAnswers, someDay, (answers, today) => {
      expect(turnedOver(answers, today)).toEqual([]);
    }),
    runs,
  );
});

const offer: Answers = {
  situation: 'job-offer',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  graduateBasis: 'none',
  birthDate: '1990-01-01',
  contractMonths: 12,
  salary: { amount: 5_000, per: 'month', holidayAllowance: 'excluded' },
};

/** The exceptions are really needed: each of them does turn a status over. */
test.each<[QuestionId, Answers, 'nl-hsm' | 'nl-blue-card', string, string]>([
  [
    'situation',
    { ...offer, situation: 'new-employer', contractStart: '2022-12-01', permitType: 'none' },
    'nl-hsm',
    'met',
    'not-met',
  ],
  ['filingDate', { ...offer, filingDate: '2022-05-05' }, 'nl-hsm', 'met', 'not-met'],
  ['salaryExempt', { ...offer, salaryExempt: 'researcher' }, 'nl-hsm', 'met', 'not-met'],
  [
    'permitType',
    {
      ...offer,
      situation: 'new-employer',
      contractStart: '2026-12-01',
      permitType: 'nl-blue-card',
      heldReducedCriterion: 'yes',
    },
    'nl-hsm',
    'not-met',
    'met',
  ],
  ['birthDate', { ...offer, age: 29 }, 'nl-hsm', 'not-met', 'met'],
  [
    'diplomaDate',
    { ...offer, qualification: 'experience-5-years', diplomaDate: '2025-07-01' },
    'nl-blue-card',
    'met',
    'not-met',
  ],
])('without %s another rule is the usual one', (id, answers, route, before, after) => {
  const salaryIn = (given: Answers) =>
    judged(given, '2026-11-24')
      .find((each) => each.route === route)
      ?.findings.find(({ requirement }) => requirement === 'salary')?.status;
  expect(usual[id]?.when(answers)).toBe(true);
  expect([salaryIn(answers), salaryIn(without(answers, id))]).toEqual([before, after]);
});
