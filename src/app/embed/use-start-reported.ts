import { useEffect } from 'react';
import type { Embedded } from './embedding.ts';

/** Tells the site around the frame that the person is at the start page, before the tool itself has come. */
export function useStartReported(embedded: Embedded | undefined, hasLeft: boolean): void {
  const say = embedded?.say;
  useEffect(() => {
    if (!hasLeft) say?.({ type: 'phase', data: { phase: 'start', reason: 'load' } });
  }, [hasLeft, say]);
}
