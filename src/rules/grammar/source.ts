import type { PlainDate } from '../../dates/index.ts';

/** Where a figure or a rule stands, and the day somebody looked. */
export interface Source {
  readonly title: string;
  readonly url: `https://${string}`;
  /** The authority's own text, its page as others quote it, or somebody who reports it. */
  readonly kind: 'official' | 'quoted' | 'secondary';
  readonly checked: PlainDate;
}
