import { useMemo } from 'react';
import { useMessages } from '../../i18n/index.ts';
import { nationalityCodes, searchNationalities } from '../../questions/index.ts';

/** Every nationality by its name in the language of the page. */
export function useNationalities() {
  const { lang, wizard } = useMessages();
  const { stateless } = wizard.nationality;
  return useMemo(() => {
    const regions = new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' });
    const nameOf = (code: string) =>
      code === 'stateless' ? stateless : (regions.of(code) ?? code);
    const named = [...nationalityCodes, 'stateless'].map((code) => ({ code, name: nameOf(code) }));
    return { nameOf, search: (query: string) => searchNationalities(query, named) };
  }, [lang, stateless]);
}
