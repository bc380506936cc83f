/** The part of a frame that is in sight below what the page keeps at the top, in pixels from the frame's top. */
export function inSight(iframe: HTMLIFrameElement, topOffset: number) {
  const { top, height } = iframe.getBoundingClientRect();
  const from = Math.max(0, Math.round(topOffset - top));
  const to = Math.min(height, Math.round(innerHeight - top));
  return { top: from, height: Math.max(0, to - from) };
}

const margin = 16;

/**
 * Scrolls so that a place in the frame stands below the page's own top, when it is hidden: out of the window, or under
 * something. Only while the reader is in the frame.
 */
export function reveal(
  { element, iframe }: { readonly element: HTMLElement; readonly iframe: HTMLIFrameElement },
  top: number,
  topOffset: number,
): void {
  const root = iframe.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== iframe) return;
  const box = iframe.getBoundingClientRect();
  const y = box.top + top + margin;
  const seen = root.elementFromPoint(box.left + box.width / 2, y);
  if (seen === iframe && y >= topOffset) return;
  const mark = document.createElement('span');
  mark.style.position = 'absolute';
  mark.style.top = `${top}px`;
  mark.style.scrollMarginTop = `${topOffset + margin}px`;
  element.append(mark);
  mark.scrollIntoView();
  mark.remove();
}
