import type { Answers } from '../questions/index.ts';
import type { Assessment } from './assess.ts';
import type { Finding } from './grammar/finding.ts';
import type { Surprise, Surprises } from './grammar/surprise.ts';
import type { RouteId } from './law.ts';
import { aboutLuBlueCard, aboutLuMobility } from './lu/surprises.ts';
import { aboutBlueCard, aboutHsm, aboutOrientationYear, aboutServant } from './nl/surprises.ts';
import { needless } from './shared/surprises.ts';

/** The commonest misunderstandings about each route: at least two, most telling first. */
export const surprises = {
  'nl-hsm': aboutHsm,
  'nl-blue-card': aboutBlueCard,
  'nl-orientation-year': aboutOrientationYear,
  'nl-private-servant': aboutServant,
  'lu-blue-card': aboutLuBlueCard,
  'lu-blue-card-mobility': aboutLuMobility,
} as const satisfies Readonly<Record<RouteId, Surprises<Surprise>>>;

/** The same about needing no permit. */
export { needless };

export type SurpriseIn<Id extends RouteId> = (typeof surprises)[Id][number]['id'];
export type NeedlessSurprise = (typeof needless)[number]['id'];

/** A misunderstanding that may be one of this person, and how the requirement it is about came out. */
export interface Surprising {
  readonly surprise: Surprise;
  readonly finding: Finding | undefined;
}

const shown = 2;

const weight: Readonly<Record<Finding['status'], number>> = { 'not-met': 0, unknown: 1, met: 2 };

/** The two to name: of what is not met first, then of what is not known. None that cannot apply. */
export function surprisesOf(
  { route, verdict, findings }: Assessment['routes'][number],
  answers: Answers,
): readonly Surprising[] {
  const all: readonly Surprise[] = verdict === 'not-needed' ? needless : surprises[route];
  return all
    .map((surprise) => ({
      surprise,
      finding: findings.find(({ requirement }) => requirement === surprise.about),
    }))
    .filter(({ surprise, finding }) => surprise.applies({ answers, finding }))
    .toSorted((one, other) => weightOf(one) - weightOf(other))
    .slice(0, shown);
}

const weightOf = ({ finding }: Surprising) => (finding ? weight[finding.status] : 2);
