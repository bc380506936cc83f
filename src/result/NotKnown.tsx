import { useMessages } from '../i18n/index.ts';
import type { DecidingDay, Finding, Judged } from '../rules/index.ts';
import { TwoAmounts } from './Amount.tsx';
import { questionsIn } from '../changes/index.ts';
import { AnswerLinks, Readings } from './Depends.tsx';
import { uncertainAmounts } from './figure-state.ts';
import { Sentence, useParts } from './Sentence.tsx';

function NoFigure({ on }: { readonly on: DecidingDay }) {
  const { result, format, decidingEvents } = useMessages();
  const { day } = useParts();
  return (
    <p>
      <Sentence
        text={result.noFigure(decidingEvents[on.event], format.day(on.day))}
        parts={[day(on.day)]}
      />
    </p>
  );
}

/** Last year's figure: a comparison, marked as one, never a verdict. */
function Hint({ hint: { cents, per, shortBy } }: { readonly hint: Judged }) {
  const m = useMessages();
  const { result, format } = m;
  const { money } = useParts();
  const amount = format.money(cents);
  return (
    <p className="border-2 border-dashed border-open px-3 py-1.5">
      {shortBy === undefined ? (
        <Sentence key="met" text={result.hintMet(amount)} parts={[money(cents)]} />
      ) : (
        <Sentence
          key="not-met"
          text={result.hintNotMet(amount, format.money(shortBy), m.per[per])}
          parts={[money(cents), money(shortBy)]}
        />
      )}
    </p>
  );
}

function Possible({ amounts }: { readonly amounts: readonly number[] }) {
  const { result, format } = useMessages();
  const { money } = useParts();
  return (
    <p>
      <Sentence
        text={result.possible(format.list(amounts.map(format.money)))}
        parts={amounts.map(money)}
      />
    </p>
  );
}

/** The amounts that are still possible, or that none is published for the day that decides. */
function Amounts({ finding }: { readonly finding: Finding }) {
  const { on, possible, reason } = finding;
  if (!on) return null;
  const uncertain = uncertainAmounts(finding);
  if (uncertain.length > 0) return <TwoAmounts amounts={uncertain} />;
  const holds = ({ period: { from, until } }: Judged) =>
    from <= on.day && (until === undefined || on.day <= until);
  if (reason === 'no-figure-for-date' || !possible.every(holds)) return <NoFigure on={on} />;
  return possible.length > 0 ? <Possible amounts={possible.map(({ cents }) => cents)} /> : null;
}

/** Why a requirement cannot be judged: answers that are missing, two readings, or no figure yet. */
export function NotKnown({ finding }: { readonly finding: Finding }) {
  const { result, format, questions } = useMessages();
  const { gaps, hint } = finding;
  const unanswered = questionsIn(gaps, 'unanswered');
  const unsure = questionsIn(gaps, 'unsure');
  const halfKnown = questionsIn(gaps, 'between');
  const names = (ids: typeof unsure) => format.list(ids.map((id) => questions[id].name));
  return (
    <>
      {unanswered.length > 0 && <p key="missing">{result.missing(names(unanswered))}</p>}
      {unsure.length > 0 && <p key="unsure">{result.unsure(names(unsure))}</p>}
      {halfKnown.length > 0 && <p key="half-known">{result.halfKnown(names(halfKnown))}</p>}
      {gaps.some(({ why }) => why === 'no-figure') && <p key="none">{result.noFigureToday}</p>}
      <Amounts finding={finding} />
      {hint && <Hint hint={hint} />}
      <Readings gaps={gaps} />
      <AnswerLinks questions={questionsIn(gaps)} />
    </>
  );
}
