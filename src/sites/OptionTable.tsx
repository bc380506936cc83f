import { useId } from 'react';
import type { OptionName } from '../embed/index.ts';
import { useSitesWords } from '../i18n/index.ts';
import { Section } from '../ui/index.ts';
import { attributeOf, facts } from './facts.ts';

const columns = ['name', 'values', 'standard', 'what'] as const;
const names = Object.keys(facts) as OptionName[];

const cell = 'block py-0.5 pe-6 align-top wrap-anywhere sm:table-cell';

function Row({ name }: { readonly name: OptionName }) {
  const { sites } = useSitesWords();
  const words = sites.options.of[name];
  const { values, standard } = facts[name];
  const { columns: heads, none } = sites.options;
  const label = (column: 'values' | 'standard') => (
    <span className="text-ink-2 sm:hidden">{`${heads[column]}: `}</span>
  );
  return (
    <tr className="block border-b border-line py-2 sm:table-row">
      <th scope="row" className={`${cell} text-start font-normal sm:whitespace-nowrap`}>
        <code translate="no">{attributeOf(name)}</code>
      </th>
      <td className={cell}>
        {label('values')}
        {words.values ?? <code translate="no">{values?.join(' · ')}</code>}
      </td>
      <td className={cell}>
        {label('standard')}
        {words.standard ?? (standard ? <code translate="no">{standard}</code> : none)}
      </td>
      <td className={cell}>{words.what}</td>
    </tr>
  );
}

/** Every option, made of the same data as the choices. */
export function OptionTable() {
  const id = useId();
  const { sites } = useSitesWords();
  const { title, text, columns: heads } = sites.options;
  return (
    <Section id={id} title={title}>
      {text.map((each) => (
        <p key={each} className="mb-2 max-w-measure">
          {each}
        </p>
      ))}
      <table
        aria-labelledby={id}
        className="mt-3 block w-full border-t-2 border-ink text-sm sm:table"
      >
        <thead className="sr-only sm:not-sr-only sm:table-header-group">
          <tr className="border-b border-line">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pe-6 text-start">
                {heads[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {names.map((name) => (
            <Row key={name} name={name} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}
