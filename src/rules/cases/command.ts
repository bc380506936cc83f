import { check } from './check.ts';
import { readCases } from './read-file.ts';

export interface CaseFile {
  readonly file: string;
  readonly text: string;
}

/** Runs every case of the files: a line per failing point, the count last. Code 2 for a file that is not valid. */
export function main(files: readonly CaseFile[]): {
  readonly lines: readonly string[];
  readonly code: 0 | 1 | 2;
} {
  const lines: string[] = [];
  let [passed, failed, invalid] = [0, 0, 0];
  for (const { file, text } of files) {
    const read = readCases(text);
    if ('invalid' in read) {
      invalid += 1;
      lines.push(`${file}: ${read.invalid}`);
      continue;
    }
    for (const each of read.cases) {
      const complaints = check(each);
      if (complaints.length === 0) passed += 1;
      else failed += 1;
      if (complaints.length > 0) lines.push(`${each.id}: ${complaints.join('; ')}`);
    }
  }
  lines.push(`${passed} passed, ${failed} failed`);
  return { lines, code: invalid > 0 ? 2 : failed > 0 ? 1 : 0 };
}
