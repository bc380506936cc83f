import { Sentence, type Said } from '../Sentence.tsx';

const looks: Readonly<Record<NonNullable<Said['tone']>, string>> = {
  short: 'font-bold text-bad',
  stale: 'border-2 border-dashed border-open px-3 py-1.5',
};

/** Sentences below each other: what is missing stands out, a figure that may not hold is set apart. */
export const SaidLines = ({ all }: { readonly all: readonly Said[] }) =>
  all.map((said) => (
    <p key={said.text} data-tone={said.tone} className={said.tone && looks[said.tone]}>
      <Sentence {...said} />
    </p>
  ));
