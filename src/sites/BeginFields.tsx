import { countries, languages, situations } from '../embed/index.ts';
import { useSitesWords } from '../i18n/index.ts';
import { Field, Segments, Select } from '../ui/index.ts';
import type { FieldProps } from './field-props.ts';

/** What the tool begins with: country, situation, language. */
export function BeginFields({ draft, onChoose }: FieldProps) {
  const { sites, start } = useSitesWords();
  const { country, situation, lang } = sites.choose.fields;
  const countryChoices = [
    { value: '', label: country.choices.any },
    ...countries.map((value) => ({ value, label: country.choices[value] })),
  ];
  const situationChoices = [
    { value: '', label: situation.any },
    ...situations.map((value) => ({ value, label: start.situations[value].label })),
  ];
  const languageChoices = (['auto', ...languages] as const).map((value) => ({
    value,
    label: lang.choices[value],
  }));
  return (
    <>
      <Segments
        name="country"
        title={country.title}
        choices={countryChoices}
        value={draft.typed.country ?? ''}
        onChange={(value) => onChoose('country', value)}
      />
      <Field id="situation" title={situation.title} hint={situation.hint}>
        {(wiring) => (
          <Select
            {...wiring}
            choices={situationChoices}
            value={draft.typed.situation ?? ''}
            onChange={({ target }) => onChoose('situation', target.value)}
          />
        )}
      </Field>
      <Segments
        name="lang"
        title={lang.title}
        hint={lang.hint}
        choices={languageChoices}
        value={(draft.typed.lang ?? 'auto') as (typeof languageChoices)[number]['value']}
        onChange={(value) => onChoose('lang', value)}
      />
    </>
  );
}
