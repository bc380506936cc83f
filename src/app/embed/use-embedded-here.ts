import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Line } from '../../embed/index.ts';
import type { Embedded, Embedding } from './embedding.ts';
import { applyLook } from './look.ts';
import { openLine } from './open-line.ts';

const isFramed = () => parent !== globalThis.self;

/** Keeps the line to the site around the frame, and what that site has settled. */
export function useEmbeddedHere(
  embedding: Embedding | undefined,
  onReset: () => void,
): Embedded | undefined {
  const [settings, setSettings] = useState(embedding?.settings);
  const [toldToStop, setToldToStop] = useState(false);
  useLayoutEffect(() => {
    if (settings) applyLook(settings);
  }, [settings]);

  const line = useRef<Line>(undefined);
  const reset = useEffectEvent(onReset);
  useEffect(() => {
    if (!embedding || !isFramed()) return undefined;
    const opened = openLine(embedding, {
      onLook: (look) => setSettings((before) => ({ ...before, ...look })),
      onReset: () => reset(),
    });
    line.current = opened;
    return opened.hangUp;
  }, [embedding]);

  const say: Line['say'] = useCallback((message) => line.current?.say(message), []);
  return useMemo(() => {
    if (!embedding || !settings) return undefined;
    const { host, resultEvent } = settings;
    const isNamed = resultEvent === 'category' && host !== undefined && host !== 'null';
    return {
      ...embedding,
      settings,
      say,
      tells: isNamed ? host : undefined,
      stopTelling: () => setToldToStop(true),
      toldToStop,
    };
  }, [embedding, settings, toldToStop, say]);
}
