import { useState, type ReactNode } from 'react';
import { useSitesWords, type SitesText } from '../i18n/index.ts';
import { Field, TextInput } from '../ui/index.ts';
import { facts } from './facts.ts';
import type { FieldProps } from './field-props.ts';

type TypedName = keyof SitesText['choose']['problems'];

interface TypedFieldProps extends FieldProps {
  readonly name: TypedName;
  readonly width?: 'year' | 'amount' | 'full';
  readonly children?: ReactNode;
}

/** A choice that is typed. What is wrong with it shows once the field is left, and goes as soon as it is mended. */
export function TypedField({ name, draft, onChoose, width, children }: TypedFieldProps) {
  const { sites } = useSitesWords();
  const [left, setLeft] = useState(false);
  const { fields, problems, heightsCross, lastGood } = sites.choose;
  const { title, hint } = fields[name];
  const problem = draft.problems[name];
  const text = problem === 'heights' ? heightsCross : problems[name];
  const standard = name === 'site' ? undefined : facts[name].standard;
  return (
    <Field
      id={name}
      title={title}
      hint={hint}
      error={left && problem ? `${text} ${lastGood}` : undefined}
    >
      {(wiring) => (
        <div className="flex items-center gap-3">
          <TextInput
            {...wiring}
            value={draft.typed[name] ?? ''}
            placeholder={standard}
            onChange={({ target }) => onChoose(name, target.value)}
            onBlur={() => setLeft(true)}
            spellCheck={false}
            {...(width && { width })}
          />
          {children}
        </div>
      )}
    </Field>
  );
}
