import { Phrase, useMessages } from '../../i18n/index.ts';
import type { Finding, RouteId } from '../../rules/index.ts';
import { StatusMark } from '../../ui/index.ts';
import { SourcesFold } from '../Cites.tsx';
import { FigureChecked } from './FigureChecked.tsx';
import { FindingText } from './FindingText.tsx';
import { requirementText } from './route-words.ts';
import { ThroughYears } from './ThroughYears.tsx';

interface RequirementRowProps {
  readonly route: RouteId;
  readonly finding: Finding;
}

const euro = (cents: number | undefined) => (cents === undefined ? undefined : cents / 100);

/** One requirement of a route: how it came out, by which figure, and where that is written. */
export function RequirementRow({ route, finding }: RequirementRowProps) {
  const m = useMessages();
  const { requirement, status, judged } = finding;
  const text = requirementText(m, route, requirement);
  const sources = [...(judged?.period.sources ?? []), ...finding.sources];
  return (
    <li
      data-requirement={requirement}
      data-status={status}
      data-figure={euro(judged?.cents)}
      data-short-by={euro(judged?.shortBy)}
      className="border-t border-line py-3 break-inside-avoid"
    >
      <StatusMark status={status}>
        <span className="font-bold">{text.name}</span>
        <span>{m.format.colon}</span>
        <span>{m.statuses[status]}</span>
      </StatusMark>
      <div className="mt-1 grid gap-1.5 ps-7 text-sm">
        <p>
          <Phrase text={text[status]} />
        </p>
        <FindingText finding={finding} />
        <SourcesFold sources={sources} of={`${text.name}, ${m.routes[route].name}`}>
          {judged && (
            <>
              <FigureChecked judged={judged} /> <ThroughYears judged={judged} />
            </>
          )}
        </SourcesFold>
      </div>
    </li>
  );
}
