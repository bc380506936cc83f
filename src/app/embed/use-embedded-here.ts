import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { hostOrigin, type Language, type Line, type Settings } from '../../embed/index.ts';
import type { Embedded, Embedding } from './embedding.ts';
import { isFramed } from './is-framed.ts';
import { applyLook } from './look.ts';
import { openLine } from './open-line.ts';

/** Keeps the line to the site around the frame, and what that site has settled. */
export function useEmbeddedHere(
  embedding: Embedding | undefined,
  lang: Language,
  onReset: (settings: Settings) => void,
): Embedded | undefined {
  const [settings, setSettings] = useState(embedding?.settings);
  const [consent, setConsent] = useState<Embedded['consent']>('not asked');
  useLayoutEffect(() => {
    if (settings) applyLook(settings);
  }, [settings]);

  const [begunIn] = useState(lang);
  const line = useRef<Line>(undefined);
  const reset = useEffectEvent(() => settings && onReset(settings));
  useEffect(() => {
    if (!embedding || !isFramed()) return undefined;
    const opened = openLine(embedding, begunIn, {
      onLook: (look) => setSettings((before) => ({ ...before, ...look })),
      onReset: () => reset(),
    });
    line.current = opened;
    return opened.hangUp;
  }, [embedding, begunIn]);

  const say: Line['say'] = useCallback((message) => line.current?.say(message), []);
  return useMemo(() => {
    if (!embedding || !settings) return undefined;
    const { host, resultEvent } = settings;
    const isThere = () => isFramed() && host !== 'null' && (hostOrigin() ?? host) === host;
    return {
      ...embedding,
      settings,
      say,
      hangUp() {
        line.current?.hangUp();
        line.current = undefined;
      },
      asks: resultEvent === 'category' && isThere() ? host : undefined,
      consent,
      setConsent,
    };
  }, [embedding, settings, consent, say]);
}
