import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../dates/index.ts';
import { questionIds } from '../../questions/index.ts';
import { assess, notices, obligations, routes } from '../index.ts';
import { someAnswers } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';

const verdicts = ['likely', 'not-likely', 'cannot-say', 'not-needed'];
const statuses = ['met', 'not-met', 'unknown'];

/** Everything that the law can say. */
const reachable: readonly string[] = [
  ...routes.flatMap(({ id, requires }) => [
    ...verdicts.map((verdict) => `${id} ${verdict}`),
    ...requires.flatMap((requirement) =>
      statuses.map((status) => `${id}/${requirement.id} ${status}`),
    ),
  ]),
  ...obligations.map(({ id }) => id),
  ...obligations.map(({ id }) => `without ${id}`),
  ...notices.map(({ id, country }) => `${country} ${id}`),
  ...['free', 'conditions', 'none'].map((placement) => `placement ${placement}`),
  ...['upcoming', 'today', 'extension', 'overdue', 'done'].map((status) => `duty ${status}`),
  ...['permit-end', 'contract-end', 'employer-card'].map((cap) => `capped by ${cap}`),
  ...['unanswered', 'no-figure-for-date', 'depends'].map((reason) => `for ${reason}`),
  ...['unanswered', 'unsure', 'no-figure', 'doubt'].map((why) => `gap ${why}`),
  ...questionIds.flatMap((id) => [`${id} told`, `${id} not told`]),
];

/** Too rare to be met by chance: somebody born on a leap day, judged on the day before the birthday. */
const onLeapDay = someAnswers().map((answers) => ({
  ...answers,
  birthDate: '1996-02-29' as const,
  filingDate: '2026-02-28' as const,
}));
const drawn = fc.oneof(
  { weight: 30, arbitrary: someAnswers() },
  { weight: 1, arbitrary: onLeapDay },
);

test('[47] the answers drawn reach everything that the law can say, and every question both ways', () => {
  const seen = new Set<string>();
  const see = (...things: readonly string[]) => things.forEach((thing) => seen.add(thing));
  fc.assert(
    fc.property(drawn, someDay, (answers, today) => {
      const assessed = assess(answers, today);
      for (const { route, verdict, findings } of assessed.routes) {
        see(`${route} ${verdict}`);
        for (const { requirement, status, reason, gaps } of findings) {
          see(`${route}/${requirement} ${status}`, `for ${reason}`);
          see(...gaps.map(({ why }) => `gap ${why}`));
        }
      }
      const ids = new Set<string>(assessed.duties.map(({ obligation }) => obligation));
      see(...obligations.map(({ id }) => (ids.has(id) ? id : `without ${id}`)));
      const moved = assessed.duties.find(({ due, legalDue }) => legalDue > due);
      const dayAfter = moved ? assess(answers, addDays(moved.due, 1)).duties : [];
      for (const { status, cappedBy } of [...assessed.duties, ...dayAfter])
        see(`duty ${status}`, `capped by ${cappedBy}`);
      see(...assessed.notices.map(({ notice, country }) => `${country} ${notice}`));
      see(`placement ${assessed.placement}`);
      see(...questionIds.map((id) => (id in answers ? `${id} told` : `${id} not told`)));
    }),
    { numRuns: 3 * Math.max(runs.numRuns, 1000), seed: 7 },
  );
  expect(reachable.filter((each) => !seen.has(each))).toEqual([]);
});
