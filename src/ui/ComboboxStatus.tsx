/** Names the list of what was chosen, and says what happens in the field. */
export interface ComboboxWords {
  readonly placeholder?: string | undefined;
  noMatch(query: string): string;
  remove(name: string): string;
  readonly chosen: string;
  /** Between that and the names. */
  readonly colon: string;
  results(count: number): string;
  /** Said when no more can be chosen. */
  readonly full: string;
}

interface ComboboxStatusProps {
  readonly words: ComboboxWords;
  readonly isFull: boolean;
  /** How many options are listed, when they are. */
  readonly listed: number | undefined;
  /** What was typed and fits no option. */
  readonly unmatched: string | undefined;
  readonly chosen: readonly { readonly name: string }[];
}

/** Marks that turn the direction of the text around them. */
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/g;

/** Tells readers of the screen what the list and the chips show, and everybody why no list is shown. */
export function ComboboxStatus({ words, isFull, listed, unmatched, chosen }: ComboboxStatusProps) {
  const seen = isFull
    ? words.full
    : unmatched && words.noMatch(unmatched.replace(bidiControls, '').trim());
  const names = chosen.map(({ name }) => name).join(', ');
  const said = names && words.chosen + words.colon + names;
  const heard = listed === undefined ? said : words.results(listed);
  return (
    <div role="status">
      <p className="sr-only">{heard}</p>
      <p className={seen ? 'mt-2 text-ink-2' : 'sr-only'}>{seen}</p>
    </div>
  );
}
