import { loadSitesWords, type SitesWords } from '../i18n/index.ts';
import { SitesPage } from '../sites/index.ts';
import { Languages } from './Languages.tsx';
import { RulesLine } from './RulesLine.tsx';
import { LanguageProvider, useLanguage } from './use-language.ts';

/** The page for web teams, in a language that can be changed. `words` are those it begins with. */
export function SitesApp({ words }: { readonly words: SitesWords }) {
  const language = useLanguage(words, loadSitesWords);
  return (
    <LanguageProvider value={language}>
      <SitesPage
        words={language.words}
        tools={<Languages />}
        footer={<RulesLine start={language.words.start} />}
      />
    </LanguageProvider>
  );
}
