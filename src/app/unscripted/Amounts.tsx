import { useMessages, type Messages, type UnscriptedEnglish } from '../../i18n/index.ts';
import {
  checkedOn,
  figures,
  routes,
  type AnyFigureId,
  type Figure,
  type Period,
} from '../../rules/index.ts';
import { Heading } from '../../ui/index.ts';
import { SourceLinks } from './SourceLinks.tsx';

interface WordsProps {
  readonly words: UnscriptedEnglish;
}

/** What was in force or announced when the sources were last read; else the last that was. */
function periodsOf({ periods }: Figure): readonly Period[] {
  const current = periods.filter(({ until }) => until === undefined || until >= checkedOn);
  return current.length > 0 ? current : periods.slice(-1);
}

/** Every figure under the routes that it decides, and those that decide none. */
function tablesOf(m: Messages, words: UnscriptedEnglish) {
  const tables = routes.map(({ id, requires }) => ({
    name: m.routes[id].name,
    figures: [
      ...new Set(requires.flatMap((requirement): readonly Figure[] => requirement.figures)),
    ],
  }));
  const named = new Set(tables.flatMap((table) => table.figures.map(({ id }) => id)));
  const others = figures.filter(({ id }) => !named.has(id));
  return [...tables, { name: words.otherAmounts, figures: others }].filter(
    (table) => table.figures.length > 0,
  );
}

/** For how long an amount holds, and what is not sure about it. */
function Holds({ period, words }: WordsProps & { readonly period: Period }) {
  const { result, format } = useMessages();
  const { from, until, surelyFrom, checkAgain, confidence } = period;
  const days = [from, until ?? checkAgain].map(format.shortDay) as [string, string];
  const remarks = [
    until !== undefined && until < checkedOn && words.ended,
    surelyFrom && result.startUnknown(format.shortDay(from), format.shortDay(surelyFrom)),
    confidence !== 'high' && result.confidence[confidence],
  ].filter((remark) => typeof remark === 'string');
  return (
    <>
      {until ? result.between(...days) : `${result.since(days[0])}, ${result.again(days[1])}`}
      {remarks.map((remark) => (
        <strong key={remark} className="block text-open">
          {remark}
        </strong>
      ))}
    </>
  );
}

function Table({
  name,
  shown,
  words,
}: WordsProps & { readonly name: string; readonly shown: readonly Figure[] }) {
  const m = useMessages();
  const names: Readonly<Record<string, string>> = { ...words.figures, ...m.figures };
  const { columns } = words;
  const cell = 'block py-0.5 sm:table-cell sm:py-2 sm:pe-4 sm:align-top';
  return (
    <table className="mt-6 block w-full border-collapse sm:table">
      <caption className="block py-2 text-start text-base font-bold sm:table-caption">
        {name}
      </caption>
      <thead className="sr-only sm:not-sr-only">
        <tr className="text-start text-sm">
          {[columns.name, columns.amount, columns.holds, columns.source].map((column) => (
            <th key={column} scope="col" className="pe-4 text-start font-normal text-ink-2">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {shown.flatMap((figure) =>
          periodsOf(figure).map((period) => (
            <tr
              key={figure.id + period.from}
              className="block border-t border-line py-2 sm:table-row sm:py-0"
            >
              <th scope="row" className={`${cell} text-start font-normal`}>
                {names[figure.id as AnyFigureId]}
              </th>
              <td className={cell}>
                <strong>{m.format.money(period.cents)}</strong> {m.result.units[figure.unit]}
              </td>
              <td className={cell}>
                <Holds period={period} words={words} />
              </td>
              <td className={cell}>
                <SourceLinks sources={period.sources} />
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

/** Every amount that counts, with its days and its source. */
export function Amounts({ words }: WordsProps) {
  const m = useMessages();
  return (
    <>
      <Heading level={3}>{words.amounts}</Heading>
      <p className="mt-2 max-w-measure">{words.amountsText}</p>
      {tablesOf(m, words).map(({ name, figures: shown }) => (
        <Table key={name} {...{ name, shown, words }} />
      ))}
    </>
  );
}
