const decimalDigit = /^\p{Nd}$/u;

const isDigit = (codePoint: number) => decimalDigit.test(String.fromCodePoint(codePoint));

/** Unicode lists the digits of every script in runs from 0 to 9, so the place in the run is the value. */
function asciiDigit(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let start = codePoint;
  while (isDigit(start - 1)) start -= 1;
  return String((codePoint - start) % 10);
}

/** What was meant by typed or pasted text: no outer space, no invisible characters, digits 0 to 9. */
export const tidied = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .trim();
