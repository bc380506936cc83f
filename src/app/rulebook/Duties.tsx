import { Phrase, useMessages } from '../../i18n/index.ts';
import { anchorOf, doubtsOf, type Duty } from '../../rulebook/index.ts';
import type { ObligationId, RouteId } from '../../rules/index.ts';
import { sentencesOf } from '../unscripted/when.ts';
import { Cites } from './Cites.tsx';
import { RuleHeading } from './Linked.tsx';
import { Part } from './Part.tsx';
import { useBook } from './use-book.ts';

/** Nobody acts on the day on which a card ends. */
const ends: ReadonlySet<ObligationId> = new Set(['lu.card-end', 'servant.card-end']);

interface OneProps {
  readonly duty: Duty;
  /** Of whose people its doubts are told. */
  readonly route: RouteId | undefined;
}

function OneDuty({ duty, route }: OneProps) {
  const m = useMessages();
  const { rulebook, when } = useBook();
  const { title, how, otherwise } = m.duties[duty.id];
  const anchor = anchorOf('duty', duty.id);
  const isDay = duty.milestone || ends.has(duty.id);
  return (
    <li id={anchor} className="rule">
      <p className="over">{isDay ? m.result.milestones : m.who[duty.who]}</p>
      <RuleHeading name={title} to={anchor}>
        <Phrase text={title} />
      </RuleHeading>
      <ul className="when">
        {sentencesOf({ m, words: when }, duty).map((sentence) => (
          <li key={sentence}>
            <Phrase text={sentence} />
          </li>
        ))}
      </ul>
      <p>
        <Phrase text={how} />
      </p>
      <p className="quiet">
        {`${rulebook.otherwise}${m.format.colon}`}
        <Phrase text={otherwise} />
      </p>
      {doubtsOf(duty, route).map((doubt) => (
        <p key={doubt} className="doubt">
          <strong>{`${m.result.doubt}${m.format.colon}`}</strong>
          <Phrase text={m.doubts[doubt]} />
        </p>
      ))}
      <Cites sources={duty.sources} />
    </li>
  );
}

interface DutiesProps {
  readonly duties: readonly Duty[];
  readonly route: RouteId | undefined;
}

/** What is to be done by whom and by when, in words that hold for everybody. */
export function Duties({ duties, route }: DutiesProps) {
  const { sheet } = useMessages();
  const { rulebook, when } = useBook();
  return (
    <Part id="duties">
      <p className="lead">{`${rulebook.deadlinesText} ${sheet.notCounted}`}</p>
      {duties.some(({ plain }) => plain.pauses) && <p className="lead">{when.pauses}</p>}
      <ul className="rules">
        {duties.map((duty) => (
          <OneDuty key={duty.id} {...{ duty, route }} />
        ))}
      </ul>
    </Part>
  );
}
