import { useLayoutEffect } from 'react';

/** Says on the root element which language the page is in, and which way it runs. */
export function usePageLanguage({ lang, dir }: { readonly lang: string; readonly dir: string }) {
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = dir;
  }, [lang, dir]);
}
