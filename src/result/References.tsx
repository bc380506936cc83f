import { useMessages } from '../i18n/index.ts';
import { checkedOn, type Assessment } from '../rules/index.ts';
import { Section } from '../ui/index.ts';
import { figuresIn, keyOf, sourcesIn } from './cited.ts';
import { SourceLine } from './Cites.tsx';
import { FigureChecked } from './routes/FigureChecked.tsx';
import { figureIn, startUnknownIn, unsureIn } from './routes/figure-words.ts';
import { Sentence, useParts } from './Sentence.tsx';
import { ThroughYears } from './routes/ThroughYears.tsx';

/** Every figure and every source that the result rests on. */
export function References({ assessment }: { readonly assessment: Assessment }) {
  const m = useMessages();
  const { result, format } = m;
  const { day } = useParts();
  const figures = figuresIn(assessment);
  const sources = sourcesIn(assessment);
  return (
    <Section title={result.figuresTitle}>
      <p className="mb-6 text-sm text-ink-2">
        <Sentence text={result.lastRead(format.day(checkedOn))} parts={[day(checkedOn)]} />
      </p>
      {figures.length > 0 && (
        <ul role="list" className="mb-6 grid max-w-3xl border-b border-line text-sm">
          {figures.map((judged) => (
            <li
              key={judged.figure.id + judged.period.from}
              className="border-t border-line py-2 break-inside-avoid"
            >
              <p>
                <Sentence {...figureIn(m, judged)} />
              </p>
              <div className="text-ink-2">
                {[startUnknownIn(m, judged), unsureIn(m, judged)].map(
                  (said) =>
                    said && (
                      <p key={said.text}>
                        <Sentence {...said} />
                      </p>
                    ),
                )}
                <p>
                  <FigureChecked judged={judged} />
                </p>
                <ThroughYears judged={judged} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {sources.length > 0 && (
        <ol role="list" className="grid gap-2 text-sm">
          {sources.map((source, index) => (
            <li key={keyOf(source)} className="flex gap-2 break-inside-avoid">
              <span className="min-w-8 text-ink-2">{`[${index + 1}]`}</span>
              <span className="min-w-0">
                <SourceLine source={source} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
