import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SheetKind } from './printed-case.ts';

/** A browser that will print has told so by then. */
const patience = 1_000;

/**
 * Which sheet is being printed, if any: the one asked for here, or the proof sheet when the browser's own menu prints.
 * `print` opens the browser's window; `refused` says that it did not open, as in a sandbox.
 */
export function usePrinting() {
  const [wanted, setWanted] = useState<SheetKind>('proof');
  const [printing, setPrinting] = useState<'by event' | 'by media'>();
  const [refused, setRefused] = useState(false);
  const heard = useRef(false);

  const begin = (how: 'by event' | 'by media') =>
    flushSync(() => {
      setPrinting((before) => before ?? how);
      setRefused(false);
    });
  const end = () => {
    setPrinting(undefined);
    setWanted('proof');
  };
  const onBefore = useEffectEvent(() => {
    heard.current = true;
    begin('by event');
  });
  const onAfter = useEffectEvent(end);
  const onMedia = useEffectEvent(({ matches }: MediaQueryListEvent) => {
    if (matches) begin('by media');
    else if (printing === 'by media') end();
  });
  useEffect(() => {
    const media = globalThis.matchMedia('print');
    globalThis.addEventListener('beforeprint', onBefore);
    globalThis.addEventListener('afterprint', onAfter);
    media.addEventListener('change', onMedia);
    return () => {
      globalThis.removeEventListener('beforeprint', onBefore);
      globalThis.removeEventListener('afterprint', onAfter);
      media.removeEventListener('change', onMedia);
    };
  }, []);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function print(kind: SheetKind) {
    flushSync(() => {
      setWanted(kind);
      setRefused(false);
    });
    heard.current = false;
    try {
      globalThis.print();
    } catch {
      // Forbidden: no window has opened.
    }
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setRefused(!heard.current), heard.current ? 0 : patience);
  }

  return { sheet: printing && wanted, refused, print };
}
