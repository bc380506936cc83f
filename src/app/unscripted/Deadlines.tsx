import { Phrase, useMessages, type UnscriptedText } from '../../i18n/index.ts';
import type { Situation } from '../../questions/index.ts';
import { obligations, type ObligationId, type Obligation } from '../../rules/index.ts';
import { Heading } from '../../ui/index.ts';
import { situationOf } from './duties-of.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { sentencesOf } from './when.ts';

interface WordsProps {
  readonly words: UnscriptedText;
}

function Deadline({ duty, words }: WordsProps & { readonly duty: Obligation<ObligationId> }) {
  const m = useMessages();
  const { title, how } = m.duties[duty.id];
  return (
    <li className="border-t border-line py-3">
      <p className="text-sm text-ink-2">
        {`${m.countries[duty.country]} · ${duty.milestone ? m.result.milestones : m.who[duty.who]}`}
      </p>
      <p className="font-bold">
        <Phrase text={title} />
      </p>
      <p>
        {sentencesOf({ m, words }, duty).map((sentence) => (
          <span key={sentence}>
            <Phrase text={sentence} />{' '}
          </span>
        ))}
      </p>
      <p className="text-sm text-ink-2">
        <Phrase text={how} />
      </p>
      <SourceLinks sources={duty.sources} />
    </li>
  );
}

/** Every duty of every situation: who, by when counted from what, and where it stands. */
export function Deadlines({ words }: WordsProps) {
  const { start, sheet } = useMessages();
  const all: readonly Obligation<ObligationId>[] = obligations;
  return (
    <>
      <Heading level={3}>{words.deadlines}</Heading>
      <p className="mt-2 max-w-measure">{`${words.deadlinesText} ${sheet.notCounted}`}</p>
      {Object.entries(start.situations).map(([situation, { label }]) => (
        <section key={situation} className="mt-6">
          <Heading level={4}>
            <Phrase text={label} />
          </Heading>
          <ul role="list" className="mt-2 max-w-3xl">
            {all
              .filter(({ id }) => situationOf[id] === (situation as Situation))
              .map((duty) => (
                <Deadline key={duty.id} {...{ duty, words }} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
