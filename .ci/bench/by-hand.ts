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

export interface Sourced extends Version {
  readonly sources: readonly string[];
}

/** What somebody is told who asks why. */
interface Trace {
  readonly status: 'met' | 'not-met';
  readonly reasons: readonly string[];
  readonly amount: number;
  readonly surplus: number;
  readonly from: number;
  readonly until: number;
  readonly sources: readonly string[];
}

/** The same with its reasons, limits and sources. */
export function byHandTraced(person: Person, versions: readonly Sourced[]): Trace {
  const version = versionOn(versions, person.filed);
  const reasons = ['filing date decides'];
  let amount = version.over30;
  if (isGraduate(person)) {
    reasons.push('within three years of the diploma');
    amount = version.reduced;
  } else if (person.filed < person.thirtyOn) {
    reasons.push('younger than thirty');
    amount = version.under30;
  } else reasons.push('thirty or older');
  const surplus = person.cents - amount;
  const { from, until, sources } = version;
  return {
    status: surplus < 0 ? 'not-met' : 'met',
    reasons,
    amount,
    surplus,
    from,
    until,
    sources,
  };
}

export interface SourcedText {
  readonly from: string;
  readonly until: string;
  readonly over30: number;
  readonly under30: number;
  readonly reduced: number;
  readonly sources: readonly string[];
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
  const reasons = ['filing date decides'];
  let amount = version.over30;
  if (graduated && graduated <= filed && filed <= yearsLater(graduated, 3)) {
    reasons.push('within three years of the diploma');
    amount = version.reduced;
  } else if (filed < yearsLater(told.birthDate, 30)) {
    reasons.push('younger than thirty');
    amount = version.under30;
  } else reasons.push('thirty or older');
  const surplus = Math.round(told.salary.amount * 100) - amount;
  const { from, until, sources } = version;
  return {
    status: surplus < 0 ? 'not-met' : 'met',
    reasons,
    amount,
    surplus,
    from,
    until,
    sources,
  };
}
