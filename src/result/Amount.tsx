import { useMessages } from '../i18n/index.ts';
import type { DecidingDay, Finding, Judged } from '../rules/index.ts';
import { FigureLine, StartUnknown, Unsure } from './FigureLine.tsx';
import { isOverdue, uncertainAmounts } from './figure-state.ts';
import { Sentence, useParts } from './Sentence.tsx';

function Short({ judged, least }: { readonly judged: Judged; readonly least: boolean }) {
  const { result, format, per } = useMessages();
  const { money } = useParts();
  const { shortBy = 0 } = judged;
  if (shortBy === 0) return <span>{result.shortByLess(per[judged.per])}</span>;
  const say = least ? result.shortByAtLeast : result.shortBy;
  return <Sentence text={say(format.money(shortBy), per[judged.per])} parts={[money(shortBy)]} />;
}

/** Which event decided, and its day. */
function Decided({ on }: { readonly on: DecidingDay }) {
  const { result, format, decidingEvents } = useMessages();
  const { day } = useParts();
  const text = result.decidedOn(decidingEvents[on.event], format.day(on.day));
  return (
    <p>
      <Sentence text={text} parts={[day(on.day)]} />
    </p>
  );
}

/** Both amounts, where it is not known when the newer one began. */
export function TwoAmounts({ amounts }: { readonly amounts: readonly Judged[] }) {
  const { result, format } = useMessages();
  const { money } = useParts();
  const newer = amounts.find(({ period }) => period.surelyFrom !== undefined);
  if (!newer) return null;
  const cents = amounts.map((each) => each.cents);
  return (
    <div className="border-2 border-dashed border-open px-3 py-1.5">
      <p>
        <Sentence
          text={result.twoAmounts(format.list(cents.map(format.money)))}
          parts={cents.map(money)}
        />
      </p>
      <StartUnknown judged={newer} />
    </div>
  );
}

/** The figure has no last day and was not looked up when it should have been. */
function Overdue({ judged: { period } }: { readonly judged: Judged }) {
  const { result, format } = useMessages();
  const { day } = useParts();
  const { checkAgain } = period;
  return (
    <p className="border-2 border-dashed border-open px-3 py-1.5">
      <Sentence text={result.reviewOverdue(format.day(checkAgain))} parts={[day(checkAgain)]} />
    </p>
  );
}

interface AmountProps {
  readonly finding: Finding;
  readonly judged: Judged;
}

/** By which figure the pay was judged, what is missing to it, how sure it is, and which day decided. */
export function Amount({ finding, judged }: AmountProps) {
  const { on, possible } = finding;
  return (
    <>
      {judged.shortBy !== undefined && (
        <p className="font-bold text-bad">
          <Short judged={judged} least={possible.length > 1} />
        </p>
      )}
      <p>
        <FigureLine judged={judged} />
      </p>
      <Unsure judged={judged} />
      {isOverdue(judged, on) && <Overdue judged={judged} />}
      <TwoAmounts amounts={uncertainAmounts(finding)} />
      {on && <Decided on={on} />}
    </>
  );
}
