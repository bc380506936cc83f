import { useMemo } from 'react';
import { languages, useMessages } from '../../i18n/index.ts';
import { nationalityCodes, searchNationalities } from '../../questions/index.ts';

/** Every nationality by its name in the language of the page; it is found by its names in the others too. */
export function useNationalities() {
  const { lang, wizard } = useMessages();
  const { stateless } = wizard.nationality;
  return useMemo(() => {
    const namesIn = (each: string) =>
      new Intl.DisplayNames([each], { type: 'region', fallback: 'code' });
    const regions = namesIn(lang);
    const others = languages.filter((each) => each !== lang).map(namesIn);
    const nameOf = (code: string) =>
      code === 'stateless' ? stateless : (regions.of(code) ?? code);
    const named = [...nationalityCodes, 'stateless'].map((code) => ({
      code,
      name: nameOf(code),
      also: code === 'stateless' ? [] : others.map((other) => other.of(code) ?? code),
    }));
    return { nameOf, search: (query: string) => searchNationalities(query, named, lang) };
  }, [lang, stateless]);
}
