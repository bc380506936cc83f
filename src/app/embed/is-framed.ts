/** Whether the page stands in a frame. */
export const isFramed = (): boolean => globalThis.self !== globalThis.top;
