import type { Country } from '../dates/index.ts';
import type { Answers } from './catalogue.ts';

/** The countries asked about: as told, else the one whose permit is held, else the Netherlands. */
export function countriesOf({ country, permitType }: Answers): readonly Country[] {
  if (country === 'both') return ['NL', 'LU'];
  if (country !== undefined) return [country];
  return permitType === 'lu-blue-card' ? ['LU'] : ['NL'];
}
