import type { PlainDate } from '../../src/dates/index.ts';
import type { Answers } from '../../src/questions/index.ts';
import { Finder } from '../../src/rules/grammar/finder.ts';
import { judge, type Finding } from '../../src/rules/grammar/finding.ts';
import type { Figure } from '../../src/rules/grammar/figure.ts';
import { judgeRoute } from '../../src/rules/index.ts';
import { salaryBy } from '../../src/rules/nl/hsm.ts';
import { sources } from '../../src/rules/nl/sources.ts';
import { people, type Person, type Version } from './people.ts';

export const dayOf = (number: number): PlainDate => {
  const text = String(number);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` as PlainDate;
};

const today: PlainDate = '2026-11-22';

const answersOf = (person: Person): Answers => ({
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  filingDate: dayOf(person.filed),
  birthDate: dayOf(person.born),
  salary: { amount: person.cents / 100, per: 'month', holidayAllowance: 'excluded' },
  ...(person.graduated > 0
    ? { graduateBasis: 'qualifies-without', qualifyingDate: dayOf(person.graduated) }
    : { graduateBasis: 'none' }),
});

/** Somebody, also as answers of the tool. */
export interface Asked extends Person {
  readonly answers: Answers;
}

const asked = people.map((person) => ({ ...person, answers: answersOf(person) }));
/** As read from a file: what a spread makes is slower to read, by hand and for every engine. */
export const everybody = JSON.parse(JSON.stringify(asked)) as readonly Asked[];

/** An amount through the versions. Their days are those of a calendar in which every month has 28. */
const figureOf = (
  versions: readonly Version[],
  kind: 'over30' | 'under30' | 'reduced',
): Figure => ({
  id: kind,
  unit: 'gross per month',
  periods: versions.map((version) => ({
    from: dayOf(version.from),
    until: dayOf(version.until),
    cents: version[kind],
    sources: [sources.amounts],
    checked: today,
    checkAgain: today,
    confidence: 'high',
  })) as unknown as Figure['periods'],
});

/** Our salary requirement with other amounts: the finding with its reasons, and by how much the pay reaches it. */
export function salaryOf(versions: readonly Version[]): (person: Asked) => Finding {
  const requirement = salaryBy({
    over30: figureOf(versions, 'over30'),
    under30: figureOf(versions, 'under30'),
    reduced: figureOf(versions, 'reduced'),
  });
  return ({ answers }) => judge(requirement, new Finder({ answers, today }));
}

/** What was found as one number: the cents by which the pay reaches the amount, or misses it. */
export const surplusIn = ({ judged }: Finding, { cents }: Person): number =>
  judged ? (judged.shortBy === undefined ? cents - judged.cents : -judged.shortBy) : Number.NaN;

/** The whole route by the amounts of the law. */
export const wholeRoute = ({ answers }: Asked) => judgeRoute('nl-hsm', answers, today);
