import { useMessages } from '../../i18n/index.ts';
import type { Judged } from '../../rules/index.ts';
import { overdueLines } from './finding-words.ts';
import { SaidLines } from './SaidLines.tsx';

/** The mark of amounts that should have been looked up again; nothing where none is overdue. */
export const Overdue = ({ amounts }: { readonly amounts: readonly Judged[] }) => (
  <SaidLines all={overdueLines(useMessages(), amounts)} />
);
