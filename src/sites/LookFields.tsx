import { hideable } from '../embed/index.ts';
import { useSitesWords } from '../i18n/index.ts';
import { Checks, FieldGroup } from '../ui/index.ts';
import { facts } from './facts.ts';
import type { FieldProps } from './field-props.ts';
import { ListField } from './ListField.tsx';
import { TypedField } from './TypedField.tsx';

/** What it looks like. */
export function LookFields(props: FieldProps) {
  const { sites } = useSitesWords();
  const { draft, onChoose } = props;
  const { theme, accent, background, hide } = sites.choose.fields;
  return (
    <>
      <ListField {...props} name="theme" words={theme} />
      <TypedField {...props} name="accent" width="amount">
        <input
          type="color"
          aria-label={accent.pick}
          value={draft.good.accent ?? facts.accent.standard}
          onChange={({ target }) => onChoose('accent', target.value)}
          className="size-12 shrink-0 rounded-sm border-2 border-edge bg-surface px-1 hover:border-ink"
        />
      </TypedField>
      <ListField {...props} name="background" words={background} />
      <TypedField {...props} name="radius" width="year" />
      <FieldGroup id="hide" title={hide.title} hint={hide.hint}>
        <div className="mt-1">
          <Checks
            name="hide"
            choices={hideable.map((value) => ({ value, label: hide.choices[value] }))}
            values={(draft.typed.hide ?? '').split(',')}
            onChange={(parts) => onChoose('hide', parts.join(','))}
          />
        </div>
      </FieldGroup>
    </>
  );
}
