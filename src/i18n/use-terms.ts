import { terms } from './terms.ts';
import { termsIn } from './terms-in.ts';
import { useMessages } from './words.tsx';

/** The glossary's entries for the terms that texts name. */
export function useTerms(texts: readonly string[]) {
  const { glossary, lang } = useMessages();
  return termsIn(texts, lang).map((id) => ({
    id,
    ...glossary.terms[id],
    official: terms[id].official.join(', '),
    lang: terms[id].lang,
  }));
}
