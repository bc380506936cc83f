import { useMessages } from '../i18n/index.ts';
import type { Assessment } from '../rules/index.ts';
import { Heading, VerdictMark } from '../ui/index.ts';
import { Cites } from './Cites.tsx';
import { RequirementRow } from './RequirementRow.tsx';

interface RouteCardProps {
  readonly assessed: Assessment['routes'][number];
}

/** One route: its verdict and, unless no permit is needed, its requirements. */
export function RouteCard({ assessed: { route, verdict, findings, sources } }: RouteCardProps) {
  const { routes, verdicts } = useMessages();
  const { name, official } = routes[route];
  return (
    <article data-route={route} data-verdict={verdict} className="border-t-2 border-ink pt-3">
      <Heading level={3}>{name}</Heading>
      <p lang="nl" translate="no" className="text-sm text-ink-2">
        {official}
      </p>
      <p className="mt-3">
        <VerdictMark verdict={verdict}>{verdicts[verdict].word}</VerdictMark>
      </p>
      <p className="mt-1">{verdicts[verdict].sentence}</p>
      {verdict === 'not-needed' ? (
        <Cites sources={sources} />
      ) : (
        <ul role="list" className="mt-4 border-b border-line print:mt-2">
          {findings.map((finding) => (
            <RequirementRow key={finding.requirement} route={route} finding={finding} />
          ))}
        </ul>
      )}
    </article>
  );
}
