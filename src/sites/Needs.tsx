import type { ReactNode } from 'react';
import { useSitesWords } from '../i18n/index.ts';
import { Section } from '../ui/index.ts';
import { Code } from './Code.tsx';
import { coming, policyLines } from './examples.ts';
import { Terms } from './Terms.tsx';

interface PointProps {
  readonly title: string;
  readonly text: readonly string[];
  readonly children?: ReactNode;
}

function Point({ title, text, children }: PointProps) {
  return (
    <Section level={3} title={title}>
      <div className="grid gap-3">
        {text.map((each) => (
          <p key={each} className="max-w-measure">
            {each}
          </p>
        ))}
        {children}
      </div>
    </Section>
  );
}

/** What the tool needs of the page around it, and how it behaves there. */
export function Needs({ tool }: { readonly tool: string }) {
  const { sites } = useSitesWords();
  const { title, policy, sandbox, rights, others, othersTitle, spa } = sites.needs;
  return (
    <Section title={title}>
      <div className="grid gap-x-16 gap-y-6 lg:grid-cols-2">
        <div className="grid content-start gap-8">
          <Point {...policy}>
            <Code label={policy.title} text={policyLines(new URL(tool).origin)} />
          </Point>
          <Point {...sandbox}>
            <Terms rows={Object.entries(rights)} />
          </Point>
        </div>
        <div className="grid content-start gap-8">
          <Point {...spa}>
            <Code label={spa.title} text={coming} />
          </Point>
          <Section level={3} title={othersTitle}>
            <dl className="border-t-2 border-ink">
              {others.map(({ title, text }) => (
                <div key={title} className="border-b border-line py-2.5">
                  <dt className="font-bold">{title}</dt>
                  <dd>{text.join(' ')}</dd>
                </div>
              ))}
            </dl>
          </Section>
        </div>
      </div>
    </Section>
  );
}
