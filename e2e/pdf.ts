import type { Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import { extractText, getDocumentProxy } from 'unpdf';

export type Paper = 'A4' | 'Letter';

/** Letters alone: a PDF keeps neither spaces nor lines as they were. */
export const letters = (text: string) => text.replace(/\s+/g, '');

/** The text of each printed page, without its number at the foot. */
export async function pagesOf(page: Page, format: Paper): Promise<readonly string[]> {
  const pdf = await page.pdf({ format });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((each) => each.replace(/^\d+ \/ \d+\n?|\n?\d+ \/ \d+$/, ''));
}

/** What the code of a sheet says, read from its drawing by another library than the one that made it. */
export function readCode(path: string, size: number): string {
  const scale = 4;
  const quiet = 4;
  const side = (size + 2 * quiet) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) {
    for (let dot = 0; dot < scale * scale; dot += 1) {
      const column = (Number(x) + quiet) * scale + (dot % scale);
      const row = (Number(y) + quiet) * scale + Math.floor(dot / scale);
      data.fill(0, 4 * (row * side + column), 4 * (row * side + column) + 3);
    }
  }
  return decodeQR({ width: side, height: side, data });
}
