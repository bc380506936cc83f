import { useLayoutEffect } from 'react';

/** Says on the root element which language the page is in, and which way it runs; its words are there to be seen. */
export function usePageLanguage({ lang, dir }: { readonly lang: string; readonly dir: string }) {
  useLayoutEffect(() => {
    Object.assign(document.documentElement, { lang, dir });
    delete document.documentElement.dataset.words;
  }, [lang, dir]);
}
