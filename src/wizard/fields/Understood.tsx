import { useWatch } from 'react-hook-form';
import { useMessages } from '../../i18n/index.ts';
import { readMoney, type Pay } from '../../questions/index.ts';
import type { AmountId } from './field.ts';

/** Says, as it is typed, how the amount of money is read. */
export function Understood({ id }: { readonly id: AmountId }) {
  const { format, wizard } = useMessages();
  const [amount, per] = useWatch({ name: [`${id}.amount`, `${id}.per`] }) as [string, Pay['per']];
  const read = readMoney(amount);
  return (
    <p aria-live="polite" translate="no" className="mt-2 min-h-6 text-ink-2">
      {'cents' in read && (
        <span key={`${read.cents}${per}`}>
          {wizard.pay.understood(format.money(read.cents), wizard.pay.each[per])}
        </span>
      )}
    </p>
  );
}
