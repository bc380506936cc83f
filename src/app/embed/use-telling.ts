import { useEffect } from 'react';
import { isDiscreet, type Answers } from '../../questions/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { useEmbedded } from './embedding.ts';

/** Tells the site around whether each route looks open, where it asked for that and the person let it. */
export function useTelling(answers: Answers, { routes }: Assessment): void {
  const { asks, consent, say } = useEmbedded() ?? {};
  const isTold = asks !== undefined && consent === 'asked' && !isDiscreet(answers);
  useEffect(() => {
    if (!isTold) return;
    const told = routes.map(({ route, verdict }) => ({ id: route, category: verdict }));
    say?.({ type: 'result', data: { routes: told } });
  }, [isTold, routes, say]);
}
