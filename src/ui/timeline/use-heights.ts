import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const same = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((height, index) => height === other[index]);

/** The heights of a list's items, read again whenever one of them changes; none before the first reading. */
export function useHeights(
  key: string,
): readonly [RefObject<HTMLOListElement | null>, readonly number[]] {
  const list = useRef<HTMLOListElement>(null);
  const [heights, setHeights] = useState<readonly number[]>([]);

  useLayoutEffect(() => {
    const items = Array.from(list.current?.children ?? []) as HTMLElement[];
    const read = () => {
      const now = items.map((item) => item.offsetHeight);
      setHeights((before) => (same(before, now) ? before : now));
    };
    read();
    const observer = new ResizeObserver(read);
    for (const item of items) observer.observe(item);
    return () => {
      observer.disconnect();
    };
  }, [key]);

  return [list, heights];
}
