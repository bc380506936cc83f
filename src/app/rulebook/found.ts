/** A text as it is compared: without accents and capitals, in French and German alike. */
export const plainly = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[’'\s]+/g, ' ');

/** Whether every word that is looked for stands in a text, both already compared plainly. */
export const isFound = (text: string, wanted: string): boolean =>
  wanted.split(' ').every((word) => text.includes(word));
