import { terms } from './terms.ts';
import { piecesOf } from './terms-in.ts';
import { useFirstWords } from './words.tsx';

/** A text in which the terms of the letters carry their own language, and are left alone by translators. */
export function Phrase({ text }: { readonly text: string }) {
  const { lang } = useFirstWords();
  const pieces = piecesOf(text);
  if (pieces.every(({ term }) => !term || terms[term].lang === lang)) return text;
  return pieces.map((piece) => (
    <span
      key={piece.from}
      lang={piece.term && terms[piece.term].lang}
      translate={piece.term ? 'no' : undefined}
    >
      {piece.text}
    </span>
  ));
}
