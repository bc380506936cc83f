import type { PlainDate } from '../../dates/index.ts';

/** Where a figure or a rule stands, and the day somebody looked. */
export interface Source {
  readonly title: string;
  readonly url: `https://${string}`;
  /** The authority's own text, or somebody who reports it. */
  readonly kind: 'official' | 'secondary';
  readonly checked: PlainDate;
}
