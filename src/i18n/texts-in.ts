/** Every text in some words: in lists and records, at any depth. Sentences with holes are left out. */
export function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}
