import { Phrase, useMessages } from '../../i18n/index.ts';
import {
  anchorOf,
  anchorOfPeriod,
  type Change,
  type ChangeOfLaw,
  type FigureChange,
} from '../../rulebook/index.ts';
import { Cites } from './Cites.tsx';
import { nameOfFigure } from './figure-names.ts';
import { AnchorLink } from './Linked.tsx';
import { Part } from './Part.tsx';
import { useBook } from './use-book.ts';

/** A day, or the two between which it lies. */
function Day({ change: { on, surelyFrom } }: { readonly change: Change }) {
  const { format } = useMessages();
  const { rulebook } = useBook();
  const day = format.shortDay(on);
  return (
    <p className="days">{surelyFrom ? rulebook.between(day, format.shortDay(surelyFrom)) : day}</p>
  );
}

function OfFigure({ change }: { readonly change: FigureChange }) {
  const m = useMessages();
  const { rulebook } = useBook();
  const { figure, before, after, percent } = change;
  const name = nameOfFigure(m, rulebook, figure);
  const anchor = anchorOfPeriod(figure, (after ?? before).from);
  const was = m.format.money(before.cents);
  return (
    <li>
      <Day change={change} />
      <p>
        <a href={`#${anchor}`}>{name}</a>
        {m.format.colon}
        {after && percent !== undefined
          ? rulebook.changed(was, m.format.money(after.cents), percent)
          : rulebook.stopped(was)}
      </p>
    </li>
  );
}

function OfLaw({ change }: { readonly change: ChangeOfLaw }) {
  const { rulebook } = useBook();
  const text = rulebook.lawChanges[change.id];
  const anchor = anchorOf('change', change.id);
  return (
    <li id={anchor} className="law">
      <Day change={change} />
      <div>
        <p>
          <Phrase text={text} />
          <AnchorLink name={text} to={anchor} />
        </p>
        {change.confidence && <p className="doubt">{rulebook.changeDoubt[change.confidence]}</p>}
        <Cites sources={change.sources} />
      </div>
    </li>
  );
}

const keyOf = (change: Change) =>
  change.kind === 'law' ? change.id : `${change.figure.id} ${change.on}`;

/** What changed when, the newest first. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { rulebook } = useBook();
  return (
    <Part id="changes">
      {changes.length === 0 && <p>{rulebook.noChanges}</p>}
      <ol className="changes">
        {changes.map((change) =>
          change.kind === 'law' ? (
            <OfLaw key={keyOf(change)} change={change} />
          ) : (
            <OfFigure key={keyOf(change)} change={change} />
          ),
        )}
      </ol>
    </Part>
  );
}
