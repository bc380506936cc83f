import { Segments } from '../ui/index.ts';
import { facts } from './facts.ts';
import type { FieldProps } from './field-props.ts';

interface ListFieldProps extends FieldProps {
  readonly name: 'theme' | 'background' | 'resultEvent' | 'scroll';
  readonly words: {
    readonly title: string;
    readonly hint?: string;
    readonly choices: Readonly<Record<string, string>>;
  };
}

/** A choice out of a few values of an option, of which one counts when nothing is chosen. */
export function ListField({ name, words, draft, onChoose }: ListFieldProps) {
  const { values = [], standard = '' } = facts[name];
  return (
    <Segments
      name={name}
      title={words.title}
      hint={words.hint}
      choices={values.map((value) => ({ value, label: words.choices[value] ?? value }))}
      value={draft.typed[name] ?? standard}
      onChange={(value) => onChoose(name, value)}
    />
  );
}
