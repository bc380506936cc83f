/** So much of an address is read at most, behind `?` or `#`; our longest query has a tenth of that. */
export const longestRead = 8_000;

/** What an address says after `?`; nothing where that is longer than any of ours. Never throws. */
export const paramsIn = (query: string): URLSearchParams =>
  new URLSearchParams(query.length > longestRead ? '' : query);

/** The text of a parameter; undefined where it is not there, and where it is there twice, as nobody knows which was meant. */
export function onlyOne(params: URLSearchParams, name: string): string | undefined {
  const [text, ...more] = params.getAll(name);
  return more.length === 0 ? text : undefined;
}
