import { useMemo } from 'react';
import { countryNamesIn, languages, useMessages } from '../../i18n/index.ts';
import { nationalityCodes, searchNationalities } from '../../questions/index.ts';

/** Every nationality by its name in the language of the page; it is found by its names in the others too. */
export function useNationalities() {
  const { lang, wizard } = useMessages();
  const { stateless } = wizard.nationality;
  return useMemo(() => {
    const nameOf = countryNamesIn(lang, stateless);
    const others = languages
      .filter((each) => each !== lang)
      .map((each) => countryNamesIn(each, stateless));
    const named = [...nationalityCodes, 'stateless'].map((code) => ({
      code,
      name: nameOf(code),
      also: others.map((other) => other(code)),
    }));
    const search = (query: string) => searchNationalities(query, named, lang);
    search('a'); // makes what each search goes through, before a key waits for it
    return { nameOf, search };
  }, [lang, stateless]);
}
