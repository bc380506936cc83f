/** A text as it is compared: without accents and capitals, in French and German alike, and amounts as anybody types them. */
export const plainly = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[’'\s]+/g, ' ')
    .replaceAll(/(\d)[., ](?=\d{3}(?!\d))/g, '$1')
    .replaceAll(/(\d),(?=\d{2}(?!\d))/g, '$1.');

/**
 * Whether every word that is looked for stands in a text, all compared plainly. `about` says what the text is about: it
 * may have some of the words, but not all.
 */
export function isFound(text: string, wanted: string, about = ''): boolean {
  const words = wanted.split(' ');
  return (
    words.every((word) => text.includes(word) || about.includes(word)) &&
    words.some((word) => text.includes(word))
  );
}
