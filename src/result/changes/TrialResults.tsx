import { memo } from 'react';
import { overdueIn, questionsIn } from '../../changes/index.ts';
import { useMessages } from '../../i18n/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { VerdictMark } from '../../ui/index.ts';
import { Overdue } from '../routes/Overdue.tsx';
import { requirementText } from '../routes/route-words.ts';

type Judged = Assessment['routes'][number];

/** What keeps a route closed, or from being judged, in a line. */
function Why({ judged }: { readonly judged: Judged }) {
  const m = useMessages();
  const { result, changes, format, per, questions } = m;
  const { route, verdict, findings } = judged;
  if (verdict === 'cannot-say') {
    const isUnpublished = findings.some(({ reason }) => reason === 'no-figure-for-date');
    const open = questionsIn(judged.gaps).map((id) => questions[id].name);
    return (
      <div className="text-sm">
        {isUnpublished && <p>{result.noFigureToday}</p>}
        {open.length > 0 && <p key={open.join()}>{changes.missing(format.list(open))}</p>}
      </div>
    );
  }
  if (verdict !== 'not-likely') return null;
  const unmet = findings.filter(({ status }) => status === 'not-met');
  const names = unmet.map(({ requirement }) => requirementText(m, route, requirement).name);
  const tooLow = unmet.find(({ judged: by }) => by?.shortBy);
  const short = tooLow?.judged;
  const say = (tooLow?.possible.length ?? 0) > 1 ? result.shortByAtLeast : result.shortBy;
  return (
    <p className="text-sm">
      <span key={names.join()}>{changes.whatIf.unmet(format.list(names))}</span>
      {short?.shortBy !== undefined && (
        <span key={short.shortBy} translate="no">
          {` ${say(format.money(short.shortBy), per[short.per])}`}
        </span>
      )}
    </p>
  );
}

interface TrialResultsProps {
  readonly before: Assessment;
  readonly tried: Assessment;
  readonly isChanged: boolean;
}

/** How each route comes out for what is tried; each verdict is also said aloud, in few words, whenever one changes. */
export const TrialResults = memo(({ before, tried, isChanged }: TrialResultsProps) => {
  const { changes, routes, verdicts } = useMessages();
  const words = changes.whatIf;
  const wordOf = (judged: Judged | undefined) => (judged ? verdicts[judged.verdict].word : '');
  const was = (judged: Judged) => before.routes.find(({ route }) => route === judged.route);
  const changed = tried.routes.filter((judged) => was(judged)?.verdict !== judged.verdict);
  const said = tried.routes.map((judged) => words.said(routes[judged.route].name, wordOf(judged)));
  return (
    <>
      <h4 className="mt-6 font-bold">{words.results}</h4>
      <ul role="list" className="mt-1 grid gap-x-12 md:grid-cols-2 lg:grid-cols-3">
        {tried.routes.map((judged) => (
          <li
            key={judged.route}
            data-trial={judged.route}
            data-verdict={judged.verdict}
            className="border-t border-line py-3"
          >
            <p>{routes[judged.route].name}</p>
            <p key={judged.verdict}>
              <VerdictMark verdict={judged.verdict}>{wordOf(judged)}</VerdictMark>
            </p>
            {changed.includes(judged) && (
              <p className="text-sm text-ink-2">{words.before(wordOf(was(judged)))}</p>
            )}
            <Why judged={judged} />
            <Overdue amounts={overdueIn(judged)} />
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {isChanged && <span key={said.join('')}>{said.join(' ')}</span>}
      </p>
    </>
  );
});
