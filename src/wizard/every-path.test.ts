import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import { questions, steps, type Answers } from '../questions/index.ts';
import type { Assessment } from '../rules/index.ts';
import { goEveryWay, medianOf, type Effect, type Way } from './every-path.test-walk.ts';
import { expectedOutcomes } from './outcomes.test-walk.ts';
import { walk } from './path.ts';
import { samplesOf } from './sample-answers.test-walk.ts';

vi.setConfig({ hookTimeout: 600_000 });

const today: PlainDate = '2026-11-24';
const outcomes = new Set<string>();
const see = (...things: readonly string[]) => things.forEach((thing) => outcomes.add(thing));

function seeAll({ routes, duties, placement }: Assessment) {
  for (const { route, verdict, findings } of routes) {
    see(`${route} ${verdict}`);
    see(...findings.map(({ requirement, status }) => `${route}/${requirement} ${status}`));
  }
  see(...duties.map(({ obligation }) => obligation));
  if (placement) see(`placement ${placement}`);
}

interface Tree {
  readonly ways: readonly Way[];
  readonly effects: ReadonlyMap<string, Effect>;
}

function treeOf(situation: (typeof questions.situation.options)[number]): Tree {
  const [first] = steps;
  const ways: Way[] = [];
  const start: Way = { answers: { situation }, asked: ['situation'], pages: [first], weight: 1 };
  const effects = goEveryWay(today, start, (way, assessment) => {
    ways.push(way);
    seeAll(assessment);
  });
  return { ways, effects };
}

/** Who says on the result that another state's Blue Card is held is asked about moving with it. */
function goWithOtherCard() {
  const answers: Answers = {
    situation: 'job-offer',
    country: 'LU',
    permitType: 'other-eu-blue-card',
  };
  goEveryWay(today, { answers, asked: [], pages: [], weight: 1 }, (_, found) => seeAll(found));
}

const trees = new Map<string, Tree>();
beforeAll(() => {
  for (const situation of questions.situation.options) trees.set(situation, treeOf(situation));
  goWithOtherCard();
});
const tree = (situation: string): Tree => trees.get(situation) ?? { ways: [], effects: new Map() };

const tell = (line: string) => process.stdout.write(`${line}\n`);
const most = (numbers: readonly number[]) =>
  numbers.reduce((one, other) => Math.max(one, other), 0);

/** What a situation asks: the choice of the situation on the start page comes before it. */
const counted = (things: readonly unknown[], weight: number) => ({
  length: things.length - 1,
  weight,
});

describe.each(questions.situation.options)('%s', (situation) => {
  test('[86] asks at most 14 questions, of half of the people at most 8', () => {
    const { ways } = tree(situation);
    const questionsOf = ways.map(({ asked, weight }) => counted(asked, weight));
    const pagesOf = ways.map(({ pages, weight }) => counted(pages, weight));
    const longest = most(questionsOf.map(({ length }) => length));
    tell(
      `${situation}: ${ways.length} ways; at most ${longest} questions on ` +
        `${most(pagesOf.map(({ length }) => length))} pages; ` +
        `median ${medianOf(questionsOf)} on ${medianOf(pagesOf)}`,
    );
    const path = ways.find(({ asked }) => asked.length - 1 === longest)?.asked.join(', ');
    expect(longest, path).toBeLessThanOrEqual(14);
    expect(medianOf(questionsOf)).toBeLessThanOrEqual(8);
  });

  test('asks no question whose answer makes no difference, but of somebody who does not know the permit', () => {
    const idle = [...tree(situation).effects].flatMap(([id, effect]) => {
      if (effect.idle.length > 0)
        tell(`${situation}, ${id}: no difference ${effect.idle.length} times of ${effect.asked}`);
      const known = effect.idle.filter(({ permitType }) => permitType !== 'unknown');
      return known.length > 0
        ? `${id}: ${known.length} of ${effect.asked}, ${JSON.stringify(known[0])}`
        : [];
    });
    expect(idle).toEqual([]);
  });

  test('is asked by the wizard in the same order, and ends with nothing left to ask', () => {
    for (const { answers, asked, pages } of tree(situation).ways.filter((_, at) => at % 41 === 0)) {
      const { stops, next, idle, counted: kept } = walk({ answers, told: [] }, today);
      expect(stops.flatMap(({ asks }) => asks).toSorted()).toEqual(asked.toSorted());
      expect(stops.map(({ step }) => step)).toEqual(pages);
      expect([next, idle, kept]).toEqual([undefined, [], answers]);
    }
  });

  test('[14] [bad input 85] on every way an answer that is not asked for has no effect', () => {
    const others = Object.keys(questions) as (keyof Answers)[];
    for (const { answers } of tree(situation).ways.filter((_, at) => at % 97 === 0)) {
      const noise = others.flatMap((id) => {
        const some = id === 'age' || id in answers ? [] : sampleFor(id, answers);
        return some.map((value) => [id, value] as const);
      });
      const { counted: kept, idle } = walk(
        { answers: { ...Object.fromEntries(noise), ...answers }, told: [] },
        today,
      );
      expect(kept).toEqual(answers);
      expect(idle.toSorted()).toEqual(noise.map(([id]) => id).toSorted());
    }
  });

  test('[40] fits into a link of less than 2,000 characters on every way', () => {
    const lengths = tree(situation).ways.map(
      ({ answers }) => Buffer.from(JSON.stringify(answers)).toString('base64url').length,
    );
    tell(`${situation}: a link of at most ${most(lengths)} characters`);
    expect(most(lengths)).toBeLessThan(2_000);
  });
});

/** The first sample of a question; none where a question has no samples because nobody is asked it. */
function sampleFor(id: keyof Answers, answers: Answers): readonly unknown[] {
  const isDate = questions[id].kind === 'date';
  if (isDate) return ['2026-11-05'];
  return questions[id].kind === 'choice' ? samplesOf(id, answers).slice(0, 1) : [];
}

test('[47] every outcome that the questions can lead to is reached on some way', () => {
  const reached = [...outcomes].toSorted();
  tell(`outcomes reached: ${reached.length}\n  ${reached.join('\n  ')}`);
  expect(expectedOutcomes.filter((each) => !outcomes.has(each))).toEqual([]);
});
