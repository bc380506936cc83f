import type { Source } from './grammar/source.ts';

/** The day on which all sources of this room were last read, or found quoted, in stored copies. */
export const checkedOn = '2026-11-22';

const source =
  (kind: Source['kind']) =>
  <const Title extends string>(
    title: Title,
    url: Source['url'],
  ): Source & { readonly title: Title } => ({
    title,
    url,
    kind,
    checked: checkedOn,
  });

export const official = source('official');
/** An authority's page, or a law, that we read only as others quote it. */
export const quoted = source('quoted');
export const secondary = source('secondary');
