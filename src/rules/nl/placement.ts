import { countriesOf } from '../../questions/index.ts';
import { fact, type Case } from '../grammar/fact.ts';
import { explore, values } from '../grammar/worlds.ts';
import { permitHeld } from '../shared/person.ts';
import { freeMovement } from './facts.ts';

/** How a person in Track 2 may be placed with another employer. */
export type Placement = 'free' | 'conditions' | 'none';

const free: ReadonlySet<string> = new Set(['nl-permanent', 'nl-free', 'nl-orientation-year']);

/** Facts on job loss, section 2: a private servant may not change jobs; other permits set conditions. */
export const placement = fact({
  reads: { freeMovement, permitHeld },
  find: (is): Placement => {
    if (is.freeMovement || free.has(is.permitHeld)) return 'free';
    return is.permitHeld === 'nl-servant-card' ? 'none' : 'conditions';
  },
});

/** The placement of somebody in Track 2, unless answers that are missing leave it open. */
export function placementOf(of: Case): Placement | undefined {
  const { answers } = of;
  if (answers.situation !== 'track-2' || !countriesOf(answers).includes('NL')) return undefined;
  const [only, ...others] = new Set(values(explore(placement, of)));
  return others.length > 0 ? undefined : only;
}
