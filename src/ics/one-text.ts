const breaks = /\r\n|[\r\u0085\u2028\u2029]/g;
const unseen = /[\u202A-\u202E\u2066-\u2069]|(?!\n)\p{Cc}|\p{Cs}/gu;

/**
 * Text that a calendar file can hold: every kind of line break is `\n`, controls, halves of characters and marks that
 * turn the direction of writing are gone. The library escapes the rest.
 */
export const oneText = (text: string): string => text.replace(breaks, '\n').replace(unseen, '');
