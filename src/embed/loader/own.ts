import { largestHeight, smallestHeight } from '../bounds.ts';
import type { Texts } from './texts.ts';

function pixels(text = '', otherwise: number, least: number): number {
  const px = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  return px >= least && px <= largestHeight ? px : otherwise;
}

/** The options that the loader needs itself. Of what cannot be, the frame tells; here it counts as not given. */
export function ownOptions({ lazy, sandbox, scroll, topOffset, minHeight, maxHeight }: Texts) {
  const most = pixels(maxHeight, largestHeight, smallestHeight);
  return {
    isLazy: lazy !== 'false',
    isSandboxed: sandbox === '' || sandbox === 'true',
    scrolls: scroll !== 'never',
    topOffset: pixels(topOffset, 0, 0),
    most,
    least: Math.min(most, pixels(minHeight, 320, smallestHeight)),
  };
}
