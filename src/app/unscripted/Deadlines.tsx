import { Fragment } from 'react';
import { Phrase, useMessages, type UnscriptedEnglish } from '../../i18n/index.ts';
import type { Situation } from '../../questions/index.ts';
import { obligations, type ObligationId, type Obligation } from '../../rules/index.ts';
import { Heading } from '../../ui/index.ts';
import { situationOf } from './duties-of.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { sentencesOf } from './when.ts';

interface WordsProps {
  readonly words: UnscriptedEnglish;
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
        {sentencesOf({ m, words: words.when }, duty).map((sentence) => (
          <Fragment key={sentence}>
            <Phrase text={sentence} />{' '}
          </Fragment>
        ))}
      </p>
      <p className="text-sm text-ink-2">
        <Phrase text={how} />
      </p>
      {duty.plain.doubts.map((doubt) => (
        <p key={doubt} className="text-sm">
          <strong className="text-open">{`${m.result.doubt}${m.format.colon}`}</strong>
          <Phrase text={m.doubts[doubt]} />
        </p>
      ))}
      <SourceLinks sources={duty.sources} />
    </li>
  );
}

const all: readonly Obligation<ObligationId>[] = obligations;

/** Every duty of every situation: who, by when counted from what, what is in doubt, and where it stands. */
export function Deadlines({ words }: WordsProps) {
  const { start, sheet } = useMessages();
  const situations = Object.entries(start.situations).map(([situation, { label }]) => ({
    label,
    duties: all.filter(({ id }) => situationOf[id] === (situation as Situation)),
  }));
  return (
    <>
      <Heading level={3}>{words.deadlines}</Heading>
      <p className="mt-2 max-w-measure">{`${words.deadlinesText} ${sheet.notCounted}`}</p>
      {situations.map(({ label, duties }) => (
        <section key={label} className="mt-6">
          <Heading level={4}>
            <Phrase text={label} />
          </Heading>
          {duties.some(({ plain }) => plain.pauses) && (
            <p className="mt-2 max-w-measure">{words.when.pauses}</p>
          )}
          <ul role="list" className="mt-2 max-w-3xl">
            {duties.map((duty) => (
              <Deadline key={duty.id} {...{ duty, words }} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
