import type { PlainDate } from '../dates/index.ts';
import type { Source } from './grammar/source.ts';

/** The day on which all sources of this room were last read, or found quoted, in stored copies. */
export const checkedOn = '2026-11-22';

/** `checked` is for a source that was read after that day. */
const source =
  (kind: Source['kind']) =>
  <const Title extends string>(
    title: Title,
    url: Source['url'],
    checked: PlainDate = checkedOn,
  ): Source & { readonly title: Title } => ({ title, url, kind, checked });

export const official = source('official');
/** An authority's page, or a law, that we read only as others quote it. */
export const quoted = source('quoted');
export const secondary = source('secondary');
