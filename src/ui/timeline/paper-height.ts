import type { Point } from './types.ts';

/** Letters in a line of a label on paper, and what its lines take, in pixels. */
const usual = { letters: 36, line: 16.5 };
const large = { letters: 31, line: 18.5 };
const dateLine = 16;

/** What a label takes on paper: nothing can be measured before it is printed. */
export function heightOnPaper(point: Pick<Point, 'label' | 'note' | 'emphasis'> | undefined) {
  if (!point) return dateLine;
  const { letters, line } = point.emphasis ? large : usual;
  const lines = (text: string) => Math.ceil(text.length / letters);
  return dateLine + line * (lines(point.label) + lines(point.note ?? ''));
}
