import { loadStatementWords, type StatementWords } from '../../i18n/index.ts';
import { Languages } from '../Languages.tsx';
import { LanguageProvider, useLanguage } from '../use-language.ts';
import { StatementPage } from './StatementPage.tsx';

interface StatementAppProps {
  /** Those it begins with. */
  readonly words: StatementWords;
  /** An e-mail or web address; empty where the site names none. */
  readonly contact: string;
}

/** The accessibility statement, in a language that can be changed. */
export function StatementApp({ words, contact }: StatementAppProps) {
  const language = useLanguage(words, loadStatementWords);
  return (
    <LanguageProvider value={language}>
      <StatementPage words={language.words} contact={contact} tools={<Languages />} />
    </LanguageProvider>
  );
}
