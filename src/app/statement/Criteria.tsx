import { useId } from 'react';
import { useStatementWords } from '../../i18n/index.ts';
import { countOf, numbered } from '../../statement/index.ts';
import { Section } from '../../ui/index.ts';

const columns = ['criterion', 'checked'] as const;
const cell =
  'w-[58%] py-2 pe-3 sm:w-1/2 align-top text-start hyphens-auto wrap-break-word last:pe-0';

/** Every criterion, and how it was tested or why it does not apply. */
export function Criteria() {
  const id = useId();
  const { statement, criteria } = useStatementWords();
  const {
    title,
    counts,
    columns: heads,
    level: levels,
    checked: states,
    ways: words,
  } = statement.table;
  return (
    <Section id={id} title={title}>
      <p className="max-w-measure">
        {counts.test(countOf('test'))} {counts['not-applicable'](countOf('not-applicable'))}
      </p>
      <table aria-labelledby={id} className="mt-4 w-full table-fixed border-t-2 border-ink text-sm">
        <thead>
          <tr className="border-b border-line">
            {columns.map((column) => (
              <th key={column} scope="col" className={cell}>
                {heads[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered.map(({ number, level, checked, ways }) => (
            <tr key={number} className="break-inside-avoid border-b border-line">
              <th scope="row" className={`${cell} font-normal`}>
                <span className="block">{`${number} ${criteria[number]}`}</span>
                <span className="text-ink-2">{levels[level]}</span>
              </th>
              <td className={cell}>
                <span className="block font-bold">{states[checked]}</span>
                <span className="text-ink-2">{ways.map((way) => words[way]).join(', ')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
