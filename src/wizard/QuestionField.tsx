import {
  questions,
  type ChoiceId,
  type DateId,
  type KindOf,
  type QuestionId,
} from '../questions/index.ts';
import { ChoiceField } from './fields/ChoiceField.tsx';
import { DateField } from './fields/DateField.tsx';
import type { FieldProps } from './fields/field.ts';
import { LengthField } from './fields/LengthField.tsx';
import { NationalitiesField } from './fields/NationalitiesField.tsx';
import { NumberField } from './fields/NumberField.tsx';
import { PayField } from './fields/PayField.tsx';

/** The fields in which a question is answered, by its kind. */
export function QuestionField({ id, ...rest }: FieldProps) {
  const kind: KindOf<QuestionId> = questions[id].kind;
  switch (kind) {
    case 'choice':
      return <ChoiceField {...rest} id={id as ChoiceId} />;
    case 'date':
      return <DateField {...rest} id={id as DateId} />;
    case 'pay':
      return <PayField {...rest} id={id as 'salary'} />;
    case 'nationalities':
      return <NationalitiesField {...rest} id={id as 'nationalities'} />;
    case 'length':
      return <LengthField {...rest} id={id as 'contractMonths'} />;
    case 'number':
      return <NumberField {...rest} id={id as 'age'} />;
    default:
      return kind satisfies never;
  }
}
