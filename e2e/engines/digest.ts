/** How many lines there are, and a short number for all that they say (FNV-1a). */
export function digest(lines: readonly string[]): string {
  let hash = 0x81_1c_9d_c5;
  for (const letter of lines.join('\n')) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01_00_01_93) >>> 0;
  }
  return `${lines.length} ${hash.toString(16)}`;
}
