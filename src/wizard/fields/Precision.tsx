import { useFormContext } from 'react-hook-form';
import { useMessages } from '../../i18n/index.ts';
import type { DateId, Precision as Known } from '../../questions/index.ts';
import { Disclosure } from '../../ui/index.ts';
import { controlId } from '../problems.ts';
import { InlineRadios } from './InlineRadios.tsx';

/** How well the day is known; folded away while it is known. What was typed stays whatever is chosen. */
export function Precision({ id, known }: { readonly id: DateId; readonly known: Known }) {
  const { questions, wizard } = useMessages();
  const { halfKnown } = wizard;
  const { register, setValue, clearErrors } = useFormContext();

  function onChange() {
    clearErrors(id);
    setValue(`${id}.confirmed`, false);
  }

  return (
    <Disclosure
      summary={
        <>
          <span>{halfKnown.offer}</span>
          <span className="sr-only">{` (${questions[id].name})`}</span>
        </>
      }
      open={known === 'day' ? undefined : true}
    >
      <InlineRadios
        name={controlId(id, 'known')}
        title={halfKnown.title}
        labels={halfKnown.options}
        input={register(`${id}.known`, { onChange })}
      />
      <p className="mt-2.5 text-sm text-ink-2">{halfKnown.about}</p>
    </Disclosure>
  );
}
