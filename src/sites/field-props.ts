import type { Draft } from './draft.ts';
import type { FieldName } from './values.ts';

/** What every group of choices is given. */
export interface FieldProps {
  readonly draft: Draft;
  readonly onChoose: (name: FieldName, text: string) => void;
}
