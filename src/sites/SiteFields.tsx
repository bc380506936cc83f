import { useSitesWords } from '../i18n/index.ts';
import type { FieldProps } from './field-props.ts';
import { ListField } from './ListField.tsx';
import { TypedField } from './TypedField.tsx';
import { YesField } from './YesField.tsx';

/** What the tool is told of the site, and the site of the tool. */
export function SiteFields(props: FieldProps) {
  const { sites } = useSitesWords();
  return (
    <>
      <TypedField {...props} name="partner" />
      <ListField {...props} name="resultEvent" words={sites.choose.fields.resultEvent} />
      <YesField {...props} name="sandbox" />
    </>
  );
}
