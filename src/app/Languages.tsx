import { languageNames } from '../i18n/index.ts';
import { LanguageSwitch } from '../ui/index.ts';
import { addressIn } from './language.ts';
import { useLanguageChoice } from './use-language.ts';

/** The switch between languages, in the tool and in its frame. */
export function Languages() {
  const { words, choose, failed, waiting } = useLanguageChoice();
  const { lang, start } = words;
  return (
    <LanguageSwitch
      label={start.language}
      names={languageNames}
      current={lang}
      said={failed ? start.languageFailed : waiting && start.loading}
      hrefIn={(code, here) => addressIn(code, here).href}
      onChoose={choose}
    />
  );
}
