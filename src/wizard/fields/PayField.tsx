import { Phrase } from '../../i18n/index.ts';
import type { PayId } from '../../questions/index.ts';
import { Heading } from '../../ui/index.ts';
import { AmountFields } from './AmountFields.tsx';
import { useFieldWords, type FieldProps } from './field.ts';

/** An amount of pay, as the only question of its page. */
export function PayField({ id, problems, answers }: FieldProps<PayId>) {
  const { ask, where, problem, errorAt } = useFieldWords({ id, problems });
  return (
    <div className="grid gap-8">
      <div>
        <Heading level={1}>{ask}</Heading>
        {where && (
          <p className="mt-4 max-w-measure text-ink-2">
            <Phrase text={where} />
          </p>
        )}
      </div>
      <AmountFields {...{ id, answers, problem, errorAt }} />
    </div>
  );
}
