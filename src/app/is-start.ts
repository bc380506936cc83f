/** An address that names no page: the start page. */
export const isStart = (hash: string): boolean => /^#?\/?$/.test(hash);
