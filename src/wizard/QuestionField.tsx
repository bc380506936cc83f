import {
  questions,
  type ChoiceId,
  type DateId,
  type KindOf,
  type PayId,
  type QuestionId,
} from '../questions/index.ts';
import { ChoiceField } from './fields/ChoiceField.tsx';
import { CodeField } from './fields/CodeField.tsx';
import { DateField } from './fields/DateField.tsx';
import type { FieldProps } from './fields/field.ts';
import { LengthField } from './fields/LengthField.tsx';
import { NationalitiesField } from './fields/NationalitiesField.tsx';
import { NumberField, type NumberId } from './fields/NumberField.tsx';
import { PayField } from './fields/PayField.tsx';
import { SickPayField } from './fields/SickPayField.tsx';
import { SpellsField } from './fields/SpellsField.tsx';

/** The fields in which a question is answered, by its kind. */
export function QuestionField({ id, ...rest }: FieldProps) {
  const kind: KindOf<QuestionId> = questions[id].kind;
  switch (kind) {
    case 'choice':
      return <ChoiceField {...rest} id={id as ChoiceId} />;
    case 'code':
      return <CodeField {...rest} id={id as 'occupationIsco'} />;
    case 'date':
      return <DateField {...rest} id={id as DateId} />;
    case 'pay':
      return <PayField {...rest} id={id as PayId} />;
    case 'sick-pay':
      return <SickPayField {...rest} id={id as 'sickPay'} />;
    case 'spells':
      return <SpellsField {...rest} id={id as 'recoveries'} />;
    case 'nationalities':
      return <NationalitiesField {...rest} id={id as 'nationalities'} />;
    case 'length':
      return <LengthField {...rest} id={id as 'contractMonths'} />;
    case 'number':
      return <NumberField {...rest} id={id as NumberId} />;
    default:
      return kind satisfies never;
  }
}
