import { useSitesWords } from '../i18n/index.ts';
import { Checks } from '../ui/index.ts';
import { facts } from './facts.ts';
import type { FieldProps } from './field-props.ts';

/** An option that is on or off. */
export function YesField({
  name,
  draft,
  onChoose,
}: FieldProps & { readonly name: 'lazy' | 'sandbox' }) {
  const { sites } = useSitesWords();
  const { title, hint } = sites.choose.fields[name];
  const isOn = (draft.typed[name] ?? facts[name].standard) === 'true';
  return (
    <div>
      <Checks
        name={name}
        choices={[{ value: 'true', label: title, hint }]}
        values={[String(isOn)]}
        onChange={([on]) => onChoose(name, String(on !== undefined))}
      />
    </div>
  );
}
