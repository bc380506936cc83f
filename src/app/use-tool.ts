import { useEffect, useState, type ComponentType } from 'react';

interface ToolProps {
  readonly kept: unknown;
  readonly acted: boolean;
}

type Loaded = ComponentType<ToolProps> | 'failed' | undefined;

/** Calls back when the page has nothing else to do. */
function whenIdle(call: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(call, 200);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(call, { timeout: 2_000 });
  return () => cancelIdleCallback(request);
}

/** Everything behind the start page: fetched when the page is idle, at once when it is wanted. */
export function useTool(wanted: boolean): Loaded {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    const load = async () => {
      // So that no press of a button asks for anything; without it that button says so.
      void import('../ics/index.ts').catch(() => undefined);
      try {
        const { default: Tool } = await import('./tool.tsx');
        setLoaded(() => Tool);
      } catch {
        setLoaded('failed');
      }
    };
    if (!wanted) return whenIdle(() => void load());
    void load();
    return undefined;
  }, [wanted]);
  return loaded;
}
