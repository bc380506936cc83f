import { useController, useFormContext } from 'react-hook-form';
import { useMessages } from '../../i18n/index.ts';
import { Combobox, Field } from '../../ui/index.ts';
import { controlId } from '../problems.ts';
import { useFieldWords, type FieldProps } from './field.ts';
import { useNationalities } from './use-nationalities.ts';

/** Up to four nationalities, found as they are typed. */
export function NationalitiesField({ id, titleAs, problems }: FieldProps<'nationalities'>) {
  const { format, wizard } = useMessages();
  const { nationality } = wizard;
  const { ask, where, error } = useFieldWords({ id, problems });
  const { setValue } = useFormContext();
  const { field } = useController({ name: `${id}.codes` });
  const { search, nameOf } = useNationalities();
  const titleId = controlId(id, 'title');
  return (
    <Field
      {...{ titleAs, error }}
      id={controlId(id, 'codes')}
      title={<span id={titleId}>{ask}</span>}
      hint={
        <>
          {where && <p>{where}</p>}
          <p className="mt-1">{nationality.hint}</p>
        </>
      }
    >
      {(wiring) => (
        <Combobox
          id={wiring.id}
          labelledBy={titleId}
          describedBy={wiring['aria-describedby']}
          invalid={wiring['aria-invalid'] === true}
          value={field.value as readonly string[]}
          onChange={field.onChange}
          onTyped={(text) => setValue(`${id}.typed`, text)}
          max={4}
          {...{ search, nameOf }}
          words={{
            ...nationality,
            colon: format.colon,
            placeholder: nationality.placeholder || undefined,
          }}
        />
      )}
    </Field>
  );
}
