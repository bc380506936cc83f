import { useMessages } from '../i18n/index.ts';
import { checkedOn, rulesVersion, type Assessment } from '../rules/index.ts';
import { Section } from '../ui/index.ts';
import { figuresIn, keyOf, sourcesIn } from './cited.ts';
import { SourceLine } from './Cites.tsx';
import { FigureChecked, FigureLine, StartUnknown, Unsure } from './FigureLine.tsx';

/** Every figure and every source that the result rests on, with addresses on paper. */
export function References({ assessment }: { readonly assessment: Assessment }) {
  const { result, format } = useMessages();
  const figures = figuresIn(assessment);
  const sources = sourcesIn(assessment);
  return (
    <Section title={result.figuresTitle}>
      <p className="mb-6 text-sm text-ink-2 print:mb-2">
        {result.rulesVersion(rulesVersion, format.day(checkedOn))}
      </p>
      {figures.length > 0 && (
        <ul
          role="list"
          className="mb-6 grid max-w-3xl border-b border-line text-sm print:mb-2 print:max-w-none print:text-xs"
        >
          {figures.map((judged) => (
            <li
              key={judged.figure.id + judged.period.from}
              className="border-t border-line py-2 break-inside-avoid print:py-1"
            >
              <p>
                <FigureLine judged={judged} />
              </p>
              <div className="text-ink-2">
                <StartUnknown judged={judged} />
                <Unsure judged={judged} />
                <p>
                  <FigureChecked judged={judged} />
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <ol
        role="list"
        className="grid gap-2 text-sm print:block print:columns-2 print:gap-x-6 print:text-xs"
      >
        {sources.map((source, index) => (
          <li key={keyOf(source)} className="flex gap-2 break-inside-avoid">
            <span className="min-w-8 text-ink-2">{`[${index + 1}]`}</span>
            <span className="min-w-0">
              <SourceLine source={source} />
              <span className="hidden wrap-anywhere print:inline">{` ${source.url}`}</span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
