import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const span = /<(\/?)span(?: ([^>]*))?>/g;

/**
 * What no script takes over later, as HTML, without the spans that say nothing: they keep React alive under a translator
 * (see Phrase), and no React follows here. About every third element of a long page was one.
 */
export function staticHtml(shown: ReactNode): string {
  const saysNothing: boolean[] = [];
  return renderToStaticMarkup(shown).replaceAll(
    span,
    (tag, end: string, attributes: string | undefined) => {
      if (end === '') saysNothing.push(attributes === undefined);
      const isLeftOut = end === '' ? saysNothing.at(-1) : saysNothing.pop();
      return isLeftOut ? '' : tag;
    },
  );
}
