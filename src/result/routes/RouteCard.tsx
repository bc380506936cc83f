import { useId } from 'react';
import { routeTerms, terms, useMessages } from '../../i18n/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { classNames, Heading, VerdictMark } from '../../ui/index.ts';
import { Cites } from '../Cites.tsx';
import { RequirementRow } from './RequirementRow.tsx';
import { SurpriseFold } from './SurpriseFold.tsx';

interface RouteCardProps {
  readonly assessed: Assessment['routes'][number];
  /** Where its name stands in the outline. */
  readonly level: 3 | 4;
  /** It has the width for two columns of requirements. */
  readonly wide?: boolean;
}

/** One route: its verdict and, unless no permit is needed, its requirements. */
export function RouteCard({ assessed, level, wide = false }: RouteCardProps) {
  const { routes, verdicts } = useMessages();
  const id = useId();
  const { route, verdict, findings, sources } = assessed;
  const { name } = routes[route];
  const { official, lang } = terms[routeTerms[route]];
  return (
    <article
      aria-labelledby={id}
      data-route={route}
      data-verdict={verdict}
      className="border-t-2 border-ink pt-3"
    >
      <Heading level={level} look={3} id={id}>
        {name}
      </Heading>
      <p lang={lang} translate="no" className="text-sm text-ink-2">
        {official[0]}
      </p>
      <p className="mt-3">
        <VerdictMark verdict={verdict}>{verdicts[verdict].word}</VerdictMark>
      </p>
      <p className="mt-1">{verdicts[verdict].sentence}</p>
      {verdict === 'not-needed' ? (
        <Cites sources={sources} />
      ) : (
        <ul
          role="list"
          className={classNames(
            'mt-4',
            wide ? 'gap-x-12 md:grid md:grid-cols-2' : 'border-b border-line',
          )}
        >
          {findings.map((finding) => (
            <RequirementRow key={finding.requirement} route={route} finding={finding} />
          ))}
        </ul>
      )}
      <SurpriseFold assessed={assessed} />
    </article>
  );
}
