import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  errorIn,
  payParts,
  questionIds,
  type Answers,
  type Pay,
  type QuestionId,
} from '../questions/index.ts';
import { assess, judgeRoute } from '../rules/index.ts';
import { runs } from '../rules/properties/runs.test-runs.ts';
import { someCase, someGiven } from './cases.test-answers.ts';
import { changesOf } from './index.ts';
import { openIn } from './judge.ts';

/** An answer of another case, where it can be true beside the answers of this one. */
const fits = (
  id: QuestionId,
  value: unknown,
  answers: Answers,
  today: `${number}-${number}-${number}`,
) => errorIn(id, value as never, { answers, today }) === undefined;

/** Pay with every part that is asked for; anything else as it is. */
function complete(id: QuestionId, value: unknown, answers: Answers): unknown {
  if (typeof value !== 'object' || value === null || !('amount' in value)) return value;
  const pay = value as Pay;
  const { holidayAllowance: allowance, hoursPerWeek = 40 } = pay;
  const parts = payParts(id, answers);
  return {
    ...pay,
    ...(parts.holidayAllowance && (!allowance || allowance === 'unknown')
      ? { holidayAllowance: 'excluded' }
      : {}),
    ...(parts.hoursPerWeek || pay.per === 'hour' ? { hoursPerWeek } : {}),
  };
}

const someCompletion = fc.record(Object.fromEntries(questionIds.map((id) => [id, someGiven(id)])));
const tenCompletions = fc.array(someCompletion, { minLength: 10, maxLength: 10 });

test('the answers of a set settle the verdict, whatever they are', () => {
  let completed = 0;
  fc.assert(
    fc.property(someCase, tenCompletions, ({ answers, today }, completions) => {
      const sets = changesOf(answers, assess(answers, today)).flatMap((each) =>
        each.by === 'answers' ? each.sets.map((ids) => ({ ids, route: each.route })) : [],
      );
      const judged = sets.flatMap(({ ids, route }) =>
        completions.flatMap((given) => {
          const told = ids.map((id) => [id, complete(id, given[id], answers)]);
          const all: Answers = { ...answers, ...(Object.fromEntries(told) as Answers) };
          return ids.every((id) => fits(id, all[id], all, today))
            ? (judgeRoute(route, all, today) ?? [])
            : [];
        }),
      );
      completed += judged.length;
      const open = judged.filter(({ verdict }) => verdict === 'cannot-say').flatMap(openIn);
      expect(open).toEqual([]);
    }),
    runs,
  );
  // Sets are found often enough for the property to say something.
  expect(completed).toBeGreaterThanOrEqual(runs.numRuns);
});
