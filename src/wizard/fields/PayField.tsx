import { Phrase } from '../../i18n/index.ts';
import type { PayId } from '../../questions/index.ts';
import { FieldGroup } from '../../ui/index.ts';
import { AmountFields } from './AmountFields.tsx';
import { useFieldWords, type FieldProps } from './field.ts';

/** An amount of pay, as the only question of its page. */
export function PayField({ id, problems, answers }: FieldProps<PayId>) {
  const { ask, where, problem, errorAt } = useFieldWords({ id, problems });
  return (
    <FieldGroup id={id} title={ask} titleAs="heading" hint={where && <Phrase text={where} />}>
      <div className="mt-8 grid gap-8">
        <AmountFields {...{ id, answers, problem, errorAt }} />
      </div>
    </FieldGroup>
  );
}
