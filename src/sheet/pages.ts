/** A piece that no page break may cut, from its top to its bottom in pixels. */
export interface Kept {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How many pages a column fills when its kept pieces move whole to the next page, and how many pixels the last page
 * has left. A piece higher than a page is cut.
 */
export function fill(height: number, kept: readonly Kept[], page: number) {
  let start = 0;
  let pages = 1;
  while (start + page < height) {
    const end = start + page;
    const cut = kept.filter(({ top, bottom }) => top > start && top < end && bottom > end);
    start = Math.min(end, ...cut.map(({ top }) => top));
    pages += 1;
  }
  return { pages, left: start + page - height };
}
