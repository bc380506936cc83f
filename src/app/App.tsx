import { createElement, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { start } from '../i18n/index.ts';
import { Button, Heading } from '../ui/index.ts';
import { EmbeddedProvider, type Embedding } from './embed/embedding.ts';
import { presetOf } from './embed/preset.ts';
import { useStartReported } from './embed/use-start-reported.ts';
import { useEmbeddedHere } from './embed/use-embedded-here.ts';
import { Boundary } from './Boundary.tsx';
import { storedText, whenStored } from './device.ts';
import { Frame } from './Frame.tsx';
import { isStart } from './is-start.ts';
import { Start } from './Start.tsx';
import { useTool } from './use-tool.ts';

function subscribe(onChange: () => void) {
  window.addEventListener('popstate', onChange);
  return () => window.removeEventListener('popstate', onChange);
}

const useHash = () =>
  useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );

const isStored = () => storedText() !== undefined;

/** Takes the answers out of this entry of the history. */
function forgetEntry() {
  try {
    history.replaceState(null, '', '#/');
  } catch {
    // Forbidden: it holds none.
  }
}

const reload = () => location.reload();

function Failed() {
  return (
    <div role="alert">
      <Heading level={1}>{start.loadFailed}</Heading>
      <div className="mt-8">
        <Button onClick={reload}>{start.retry}</Button>
      </div>
    </div>
  );
}

/** What shows until the tool has come: the start page, then a word of patience. */
function Waiting({ wanted, failed }: { readonly wanted: boolean; readonly failed: boolean }) {
  if (!wanted) return <Start words={start} />;
  return failed ? <Failed /> : <p role="status">{start.loading}</p>;
}

/** The start page, and from the first step on the tool. */
export function App({ embedding }: { readonly embedding?: Embedding | undefined }) {
  const [round, setRound] = useState(0);
  const first = useRef<{ readonly hash: string; readonly state: unknown }>(undefined);
  const embedded = useEmbeddedHere(embedding, () => {
    forgetEntry();
    first.current = undefined;
    setRound((before) => before + 1);
  });
  const hash = useHash();
  const [opened, setOpened] = useState(false);
  const stored = useSyncExternalStore(whenStored, isStored, () => false);
  const begun = presetOf(embedding?.settings).answers.situation !== undefined;
  const wanted = opened || stored || begun || !isStart(hash);
  if (wanted && !opened) setOpened(true);
  const Tool = useTool(wanted);
  useStartReported(embedded, wanted);

  useEffect(() => {
    first.current ??= { hash: location.hash, state: history.state as unknown };
  }, []);

  if (wanted && Tool && Tool !== 'failed') {
    const acted = first.current?.hash !== hash;
    return (
      <EmbeddedProvider value={embedded}>
        <Boundary words={start} onStartAgain={reload}>
          {createElement(Tool, {
            key: round,
            kept: history.state ?? first.current?.state,
            acted: acted && round === 0,
          })}
        </Boundary>
      </EmbeddedProvider>
    );
  }
  return (
    <EmbeddedProvider value={embedded}>
      <Frame words={start}>
        <Waiting wanted={begun || !isStart(hash)} failed={Tool === 'failed'} />
      </Frame>
    </EmbeddedProvider>
  );
}
