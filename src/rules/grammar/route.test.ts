import { describe, expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { fact, the, type Fact } from './fact.ts';
import { source } from './gazette.test-figure.ts';
import { condition } from './requirement.ts';
import { assessRoute, route } from './route.ts';

const surely = (holds: boolean) => fact({ reads: {}, find: () => holds });
const relative = fact({ reads: { is: the.relative }, find: ({ is }) => is === 'yes' });
const family = fact({ reads: { is: the.familyComes }, find: ({ is }) => is === 'yes' });
/** True once a date is told, and no guess without it. */
const dated = fact({ reads: { on: the.filingDate }, find: ({ on }) => on > '2000-01-01' });
const either = fact({ reads: { relative, dated }, find: (is) => !is.relative && is.dated });
const gap = (question: string) => ({ why: 'unanswered', question });

const met = (id: string, of: Fact<boolean>, applies?: Fact<boolean>) =>
  condition({
    id,
    reads: { of },
    sources: [],
    ...(applies && { applies: applies as Fact<boolean, never> }),
    holds: (is) => is.of,
  });
const yes = met('yes', surely(true));
const no = met('no', surely(false));
const open = met('open', family);

interface Some {
  readonly needed?: Fact<boolean>;
  readonly offered?: Fact<boolean>;
  readonly requires: readonly (typeof yes)[];
}
const assessed = (
  { needed = surely(true), offered = surely(true), requires }: Some,
  answers: Answers = {},
) =>
  assessRoute(route({ id: 'some', country: 'NL', offered, needed, sources: [source], requires }), {
    answers,
    today: '2026-11-24',
  });
const said = (some: Some, answers?: Answers) => {
  const { verdict, gaps } = assessed(some, answers) ?? {};
  return [verdict, gaps?.map((each) => ('question' in each ? each.question : each.why)).join(' ')];
};

test('a route comes with its findings and with the sources of who needs none', () => {
  expect(assessed({ requires: [yes, no] })).toStrictEqual({
    route: 'some',
    verdict: 'not-likely',
    findings: [
      { requirement: 'yes', status: 'met', possible: [], gaps: [], sources: [] },
      { requirement: 'no', status: 'not-met', possible: [], gaps: [], sources: [] },
    ],
    gaps: [],
    sources: [source],
  });
});

test.each<[string, Some, string, string]>([
  ['likely when every requirement is met', { requires: [yes, yes] }, 'likely', ''],
  ['likely when nothing is required', { requires: [] }, 'likely', ''],
  ['not likely when one is not met', { requires: [yes, no, yes] }, 'not-likely', ''],
  ['not likely, and nothing more is asked', { requires: [no, open] }, 'not-likely', ''],
  ['open while one is unknown', { requires: [yes, open] }, 'cannot-say', 'familyComes'],
  [
    'not needed whatever else is missing or not met',
    { needed: surely(false), requires: [no, open] },
    'not-needed',
    '',
  ],
  ['not needed with all met', { needed: surely(false), requires: [yes] }, 'not-needed', ''],
  [
    'open while it is not known whether it is needed',
    { needed: relative, requires: [yes] },
    'cannot-say',
    'relative',
  ],
  [
    'open for both, who needs it first',
    { needed: relative, requires: [open] },
    'cannot-say',
    'relative familyComes',
  ],
  [
    'not likely although it may not be needed, which is still asked',
    { needed: relative, requires: [open, no] },
    'not-likely',
    'relative',
  ],
  [
    'open where the need is not known at all',
    { needed: dated, requires: [yes] },
    'cannot-say',
    'filingDate',
  ],
  [
    'open where the need is known in one way only',
    { needed: either, requires: [yes] },
    'cannot-say',
    'relative filingDate',
  ],
  [
    'open where it is needed in one way, and the other is not known',
    {
      needed: fact({ reads: { relative, dated }, find: (is) => is.relative || is.dated }),
      requires: [yes],
    },
    'cannot-say',
    'relative filingDate',
  ],
  [
    'likely where it is needed either way',
    {
      needed: fact({ reads: { relative }, find: (is) => [true, false].includes(is.relative) }),
      requires: [yes],
    },
    'likely',
    '',
  ],
])('a route is %s', (_what, some, verdict, gaps) => {
  expect(said(some)).toStrictEqual([verdict, gaps]);
});

test('the answers decide whether it is needed', () => {
  expect(said({ needed: relative, requires: [yes] }, { relative: 'no' })).toStrictEqual([
    'not-needed',
    '',
  ]);
  expect(said({ needed: relative, requires: [yes] }, { relative: 'yes' })).toStrictEqual([
    'likely',
    '',
  ]);
});

test('every gap of an open route is told, also of a doubt', () => {
  expect(
    assessed({ needed: relative, requires: [open] }, { familyComes: 'yes' })?.gaps,
  ).toStrictEqual([gap('relative')]);
  expect(assessed({ requires: [open, met('other', relative)] })?.gaps).toStrictEqual(
    ['familyComes', 'relative'].map(gap),
  );
});

describe('a route is there', () => {
  test.each<[string, Fact<boolean>, boolean]>([
    ['when it is offered', surely(true), true],
    ['not when it is not', surely(false), false],
    ['while it may be offered', relative, true],
    ['not while nothing says so', dated, false],
    ['not where one way is no and the other says nothing', either, false],
  ])('%s', (_when, offered, there) => {
    expect(assessed({ offered, requires: [no] }) !== undefined).toBe(there);
  });
});

describe('a requirement is asked', () => {
  const asked = (applies: Fact<boolean>, answers: Answers = {}) =>
    assessed({ requires: [yes, met('some', surely(false), applies)] }, answers);

  test.each<[string, Fact<boolean>, Answers, boolean]>([
    ['when it applies', surely(true), {}, true],
    ['not when it does not', surely(false), {}, false],
    ['while it may apply', relative, {}, true],
    ['not once the answer says no', relative, { relative: 'no' }, false],
    ['not while nothing says so', dated, {}, false],
  ])('%s', (_when, applies, answers, isAsked) => {
    const found = asked(applies, answers);
    expect([found?.verdict, found?.findings.length]).toStrictEqual(
      isAsked ? ['not-likely', 2] : ['likely', 1],
    );
  });
});
