import { useEffect, useRef, useState, type ComponentProps, type ComponentType } from 'react';
import type { AskDay } from './day/AskDay.tsx';
import { lacksDay, type PageDay } from './day/page-day.ts';
import { loadMessages, type Language, type Messages } from '../i18n/index.ts';
import type Tool from './tool.tsx';

/** What has been fetched once the page was there. */
export interface Loaded {
  readonly Tool: ComponentType<ComponentProps<typeof Tool>>;
  readonly AskDay: typeof AskDay;
  readonly messages: Messages;
}

/** Calls back when the page has nothing else to do. */
function whenIdle(call: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(call, 200);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(call, { timeout: 2_000 });
  return () => cancelIdleCallback(request);
}

const idle = () => new Promise<void>((done) => void whenIdle(done));

/** Runs what the tool is made of part by part: all in one task would hold up a slow page that nobody waits at. */
async function runInSteps(language: Language): Promise<void> {
  await loadMessages(language);
  await idle();
  await import('./rules-apart.ts');
  await idle();
}

/**
 * Everything behind the start page, with its words: fetched when the page is idle, at once when it is wanted or the page
 * has to ask for the day.
 */
export function useTool(
  opened: boolean,
  page: PageDay,
  language: Language,
): Loaded | 'failed' | undefined {
  const asksDay = lacksDay(page);
  const [loaded, setLoaded] = useState<Loaded | 'failed'>();
  const hasRun = useRef(false);
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      // So that no press of a button asks for anything; without it that button says so.
      void import('../ics/index.ts').catch(() => undefined);
      try {
        const [{ default: Tool, AskDay }, messages] = await Promise.all([
          import('./tool.tsx'),
          loadMessages(language),
        ]);
        hasRun.current = true;
        if (isCurrent) setLoaded({ Tool, AskDay, messages });
      } catch {
        if (isCurrent) setLoaded((before) => before ?? 'failed');
      }
    };
    // What fails here is asked for once more by what comes then.
    const loadInSteps = () =>
      runInSteps(language)
        .catch(() => undefined)
        .then(load);
    const isAtOnce = opened || asksDay || hasRun.current; // another language waits for its words alone
    const cancel = isAtOnce ? undefined : whenIdle(() => void loadInSteps());
    if (isAtOnce) void load();
    return () => {
      isCurrent = false;
      cancel?.();
    };
  }, [opened, asksDay, language]);
  return loaded;
}
