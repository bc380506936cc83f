import { useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Phrase, useMessages } from '../../i18n/index.ts';
import { emptySpell } from '../../questions/index.ts';
import { Button, FieldGroup } from '../../ui/index.ts';
import { useFieldWords, type FieldProps } from './field.ts';
import { SpellRow } from './SpellRow.tsx';

const most = 20;

/** Times with a first and a last day each, as many as there were. */
export function SpellsField({ id, titleAs, problems }: FieldProps<'recoveries'>) {
  const { spells, exampleDate } = useMessages().wizard;
  const { ask, where } = useFieldWords({ id, problems });
  const { clearErrors } = useFormContext();
  const { fields, append, remove } = useFieldArray({ name: `${id}.rows` });
  const add = useRef<HTMLButtonElement>(null);
  const [removed, setRemoved] = useState<{ readonly number: number; readonly left: number }>();

  function onAdd() {
    append(emptySpell());
    setRemoved(undefined);
  }

  function onRemove(index: number) {
    remove(index);
    setRemoved({ number: index + 1, left: fields.length - 1 });
    clearErrors(id);
    add.current?.focus();
  }

  return (
    <FieldGroup
      {...{ id, titleAs }}
      title={ask}
      hint={
        <>
          {where && (
            <p>
              <Phrase text={where} />
            </p>
          )}
          <p className="mt-1">{exampleDate}</p>
        </>
      }
    >
      <ol className="mt-8 grid gap-8">
        {fields.map((field, index) => (
          <li key={field.id} className="border-t border-line pt-5">
            <SpellRow {...{ id, index, problems }} onRemove={() => onRemove(index)} />
          </li>
        ))}
      </ol>
      <p role="status" className={fields.length === 0 ? 'mb-4' : undefined}>
        {removed && (
          <span key={removed.left} className="sr-only">
            {spells.removed(removed.number)}
          </span>
        )}
        {fields.length === 0 && <span key="none">{spells.none}</span>}
      </p>
      <div className="mt-6 border-t border-line pt-5">
        <Button ref={add} kind="secondary" disabled={fields.length >= most} onClick={onAdd}>
          {spells.add}
        </Button>
      </div>
    </FieldGroup>
  );
}
