import type { UseFormRegisterReturn } from 'react-hook-form';
import { useMessages } from '../../i18n/index.ts';
import type { AmountId } from './field.ts';
import { InlineRadios } from './InlineRadios.tsx';

interface PerRadiosProps {
  readonly id: AmountId;
  readonly input: UseFormRegisterReturn;
}

/** Per month, year or hour, in one line beside the amount. */
export function PerRadios({ id, input }: PerRadiosProps) {
  const { pay } = useMessages().wizard;
  const labels = { month: pay.perMonth, year: pay.perYear, hour: pay.perHour };
  return <InlineRadios name={id} title={pay.per} {...{ labels, input }} />;
}
