import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers, QuestionId } from '../../questions/index.ts';
import { assessRoute, type Verdict } from '../grammar/route.ts';
import { routes } from '../index.ts';
import { someAnswers, without } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';
import { usual } from './usual.test-answers.ts';

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

/** Every route of both countries, whichever the person asks about. */
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

test('[12] [13] forgetting one answer leaves every status and verdict, or makes it unknown', () => {
  fc.assert(
    fc.property(anyAnswers, someDay, (answers, today) => {
      expect(turnedOver(answers, today)).toEqual([]);
    }),
    runs,
  );
});
