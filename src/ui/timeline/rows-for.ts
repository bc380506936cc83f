/** The row of each label below a line, given in order of `x`: the first in which it stands clear of the one before. */
export function rowsFor(xs: readonly number[], apart: number): readonly number[] {
  const last: number[] = [];
  return xs.map((x) => {
    const free = last.findIndex((before) => x - before >= apart);
    const row = free < 0 ? last.length : free;
    last[row] = x;
    return row;
  });
}
