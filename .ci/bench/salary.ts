import { byHand, byHandTold, byHandTraced, type Told } from './by-hand.ts';
import { measure, type Contest, type Time } from './clock.ts';
import { jsonLogic, jsonRulesEngine, zodPipeline } from './engines.ts';
import { dayOf, everybody, salaryOf, surplusIn, wholeRoute, type Asked } from './ours.ts';
import { cutInto } from './people.ts';

export const names = {
  byHand: 'function written by hand',
  traced: 'the same with reasons, limits, sources',
  tracedTold: 'the same of the answers as they are',
  ours: 'ours: the salary requirement with its reasons',
  route: 'ours: the whole route (judgeRoute)',
  jsonLogic: 'json-logic-js',
  zod: 'zod pipeline',
  jsonRules: 'json-rules-engine, its own way',
} as const;

const sourced = (count: number) =>
  cutInto(count).map((version) => ({ ...version, sources: ['Staatscourant'] }));

const sourcedText = (count: number) =>
  sourced(count).map((version) => ({
    ...version,
    from: dayOf(version.from),
    until: dayOf(version.until),
  }));

/** By hand and ours, with so many dated versions of the amounts. */
export function homeOf(count: number): readonly Contest<Asked>[] {
  const versions = sourced(count);
  const texts = sourcedText(count);
  const ours = salaryOf(versions);
  return [
    { name: names.byHand, run: (person) => byHand(person, versions) },
    { name: names.traced, run: (person) => byHandTraced(person, versions) },
    { name: names.tracedTold, run: (person) => byHandTold(person.answers as Told, texts) },
    { name: names.ours, run: ours },
  ];
}

/** The engines with so many versions; of fewer people, where all would take minutes. */
const enginesOf = (count: number): readonly Contest<Asked>[] => [
  { name: names.jsonLogic, run: jsonLogic(cutInto(count)), items: count > 4 ? 200 : 10_000 },
  { name: names.zod, run: zodPipeline(cutInto(count)), items: count > 4 ? 1_000 : 10_000 },
  {
    name: names.jsonRules,
    run: jsonRulesEngine(cutInto(count)),
    waits: true,
    items: count > 4 ? 5 : 500,
  },
];

/** How many people get the same answer from all: everybody, or this throws. */
export async function assertSame(count: number): Promise<number> {
  const versions = sourced(count);
  const texts = sourcedText(count);
  const ours = salaryOf(versions);
  const engines = [jsonLogic(versions), zodPipeline(versions), jsonRulesEngine(versions)];
  for (const person of everybody) {
    const right = byHand(person, versions);
    const traced = byHandTraced(person, versions);
    const found = ours(person);
    const ofAnswers = byHandTold(person.answers as Told, texts);
    const answers = [traced.surplus, ofAnswers.surplus, surplusIn(found, person)];
    for (const engine of engines) answers.push(await engine(person));
    const isSame = answers.every((answer) => answer === right) && found.status === traced.status;
    if (!isSame) throw new Error(`${JSON.stringify(person)}: ${right}, not ${answers.join(' ')}`);
  }
  return everybody.length;
}

/** With four versions, as the amounts of 2023 to 2026. */
export const compareAll = (rounds: number): Promise<readonly Time[]> =>
  measure(
    [...homeOf(4), { name: names.route, run: wholeRoute }, ...enginesOf(4)],
    everybody,
    rounds,
  );

export const growth = [1, 100, 1_000] as const;

/** The best time of each with one version, a hundred and a thousand, by name; an engine has fewer rounds. */
export async function grow(rounds: number): Promise<ReadonlyMap<string, readonly number[]>> {
  const home = await measure(growth.flatMap(homeOf), everybody, rounds);
  const engines = await measure(growth.flatMap(enginesOf), everybody, 3);
  const found = new Map<string, number[]>();
  for (const { name, best } of [...home, ...engines])
    found.set(name, [...(found.get(name) ?? []), best]);
  return found;
}

/** The two sizes that the budget on growth compares, of ours alone. */
export async function growthOfOurs(rounds: number): Promise<number> {
  const ours = [1, 100].flatMap(homeOf).filter(({ name }) => name === names.ours);
  const [one, hundred] = await measure(ours, everybody, rounds);
  return (hundred?.best ?? Number.NaN) / (one?.best ?? Number.NaN);
}
