const prime = 0x100000001b3n;
const offset = 0xcbf29ce484222325n;

/** FNV-1a, 64 bits. */
function hash(text: string): bigint {
  let value = offset;
  for (const letter of text) {
    value = BigInt.asUintN(64, (value ^ BigInt(letter.codePointAt(0) ?? 0)) * prime);
  }
  return value;
}

/**
 * What tells a calendar that it has this entry already. Made of the duty's name alone, so it is the same however the
 * dates change and says nothing about a person; hashed, so it does not say what the entry is about either.
 */
export const uidOf = (duty: string): string => `${hash(duty).toString(16).padStart(16, '0')}@dates`;
