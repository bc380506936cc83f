import { useMessages } from '../i18n/index.ts';
import type { DecidingDay, Finding, Judged } from '../rules/index.ts';
import { questionsIn } from './change.ts';
import { AnswerLinks, Readings } from './Depends.tsx';
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
function Hint({ hint: { period, shortBy } }: { readonly hint: Judged }) {
  const { result, format } = useMessages();
  const { money } = useParts();
  const amount = format.money(period.cents);
  return (
    <p className="border-2 border-dashed border-open px-3 py-1.5">
      {shortBy === undefined ? (
        <Sentence key="met" text={result.hintMet(amount)} parts={[money(period.cents)]} />
      ) : (
        <Sentence
          key="not-met"
          text={result.hintNotMet(amount, format.money(shortBy))}
          parts={[money(period.cents), money(shortBy)]}
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

/** Why a requirement cannot be judged: answers that are missing, two readings, or no figure yet. */
export function NotKnown({ finding }: { readonly finding: Finding }) {
  const { result, format, questions } = useMessages();
  const { gaps, hint, on, possible, reason } = finding;
  const unanswered = questionsIn(gaps, 'unanswered');
  const unsure = questionsIn(gaps, 'unsure');
  const names = (ids: typeof unsure) => format.list(ids.map((id) => questions[id].name));
  const holds = ({ period }: Judged) => !on || (period.from <= on.day && on.day <= period.until);
  const noFigure = reason === 'no-figure-for-date' || !possible.every(holds);
  return (
    <>
      {unanswered.length > 0 && <p key="missing">{result.missing(names(unanswered))}</p>}
      {unsure.length > 0 && <p key="unsure">{result.unsure(names(unsure))}</p>}
      {on && noFigure && <NoFigure on={on} />}
      {hint && <Hint hint={hint} />}
      {on && !noFigure && possible.length > 0 && (
        <Possible amounts={possible.map(({ period }) => period.cents)} />
      )}
      <Readings gaps={gaps} />
      <AnswerLinks questions={[...unanswered, ...unsure]} />
    </>
  );
}
