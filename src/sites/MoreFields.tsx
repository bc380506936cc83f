import { useSitesWords } from '../i18n/index.ts';
import type { FieldProps } from './field-props.ts';
import { ListField } from './ListField.tsx';
import { TypedField } from './TypedField.tsx';
import { YesField } from './YesField.tsx';

/** What few sites need. */
export function MoreFields(props: FieldProps) {
  const { sites } = useSitesWords();
  return (
    <>
      <YesField {...props} name="lazy" />
      <TypedField {...props} name="topOffset" width="year" />
      <TypedField {...props} name="minHeight" width="year" />
      <TypedField {...props} name="maxHeight" width="year" />
      <ListField {...props} name="scroll" words={sites.choose.fields.scroll} />
      <TypedField {...props} name="asOf" width="amount" />
    </>
  );
}
