import type { Person, Version } from './people.ts';

/** The version that holds on a day, found by halving. */
function versionOn<V extends Version>(versions: readonly V[], day: number): V {
  let low = 0;
  let high = versions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((versions[middle] as V).from <= day) low = middle;
    else high = middle - 1;
  }
  return versions[low] as V;
}

const isGraduate = ({ filed, graduated, graduateUntil }: Person) =>
  graduated > 0 && filed >= graduated && filed <= graduateUntil;

/** The criterion as one would write it by hand: by how many cents the pay reaches the amount, or misses it. */
export function byHand(person: Person, versions: readonly Version[]): number {
  const version = versionOn(versions, person.filed);
  if (isGraduate(person)) return person.cents - version.reduced;
  return person.cents - (person.filed < person.thirtyOn ? version.under30 : version.over30);
}

/** A version of the amounts with its sources; its days are numbers, or text as in the rules. */
interface SourcedBy<Day> extends Pick<Version, 'over30' | 'under30' | 'reduced'> {
  readonly from: Day;
  readonly until: Day;
  readonly sources: readonly string[];
}
export type Sourced = SourcedBy<number>;
export type SourcedText = SourcedBy<string>;

const whys = {
  reduced: 'within three years of the diploma',
  under30: 'younger than thirty',
  over30: 'thirty or older',
} as const;

/** What somebody is told who asks why. */
function trace<Day>(version: SourcedBy<Day>, by: keyof typeof whys, cents: number) {
  const amount = version[by];
  const surplus = cents - amount;
  const { from, until, sources } = version;
  return {
    status: surplus < 0 ? 'not-met' : 'met',
    reasons: ['filing date decides', whys[by]],
    amount,
    surplus,
    from,
    until,
    sources,
  };
}

/** The same with its reasons, limits and sources. */
export function byHandTraced(person: Person, versions: readonly Sourced[]) {
  const version = versionOn(versions, person.filed);
  const old = person.filed < person.thirtyOn ? 'under30' : 'over30';
  return trace(version, isGraduate(person) ? 'reduced' : old, person.cents);
}

/** What somebody answered, as the tool has it: days are text, pay is in euro. */
export interface Told {
  readonly filingDate: string;
  readonly birthDate: string;
  readonly qualifyingDate?: string;
  readonly salary: { readonly amount: number };
}

const yearsLater = (day: string, years: number) =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** The same of the answers as they are: what one would write in place of our rule. */
export function byHandTold(told: Told, versions: readonly SourcedText[]) {
  const { filingDate: filed, qualifyingDate: graduated } = told;
  const version = versions.findLast(({ from }) => from <= filed);
  if (!version) throw new Error(`no amount for ${filed}`);
  const isRecent = graduated && graduated <= filed && filed <= yearsLater(graduated, 3);
  const old = () => (filed < yearsLater(told.birthDate, 30) ? 'under30' : 'over30');
  return trace(version, isRecent ? 'reduced' : old(), Math.round(told.salary.amount * 100));
}
