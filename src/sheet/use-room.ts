import { useLayoutEffect, useState, type RefObject } from 'react';
import { fill, type Kept } from './pages.ts';
import type { Room } from './room.ts';

/** Pixels of a millimetre, and of what the margins leave of the height of Letter and of A4. */
const mm = 96 / 25.4;
const heights = [279.4 - 11 - 13, 297 - 11 - 13].map((height) => height * mm);

/** Pixels that must be left on the last page: columns that run over a page take more there. */
const spare = 8 * mm;

/** From one ruled line to the next, and the most and the fewest that are of use. */
export const lineHeight = 8 * mm;
const mostLines = 14;
const fewestLines = 3;

/** What is laid out, as it would be on paper: a heading goes where the first piece after it goes. */
function measure(sheet: HTMLElement) {
  const { top, height } = sheet.getBoundingClientRect();
  const kept: Kept[] = [];
  let lead: number | undefined;
  for (const piece of sheet.querySelectorAll<HTMLElement>('[data-keep], [data-lead]')) {
    const box = piece.getBoundingClientRect();
    lead ??= box.top;
    if (piece.dataset['lead'] !== undefined) continue;
    kept.push({ top: lead - top, bottom: box.bottom - top });
    lead = undefined;
  }
  const papers = heights.map((page) => fill(height, kept, page));
  const most = Math.max(...papers.map(({ pages }) => pages));
  const left = Math.min(...papers.flatMap((paper) => (paper.pages === most ? paper.left : [])));
  return { pages: most, left };
}

/**
 * The most that a sheet can say on so many pages, found by laying it out before anybody sees it; then as many ruled
 * lines as there is space for.
 */
export function useRoom(
  sheet: RefObject<HTMLElement | null>,
  rooms: readonly Room[],
  pages: number,
): Room & { readonly laid: boolean } {
  const [step, setStep] = useState(0);
  const [more, setMore] = useState<number>();
  useLayoutEffect(() => {
    const read = () => {
      if (!sheet.current || more !== undefined) return;
      const filled = measure(sheet.current);
      const least = pages > 1 ? spare : 0;
      const over = filled.pages > pages || (filled.pages === pages && filled.left < least);
      if (over && step < rooms.length - 1) setStep(step + 1);
      else setMore(over ? 0 : Math.max(0, Math.floor((filled.left - 2 * spare) / lineHeight)));
    };
    read();
  }, [sheet, rooms, pages, step, more]);
  const room = rooms[Math.min(step, rooms.length - 1)] as Room;
  const extra = more ?? 0;
  const heading = room.lines === 0 ? 2 : 0;
  const lines = Math.min(mostLines, room.lines + Math.max(0, extra - heading));
  return { ...room, lines: lines < fewestLines ? room.lines : lines, laid: more !== undefined };
}
