/** What the height of a frame can be, in pixels. */
export const smallestHeight = 100;
export const largestHeight = 20_000;
