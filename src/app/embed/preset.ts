import { hostOrigin, type Settings } from '../../embed/index.ts';
import type { Answers } from '../../questions/index.ts';
import type { Session } from '../../wizard/index.ts';
import { isFramed } from './is-framed.ts';

type Place = Pick<Answers, 'country' | 'situation'>;

/** Where each route is asked about. */
const placeOfRoute: { readonly [Route in NonNullable<Settings['route']>]: Place } = {
  'nl-hsm': { country: 'NL' },
  'nl-blue-card': { country: 'NL' },
  'lu-blue-card': { country: 'LU' },
  'nl-private-servant': { situation: 'private-servant' },
  'nl-track2': { situation: 'track-2' },
};

/** The answers with which a frame begins: whose law it is about, and what brings the person. */
export function presetOf({ country, situation, route }: Settings = {}): Session {
  const answers: Answers = {
    ...(route && placeOfRoute[route]),
    ...(country && { country }),
    ...(situation && { situation }),
  };
  return { answers, told: [] };
}

/** Who has filled in answers: where the browser says that the site is, and the name that it gives itself there. */
export function nameOfHost({ partner }: Settings): string | undefined {
  const origin = isFramed() ? hostOrigin() : undefined;
  const place = origin === undefined || origin === 'null' ? undefined : new URL(origin).host;
  return partner && place ? `${partner} (${place})` : place;
}
