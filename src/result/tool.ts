import type { Moment } from '../ics/index.ts';

/** What the page knows of itself: it stands in what is taken away from it. */
export interface Tool {
  /** Where it stands, without query and fragment; undefined where that is no public place. */
  readonly address: string | undefined;
  /** It stands in the frame of another site, out of which links lead in a new tab. */
  readonly isFramed?: boolean;
  readonly moment: () => Moment;
}
