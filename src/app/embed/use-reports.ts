import { useEffect, useRef } from 'react';
import type { Phase, PhaseReason } from '../../embed/index.ts';
import type { PlainDate } from '../../dates/index.ts';
import { steps } from '../../questions/index.ts';
import { checkAgainOn } from '../../rules/index.ts';
import type { PageId } from '../visit/pages.ts';
import { isBadDay } from '../clock.ts';
import { useEmbedded } from './embedding.ts';
import { readPrefill } from './prefill.ts';

const phases: { readonly [Page in PageId]?: Phase } = {
  'start-page': 'start',
  check: 'check',
  result: 'result',
};

const phaseOf = (page: PageId): Phase => phases[page] ?? 'questions';

const order: readonly PageId[] = ['start-page', ...steps.map(({ id }) => id), 'check', 'result'];

interface Place {
  readonly page: PageId;
  /** The page to come back to after a change. */
  readonly from: unknown;
}

const start: Place = { page: 'start-page', from: undefined };

/** Why a page is shown, in the one word that a host is told. */
export function reasonFor(before: Place | undefined, now: Place): PhaseReason {
  if (!before) return 'load';
  if (now.from !== undefined || before.from !== undefined) return 'change';
  return order.indexOf(now.page) < order.indexOf(before.page) ? 'back' : 'next';
}

/** Tells the site around the frame at which kind of page the person is, and what is wrong with its answers. */
export function useReports(
  { page, from }: Place,
  { acted, today }: { readonly acted: boolean; readonly today: PlainDate },
): void {
  const embedded = useEmbedded();
  const say = useRef(embedded?.say);
  const prefill = embedded?.prefill;
  useEffect(() => {
    if (say.current && isBadDay(location.search)) {
      say.current({ type: 'error', data: { code: 'bad-option', option: 'asOf' } });
    }
    for (const option of readPrefill(prefill, today).refused) {
      say.current?.({ type: 'error', data: { code: 'bad-prefill', option } });
    }
    if (today > checkAgainOn) {
      say.current?.({ type: 'stale', data: { checkAgain: checkAgainOn } });
    }
  }, [prefill, today]);

  const before = useRef(acted ? start : undefined);
  useEffect(() => {
    const reason = reasonFor(before.current, { page, from });
    const isSame = before.current && phaseOf(before.current.page) === phaseOf(page);
    before.current = { page, from };
    // How many questions somebody is asked would tell of them.
    if (!isSame) say.current?.({ type: 'phase', data: { phase: phaseOf(page), reason } });
  }, [page, from]);
}
