import { readdirSync, readFileSync } from 'node:fs';
import { countriesOf, readAnswers, type Answers } from '../../src/questions/index.ts';
import type { PlainDate } from '../../src/dates/index.ts';
import { readCases } from '../../src/rules/cases/read-file.ts';
import { assess } from '../../src/rules/index.ts';
import type { Contest } from './clock.ts';

interface Asked {
  readonly id: string;
  readonly answers: Answers;
  readonly today: PlainDate;
}

const folder = 'src/rules/cases/';

/** The golden cases about the Netherlands alone: what ten kinds of people answered, most of it complete. */
export const dutch: readonly Asked[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const read = readCases(readFileSync(folder + name, 'utf8'));
    if ('invalid' in read) throw new Error(`${name}: ${read.invalid}`);
    return read.cases.map(({ id, answers, today }) => ({
      id,
      today,
      answers: readAnswers(answers).answers,
    }));
  })
  .filter(({ answers }) => countriesOf(answers).join(' ') === 'NL');

export const situations: readonly string[] = [
  ...new Set(dutch.map(({ answers }) => answers.situation ?? 'none')),
];

/** Everything the law gives for one person: routes, reasons, figures, sources, duties and notices. */
export const assessing: Contest<Asked> = {
  name: 'assess',
  run: ({ answers, today }) => assess(answers, today),
};

export const inSituation = (situation: string): readonly Asked[] =>
  dutch.filter(({ answers }) => (answers.situation ?? 'none') === situation);

/** The same people as if both countries were asked about. */
export const abroadToo: readonly Asked[] = dutch.map((each) => ({
  ...each,
  answers: { ...each.answers, country: 'both' },
}));

/** A few again and again, so that the clock has something to measure. */
export const timesOver = (some: readonly Asked[]): readonly Asked[] =>
  Array.from({ length: Math.max(some.length, 60) }, (_, at) => some[at % some.length] as Asked);
