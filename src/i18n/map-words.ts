/** Words with every text changed by a function: in lists and records, and what sentences with holes come to. */
export function mapWords<Words>(words: Words, change: (text: string) => string): Words {
  const map = (each: unknown): unknown => {
    if (typeof each === 'string') return change(each);
    if (typeof each === 'function') {
      return (...holes: unknown[]) => map((each as (...holes: unknown[]) => unknown)(...holes));
    }
    if (Array.isArray(each)) return each.map(map);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, value]) => [key, map(value)]));
  };
  return map(words) as Words;
}
