import { languageNames } from '../i18n/index.ts';
import { LanguageSwitch } from '../ui/index.ts';
import { addressIn } from './language.ts';
import { useLanguageChoice } from './use-language.ts';

/** The switch between languages, in the tool and in its frame. */
export function Languages() {
  const { words, choose, failed } = useLanguageChoice();
  const { lang, start } = words;
  return (
    <LanguageSwitch
      label={start.language}
      names={languageNames}
      current={lang}
      problem={failed && start.languageFailed}
      hrefIn={(code, here) => addressIn(code, here).href}
      onChoose={choose}
    />
  );
}
