import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const span = /<(\/?)span(?: ([^>]*))?>/g;

/**
 * What no script takes over later, as HTML: without the spans that say nothing, which are there for React's sake alone
 * (see Phrase). They are every third element of a long page, and each costs a slow one time.
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
