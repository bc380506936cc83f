import { routeTerms, terms, useMessages } from '../i18n/index.ts';
import type { Assessment, Finding, RouteId } from '../rules/index.ts';
import { amountIn, notKnownIn, requirementText } from '../result/index.ts';
import { StatusMark, VerdictMark } from '../ui/index.ts';
import { Chapter } from './Chapter.tsx';
import type { Room } from './room.ts';
import { Row } from './Row.tsx';
import { Says } from './Says.tsx';
import { useCited } from './use-cited.ts';

interface FindingRowProps {
  readonly route: RouteId;
  readonly finding: Finding;
  readonly sentences: boolean;
}

/** A requirement on paper: how it came out, by which figure and period. */
function FindingRow({ route, finding, sentences }: FindingRowProps) {
  const m = useMessages();
  const { requirement, status, judged, sources } = finding;
  const text = requirementText(m, route, requirement);
  const cites = useCited([...(judged?.period.sources ?? []), ...sources]);
  const head = (
    <>
      <p className="font-bold">{text.name}</p>
      <p>{m.statuses[status]}</p>
    </>
  );
  return (
    <Row
      data-sheet-requirement={`${route} ${requirement}`}
      mark={<StatusMark status={status}>{null}</StatusMark>}
      head={head}
      cites={cites}
    >
      <Says
        lead={(sentences || status !== 'met' || !judged) && text[status]}
        all={[...amountIn(m, finding), ...notKnownIn(m, finding)]}
      />
    </Row>
  );
}

interface RouteProps {
  readonly assessed: Assessment['routes'][number];
  readonly sentences: boolean;
}

function Route({ assessed, sentences }: RouteProps) {
  const { routes, verdicts } = useMessages();
  const { route, verdict, findings, sources } = assessed;
  const { name } = routes[route];
  const { official, lang } = terms[routeTerms[route]];
  const cites = useCited(verdict === 'not-needed' ? sources : []);
  return (
    <div data-sheet-route={route} className="mt-[1.5mm]">
      <h3 data-lead="" className="mb-[0.8mm]">
        <VerdictMark verdict={verdict} large={false}>
          <b>
            {verdicts[verdict].word}: {name}
          </b>{' '}
          (<span lang={lang}>{official[0]}</span>). {verdicts[verdict].sentence} {cites}
        </VerdictMark>
      </h3>
      {verdict !== 'not-needed' && (
        <ul role="list">
          {findings.map((finding) => (
            <FindingRow key={finding.requirement} {...{ route, finding, sentences }} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface RouteTableProps extends Pick<Assessment, 'routes'> {
  readonly room: Room;
}

/** Every route with its verdict, requirement by requirement. */
export function RouteTable({ routes, room }: RouteTableProps) {
  const { result } = useMessages();
  if (routes.length === 0) return null;
  return (
    <Chapter title={result.routes}>
      {routes.map((assessed) => (
        <Route key={assessed.route} assessed={assessed} sentences={room.sentences} />
      ))}
    </Chapter>
  );
}
