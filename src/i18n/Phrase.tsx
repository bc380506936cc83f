import { terms } from './terms.ts';
import { piecesOf } from './terms-in.ts';
import { useFirstWords } from './words.tsx';

/** How the months begin in our languages, short or written out. */
const month =
  '(?:jan|f[eé]v|feb|mar|mär|mrt|maa|apr|avr|ma[iy]|mei|ju[inl]|ao[uû]|aug|sep|o[ck]t|nov|dec|déc|dez)';

/** Sums, shares and days that sentences name. */
const exact = new RegExp(
  [
    String.raw`(€\s?\d+(?:[.,]\d{3})*(?:[.,]\d{1,2})?(?!\d)`,
    String.raw`(?<![\d.,])\d+(?:[.\s]\d{3})*(?:,\d{1,2})?\s?€(?!\s?\d)`,
    String.raw`(?<![\d.,])\d+(?:[.,]\d+)?\s?%`,
    String.raw`(?<![\d.,])\d{1,2}(?:er|\.)?\s${month}\p{L}*\.?\s\d{4})`,
  ].join('|'),
  'iu',
);

interface PhraseProps {
  readonly text: string;
}

/** The parts of a text by where they begin, none of them empty: sums, shares and days, and what stands between. */
function partsOf(text: string) {
  let end = 0;
  const parts = text.split(exact).map((part, index) => {
    const from = end;
    end += part.length;
    return { part, from, isExact: index % 2 === 1 };
  });
  return parts.filter(({ part }) => part !== '');
}

/** A text whose sums and days a translator leaves alone. All of it is in elements: React fails where a translator has moved bare texts. */
function Exact({ text }: PhraseProps) {
  const parts = partsOf(text);
  if (!parts.some(({ isExact }) => isExact)) return <span key={text}>{text}</span>;
  return (
    <span key={text}>
      {parts.map(({ part, from, isExact }) => (
        <span key={from} translate={isExact ? 'no' : undefined}>
          {part}
        </span>
      ))}
    </span>
  );
}

/** A text in which the terms of the letters carry their own language; they, sums and days are left alone by translators. */
export function Phrase({ text }: PhraseProps) {
  const { lang } = useFirstWords();
  const pieces = piecesOf(text);
  if (pieces.length === 1) return <Exact text={text} />;
  return (
    <span key={text}>
      {pieces.map(({ from, term, text: piece }) =>
        term ? (
          <span
            key={from}
            lang={terms[term].lang === lang ? undefined : terms[term].lang}
            translate="no"
          >
            {piece}
          </span>
        ) : (
          <Exact key={from} text={piece} />
        ),
      )}
    </span>
  );
}
