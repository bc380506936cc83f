import { largestHeight, smallestHeight } from './bounds.ts';

/** Heights tell little of what is shown: they come in steps of so many pixels. */
const grain = 64;
/** Milliseconds between two reports. */
const pause = 100;

/** A content's height as it is told; undefined while nothing is shown. */
export const toldHeight = (px: number): number | undefined =>
  px <= 0
    ? undefined
    : Math.min(largestHeight, Math.max(smallestHeight, Math.ceil(px / grain) * grain));

/** Reports the height of an element whenever it changes, ten times a second at the most. Returns how to stop. */
export function watchHeight(element: Element, report: (px: number) => void): () => void {
  let told: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    const px = toldHeight(element.getBoundingClientRect().height);
    if (px === undefined || px === told) return;
    told = px;
    report(px);
    timer = setTimeout(look, pause);
  };
  const lookNow = () => {
    if (timer === undefined) look();
  };
  const size = new ResizeObserver(lookNow);
  // A browser does not lay out a frame that is out of sight, so nothing would tell of its first content.
  const content = new MutationObserver(lookNow);
  size.observe(element);
  content.observe(element, { childList: true, subtree: true });
  look();
  return () => {
    size.disconnect();
    content.disconnect();
    clearTimeout(timer);
  };
}
