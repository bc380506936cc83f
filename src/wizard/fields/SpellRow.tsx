import { useMessages } from '../../i18n/index.ts';
import { Button, DateFields, FieldGroup } from '../../ui/index.ts';
import { controlId, problemText, type Problem } from '../problems.ts';
import { ReadAs } from './ReadAs.tsx';
import { useDateInputs, wrongParts } from './use-date-inputs.ts';

interface SpellRowProps {
  readonly id: 'recoveries';
  readonly index: number;
  readonly problems: readonly Problem[];
  onRemove(): void;
}

/** The first or the last day of one time. */
function SpellDay({
  id,
  index,
  end,
  problems,
}: Omit<SpellRowProps, 'onRemove'> & { readonly end: 'from' | 'to' }) {
  const { issues, wizard } = useMessages();
  const { inputs, onPaste } = useDateInputs(`${id}.rows.${index}.${end}`);
  const part = `${index}-${end}`;
  const problem = problems.find((each) => each.part.startsWith(`${part}-`));
  return (
    <div>
      <DateFields
        {...{ inputs, onPaste }}
        id={controlId(id, part)}
        title={wizard.spells[end]}
        error={problem && problemText(issues, problem)}
        labels={{ day: wizard.day, month: wizard.month, year: wizard.year }}
        wrong={wrongParts(problem)}
      />
      <ReadAs name={`${id}.rows.${index}.${end}`} />
    </div>
  );
}

/** One time back at work: its first and last day, and the way to take it off the list. */
export function SpellRow({ id, index, problems, onRemove }: SpellRowProps) {
  const { spells } = useMessages().wizard;
  return (
    <FieldGroup id={controlId(id, String(index))} title={spells.row(index + 1)}>
      <div className="mt-3 flex flex-wrap gap-x-12 gap-y-6">
        <SpellDay {...{ id, index, problems }} end="from" />
        <SpellDay {...{ id, index, problems }} end="to" />
      </div>
      <Button kind="quiet" onClick={onRemove} className="mt-3">
        {spells.remove(index + 1)}
      </Button>
    </FieldGroup>
  );
}
