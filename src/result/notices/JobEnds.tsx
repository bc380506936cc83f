import { useId } from 'react';
import type { Country } from '../../dates/index.ts';
import { useMessages } from '../../i18n/index.ts';
import type { AnyDuty } from '../../rules/index.ts';
import { Section } from '../../ui/index.ts';
import { SourcesFold } from '../Cites.tsx';
import { MonthsForYou } from './MonthsForYou.tsx';
import { NoticeBody, type AnyNotice } from './NoticeText.tsx';

/** Said to browsers that forget a table's meaning where its parts are set one below the other. */
const as = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader', scope: 'col' },
  rowHead: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;

interface CellProps {
  readonly duties: readonly AnyDuty[];
  readonly notice: AnyNotice | undefined;
  /** The name of its row. */
  readonly row: string;
  readonly country: Country;
}

/** What one country says of a row; its name stands in the cell where the columns' heads do not. */
function Cell({ notice, row, country, duties }: CellProps) {
  const { countries } = useMessages();
  if (!notice) {
    return (
      <td {...as.cell} className="max-sm:sr-only">
        –
      </td>
    );
  }
  return (
    <td
      {...as.cell}
      data-notice={notice.notice}
      data-country={country}
      className="block pt-3 align-top sm:table-cell sm:py-3 sm:pe-6"
    >
      <p aria-hidden="true" className="text-sm font-bold text-ink-2 sm:hidden">
        {countries[country]}
      </p>
      <NoticeBody notice={notice} />
      {notice.notice === 'months-to-search' && <MonthsForYou country={country} duties={duties} />}
      <SourcesFold sources={notice.sources} of={`${row}, ${countries[country]}`} />
    </td>
  );
}

interface JobEndsProps {
  readonly notices: readonly AnyNotice[];
  readonly duties: readonly AnyDuty[];
}

/** What happens to the permit when the job ends or changes: the two countries in a table. */
export function JobEnds({ notices, duties }: JobEndsProps) {
  const id = useId();
  const { result, countries } = useMessages();
  const all = notices.filter(({ kind }) => kind === 'if-job-ends');
  if (all.length === 0) return null;
  const columns = [...new Set(all.map(({ country }) => country))];
  const rows = Object.entries(result.jobEndsRows).filter(([id]) =>
    all.some(({ notice }) => notice === id),
  );
  return (
    <Section id={id} title={result.jobEndsTitle}>
      <p className="mb-4 max-w-measure">{result.jobEndsText}</p>
      <table
        {...as.table}
        aria-labelledby={id}
        className="block w-full border-b border-line text-start sm:table sm:table-fixed"
      >
        <thead {...as.rows} className="max-sm:sr-only sm:table-header-group">
          <tr {...as.row}>
            <th {...as.columnHead} className="w-1/5 pb-2 text-start text-sm">
              {result.jobEndsAbout}
            </th>
            {columns.map((country) => (
              <th {...as.columnHead} key={country} className="pb-2 text-start">
                {countries[country]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as.rows} className="block sm:table-row-group">
          {rows.map(([id, name]) => (
            <tr
              {...as.row}
              key={id}
              className="block border-t border-line py-3 break-inside-avoid sm:table-row sm:py-0"
            >
              <th
                {...as.rowHead}
                className="block text-start align-top sm:table-cell sm:py-3 sm:pe-4"
              >
                {name}
              </th>
              {columns.map((country) => (
                <Cell
                  key={country}
                  row={name}
                  country={country}
                  duties={duties}
                  notice={all.find((each) => each.notice === id && each.country === country)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
