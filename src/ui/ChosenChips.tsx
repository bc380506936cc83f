interface ChosenChipsProps {
  readonly label: string;
  readonly chosen: readonly { readonly code: string; readonly name: string }[];
  removeLabel(name: string): string;
  onRemove(code: string): void;
}

/** What was chosen so far; pressing a chip removes it. */
export function ChosenChips({ label, chosen, removeLabel, onRemove }: ChosenChipsProps) {
  if (chosen.length === 0) return null;
  return (
    <ul role="list" aria-label={label} className="mt-3 flex flex-wrap gap-2">
      {chosen.map(({ code, name }) => (
        <li key={code} className="max-w-full">
          <button
            type="button"
            aria-label={removeLabel(name)}
            onClick={() => onRemove(code)}
            className="group flex min-h-11 max-w-full items-center gap-3 rounded-sm border-2 border-ink bg-paper py-1.5 pr-3 pl-4 text-left font-bold text-ink hover:bg-ink hover:text-paper"
          >
            <span className="min-w-0 break-words">{name}</span>
            <svg
              aria-hidden="true"
              viewBox="0 0 12 12"
              className="size-3 shrink-0 stroke-current stroke-2"
            >
              <path d="M1 1l10 10M11 1L1 11" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
