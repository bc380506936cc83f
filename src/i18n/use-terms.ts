import { useMemo } from 'react';
import type { Country } from '../dates/index.ts';
import { terms } from './terms.ts';
import { termsIn } from './terms-in.ts';
import { useMessages } from './words.tsx';

/** The glossary's entries for the terms of these countries that texts name. */
export function useTerms(texts: readonly string[], countries: readonly Country[]) {
  const { glossary, lang } = useMessages();
  const text = texts.join(' ');
  const both = countries.join();
  return useMemo(() => {
    const ids = termsIn([text], lang, both.split(',') as Country[]);
    return ids.map((id) => ({ id, ...glossary.terms[id], ...terms[id] }));
  }, [text, lang, both, glossary]);
}
