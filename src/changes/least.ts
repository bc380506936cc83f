/**
 * The least whole number above `from`, up to `top`, at which something holds that goes on holding above it;
 * undefined where it does not hold at `top`. Steps double first, so a near one is found in few tries.
 */
export function leastAbove(
  from: number,
  top: number,
  holds: (step: number) => boolean,
): number | undefined {
  if (top <= from || !holds(top)) return undefined;
  let low = Math.floor(from);
  let high = top;
  for (let by = 1; low + by < high; by *= 2) {
    if (holds(low + by)) high = low + by;
    else low += by;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
