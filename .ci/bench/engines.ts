import logic from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import * as z from 'zod';
import type { Person, Version } from './people.ts';

const read = (name: keyof Person) => ({ var: name });

/** json-logic-js: the versions one after the other, as its `if` does it. */
export function jsonLogic(versions: readonly Version[]): (person: Person) => number {
  const amount = ({ reduced, under30, over30 }: Version) => ({
    if: [
      {
        and: [
          { '>': [read('graduated'), 0] },
          { '<=': [read('graduated'), read('filed'), read('graduateUntil')] },
        ],
      },
      reduced,
      { '<': [read('filed'), read('thirtyOn')] },
      under30,
      over30,
    ],
  });
  const steps = versions.flatMap((version) => [
    { '<=': [version.from, read('filed'), version.until] },
    amount(version),
  ]);
  const rule = { '-': [read('cents'), { if: steps }] };
  return (person) => logic.apply(rule, person) as number;
}

const number = z.number();

/** A pipeline of zod: what is known is checked, then turned into what is asked. */
export function zodPipeline(versions: readonly Version[]): (person: Person) => number {
  const pipeline = z
    .object({
      filed: number,
      thirtyOn: number,
      graduated: number,
      graduateUntil: number,
      cents: number,
    })
    .transform((person) => {
      const { filed } = person;
      const version = versions.find(({ from, until }) => from <= filed && filed <= until);
      return { ...person, version };
    })
    .transform(({ filed, graduated, graduateUntil, thirtyOn, cents, version }) => {
      const isGraduate = graduated > 0 && filed >= graduated && filed <= graduateUntil;
      const kind = isGraduate ? 'reduced' : filed < thirtyOn ? 'under30' : 'over30';
      return cents - (version?.[kind] ?? Number.NaN);
    })
    .pipe(number);
  return (person) => pipeline.parse(person);
}

type Kind = 'reduced' | 'under30' | 'over30';

/** json-rules-engine in its own way: a rule for each version and kind of amount, whose event names the amount. */
export function jsonRulesEngine(versions: readonly Version[]): (person: Person) => Promise<number> {
  const engine = new Engine();
  const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
  const kinds: readonly Kind[] = ['reduced', 'under30', 'over30'];
  for (const version of versions) {
    for (const kind of kinds) {
      const conditions = [
        is('filed', 'greaterThanInclusive', version.from),
        is('filed', 'lessThanInclusive', version.until),
        is('kind', 'equal', kind),
      ];
      engine.addRule({
        conditions: { all: conditions },
        event: { type: 'amount', params: { cents: version[kind] } },
      });
    }
  }
  engine.addFact('kind', async (_params, almanac): Promise<Kind> => {
    const filed = await almanac.factValue<number>('filed');
    const graduated = await almanac.factValue<number>('graduated');
    const until = await almanac.factValue<number>('graduateUntil');
    if (graduated > 0 && filed >= graduated && filed <= until) return 'reduced';
    return filed < (await almanac.factValue<number>('thirtyOn')) ? 'under30' : 'over30';
  });
  return async (person) => {
    const { events } = await engine.run({ ...person });
    return person.cents - (events[0]?.params?.['cents'] as number);
  };
}
