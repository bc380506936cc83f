import { Sentence, type Said } from '../result/index.ts';

interface SaysProps {
  /** Comes first. */
  readonly lead?: string | false | undefined;
  readonly all: readonly Said[];
}

/** Sentences one after the other: what is missing stands out, a figure that may not hold is set apart. */
export function Says({ lead, all }: SaysProps) {
  const plain = all.filter(({ tone }) => tone !== 'stale');
  const stale = all.filter(({ tone }) => tone === 'stale');
  return (
    <>
      {[lead, ...plain].some(Boolean) && (
        <p>
          {lead}{' '}
          {plain.map((said) => (
            <span key={said.text} className={said.tone === 'short' ? 'font-bold' : undefined}>
              <Sentence {...said} />{' '}
            </span>
          ))}
        </p>
      )}
      {stale.map((said) => (
        <p
          key={said.text}
          className="mt-[0.5mm] border-s-[1.5pt] border-dashed border-ink ps-[2mm]"
        >
          <Sentence {...said} />
        </p>
      ))}
    </>
  );
}
