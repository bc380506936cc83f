import {
  createElement,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import {
  FirstWordsProvider,
  loadFirstWords,
  loadMessages,
  MessagesProvider,
  useFirstWords,
  type FirstWords,
  type Language,
} from '../i18n/index.ts';
import { Button, Heading, usePageLanguage } from '../ui/index.ts';
import { EmbeddedProvider, type Embedding } from './embed/embedding.ts';
import { presetOf } from './embed/preset.ts';
import { useStartReported } from './embed/use-start-reported.ts';
import { useEmbeddedHere } from './embed/use-embedded-here.ts';
import { DayProvider, isDayKnown, useDayHere, usePageDay } from './day/page-day.ts';
import { useDayGiven } from './day/use-day-given.tsx';
import { hasActedEarly } from './begun.ts';
import { Boundary } from './Boundary.tsx';
import { storedText, whenStored } from './device.ts';
import { Frame } from './Frame.tsx';
import { isStart } from './is-start.ts';
import { languageOf } from './language.ts';
import { SingleFileProvider } from './single-file.ts';
import { forgetEntry, startAnew } from './start-anew.ts';
import { Start } from './Start.tsx';
import { LanguageProvider, useLanguage, useSuggestion } from './use-language.ts';
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

/** Whether the person has done something since the page was loaded with this fragment. */
const hasActed = (loadedWith: string | undefined) =>
  loadedWith !== location.hash || hasActedEarly();

const isStored = () => storedText() !== undefined;

const reload = () => location.reload();

function Failed() {
  const { start } = useFirstWords();
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
  const { start } = useFirstWords();
  const here = useDayHere();
  if (!wanted) return <Start />;
  if (here?.alone) return here.fields;
  return failed ? <Failed /> : <p role="status">{start.loading}</p>;
}

/** Whether the tool is needed: once that is so it stays, and what is saved here needs it from the beginning. */
function useWanted(now: boolean): boolean {
  const [opened, setOpened] = useState(false);
  const stored = useSyncExternalStore(whenStored, isStored, () => false);
  const wanted = opened || stored || now;
  if (wanted && !opened) setOpened(true);
  return wanted;
}

/** The words of the first screen, once those of the tool are there too. */
const loadWords = async (language: Language) =>
  (await Promise.all([loadFirstWords(language), loadMessages(language)]))[0];

interface AppProps {
  readonly embedding?: Embedding | undefined;
  /** In the language that the page begins in. */
  readonly words: FirstWords;
  /** They are not in the language that was asked for, as that did not load. */
  readonly lacksWords?: boolean | undefined;
  /** It is the whole tool as one file. */
  readonly isFile?: boolean | undefined;
}

/** The start page, and from the first step on the tool. */
export function App({ embedding, words, lacksWords, isFile }: AppProps) {
  const [round, setRound] = useState(0);
  const first = useRef<{ readonly hash: string; readonly state: unknown }>(undefined);
  const language = useLanguage(words, loadWords, lacksWords);
  const embedded = useEmbeddedHere(embedding, words.lang, (settings) => {
    forgetEntry();
    language.begin(languageOf(settings));
    first.current = undefined;
    setRound((before) => before + 1);
  });
  const hash = useDeferredValue(useHash()); // the press of a link does not wait for the tool
  const begun = presetOf(embedding?.settings).answers.situation !== undefined;
  const wanted = useWanted(begun || !isStart(hash));
  const page = usePageDay();
  const tool = useTool(wanted, page, language.words.lang);
  useStartReported(embedded, wanted);

  useEffect(() => {
    first.current ??= { hash: location.hash, state: history.state as unknown };
  }, []);

  const loaded = tool === 'failed' ? undefined : tool;
  const shown = loaded?.messages ?? language.words;
  const goesOn = begun || !isStart(hash);
  const here = useDayGiven(page, loaded, shown, goesOn);
  usePageLanguage(shown);
  useSuggestion(embedded?.settings, language);

  const content =
    wanted && loaded && isDayKnown(here) ? (
      <MessagesProvider value={loaded.messages}>
        <Boundary words={shown.start} onStartAgain={startAnew}>
          {createElement(loaded.Tool, {
            key: round,
            kept: history.state ?? first.current?.state,
            acted: hasActed(first.current?.hash) && round === 0,
          })}
        </Boundary>
      </MessagesProvider>
    ) : (
      <Frame>
        <Waiting wanted={goesOn} failed={tool === 'failed'} />
      </Frame>
    );
  return (
    <LanguageProvider value={language}>
      <FirstWordsProvider value={shown}>
        <SingleFileProvider value={Boolean(isFile)}>
          <EmbeddedProvider value={embedded}>
            <DayProvider value={here}>{content}</DayProvider>
          </EmbeddedProvider>
        </SingleFileProvider>
      </FirstWordsProvider>
    </LanguageProvider>
  );
}
