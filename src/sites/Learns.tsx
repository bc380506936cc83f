import { useSitesWords } from '../i18n/index.ts';
import { Heading, Section } from '../ui/index.ts';
import { Code } from './Code.tsx';
import { listening } from './examples.ts';
import { Terms } from './Terms.tsx';

/** What the site around a frame is told, and what it never is. */
export function Learns() {
  const { sites } = useSitesWords();
  const { title, text, events, neverTitle, never, exampleTitle } = sites.learns;
  return (
    <Section title={title}>
      <p className="max-w-measure">{text}</p>
      <div className="mt-5 grid gap-x-16 gap-y-6 lg:grid-cols-2">
        <Terms rows={Object.entries(events)} />
        <div className="grid content-start gap-3">
          <Heading level={3}>{neverTitle}</Heading>
          <ul className="list-disc ps-5">
            {never.map((each) => (
              <li key={each} className="py-0.5">
                {each}
              </li>
            ))}
          </ul>
          <Heading level={3}>{exampleTitle}</Heading>
          <Code label={exampleTitle} text={listening} />
        </div>
      </div>
    </Section>
  );
}
