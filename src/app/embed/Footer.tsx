import { useFirstWords } from '../../i18n/index.ts';
import { Languages } from '../Languages.tsx';
import { rulesFolder } from '../rules-folder.ts';
import { RulesLine } from '../RulesLine.tsx';

/** What stands below every page in a frame, and cannot be hidden: privacy, dates, who decides, language, the way out. */
export function Footer() {
  const { lang, start, embed } = useFirstWords();
  const { footer } = embed;
  return (
    <div className="grid gap-x-10 gap-y-2 sm:grid-cols-2">
      <p>{footer.privacy}</p>
      <p>{footer.decides}</p>
      <RulesLine start={start} />
      <p>
        <a
          href={`../?lang=${lang}`}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-11 items-center"
        >
          {footer.alone}
        </a>
      </p>
      <Languages />
      <p className="self-center">
        <a
          href={`../accessibility/?lang=${lang}`}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-11 items-center"
        >
          {start.accessibility}
        </a>
      </p>
      <p>
        <a
          href={`../${rulesFolder(lang)}`}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-11 items-center"
        >
          {start.readRules}
        </a>
      </p>
    </div>
  );
}
