/** An address that names no page, or holds only what a host has filled in: the start page. */
export const isStart = (hash: string): boolean => /^#?\/?$|^#p=/.test(hash);
