import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** True where there is something that prints. */
export const canPrint = (): boolean => typeof globalThis.print === 'function';

/** Opens the print dialog; a sandbox may refuse it. */
export function printPage() {
  try {
    globalThis.print();
  } catch {
    // Nothing is lost: the browser's own menu prints as well.
  }
}

const folded = 'details:not([open])';

/** True while the page is printed. Meanwhile what is folded away is open, where styles cannot do that. */
export function useOnPaper(root: RefObject<HTMLElement | null>): boolean {
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    let unfolded: readonly HTMLDetailsElement[] = [];
    const before = () => {
      flushSync(() => setOnPaper(true));
      unfolded = [...(root.current?.querySelectorAll<HTMLDetailsElement>(folded) ?? [])];
      for (const each of unfolded) each.open = true;
    };
    const after = () => {
      for (const each of unfolded) each.open = false;
      setOnPaper(false);
    };
    globalThis.addEventListener('beforeprint', before);
    globalThis.addEventListener('afterprint', after);
    return () => {
      globalThis.removeEventListener('beforeprint', before);
      globalThis.removeEventListener('afterprint', after);
    };
  }, [root]);
  return onPaper;
}
