import { Phrase, titleOf, useMessages } from '../../i18n/index.ts';
import { anchorOfPeriod } from '../../rulebook/index.ts';
import type { AnyFigureId, Figure, Period, Source } from '../../rules/index.ts';
import { periodNow } from './figure-names.ts';
import { AnchorLink } from './Linked.tsx';
import { useBook } from './use-book.ts';

interface PeriodRowProps {
  readonly figure: Figure<AnyFigureId>;
  readonly name: string;
  readonly period: Period;
}

/** A source by its title, with its kind where it is not the authority itself. */
function SourceLink({ source }: { readonly source: Source }) {
  const m = useMessages();
  const { text, lang } = titleOf(m, source);
  return (
    <p>
      <a href={source.url} rel="noreferrer external" lang={lang}>
        <Phrase text={text} />
      </a>{' '}
      <span className="quiet">{`(${m.result.source[source.kind]})`}</span>
    </p>
  );
}

/** One stretch of a figure: its days, its amount, where it stands, when it was checked, and what is in doubt. */
export function PeriodRow({ figure, name, period }: PeriodRowProps) {
  const { result, format } = useMessages();
  const { rulebook } = useBook();
  const { from, until, surelyFrom, checked, checkAgain, confidence, cents, sources } = period;
  const anchor = anchorOfPeriod(figure, from);
  const doubts = [
    surelyFrom && result.startUnknown(format.shortDay(from), format.shortDay(surelyFrom)),
    confidence !== 'high' && result.confidence[confidence],
  ].filter((each) => typeof each === 'string');
  return (
    <tr id={anchor} className={period === periodNow(figure) ? 'now' : undefined}>
      <th scope="row" className="days">
        {until
          ? result.between(format.shortDay(from), format.shortDay(until))
          : result.since(format.shortDay(from))}
        <AnchorLink name={rulebook.periodOf(name, from)} to={anchor} />
      </th>
      <td className="sum" translate="no">
        {format.money(cents)}
      </td>
      <td className="cited">
        {sources.map((source) => (
          <SourceLink key={source.title} source={source} />
        ))}
        {doubts.map((doubt) => (
          <p key={doubt} className="doubt">
            {doubt}
          </p>
        ))}
      </td>
      <td className="quiet checked">
        {rulebook.checked(format.shortDay(checked), format.shortDay(checkAgain))}
      </td>
    </tr>
  );
}
