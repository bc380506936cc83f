import type { UseFormRegisterReturn } from 'react-hook-form';
import { useMessages } from '../../i18n/index.ts';
import type { AmountId } from './AmountFields.tsx';
import { InlineRadios } from './InlineRadios.tsx';

/** Per month, year or hour, in one line beside the amount. */
export function PerRadios({
  id,
  input,
}: {
  readonly id: AmountId;
  readonly input: UseFormRegisterReturn;
}) {
  const { pay } = useMessages().wizard;
  const labels = { month: pay.perMonth, year: pay.perYear, hour: pay.perHour };
  return <InlineRadios name={id} title={pay.per} {...{ labels, input }} />;
}
