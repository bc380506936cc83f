import type { Source } from '../rules/index.ts';
import { useNumbered } from '../result/index.ts';

/** Numbers in order, neighbours drawn together: "1, 4–6". */
export function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && number <= last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs
    .map(({ from, to }) =>
      to === from ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`,
    )
    .join(', ');
}

/** The numbers of sources in the sheet's list, in brackets. */
export function useCited(sources: readonly Source[]): string {
  const numbers = useNumbered(sources).map(({ number }) => number);
  return numbers.length > 0 ? `[${ranges(numbers)}]` : '';
}
