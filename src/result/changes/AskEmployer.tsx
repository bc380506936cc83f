import { askEmployer, type RouteChanges } from '../../changes/index.ts';
import type { PlainDate } from '../../dates/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { isDiscreet, type Answers } from '../../questions/index.ts';
import { areRulesOld, checkedOn } from '../../rules/index.ts';
import { CopyField, Disclosure } from '../../ui/index.ts';

const asked = (changes: readonly RouteChanges[]) =>
  askEmployer(
    changes.flatMap((change) => {
      if (change.by !== 'answers') return [];
      const [smallest] = change.sets;
      return smallest ?? change.open;
    }),
  );

interface AskEmployerProps {
  readonly answers: Answers;
  readonly changes: readonly RouteChanges[];
  /** The day judged. */
  readonly asOf: PlainDate;
}

/** A message that asks an employer for the answers it knows. Private servants are not led to ask theirs. */
export function AskEmployer({ answers, changes, asOf }: AskEmployerProps) {
  const { changes: said, start } = useMessages();
  const words = said.employer;
  const asks = asked(changes).map((question) => words.asks[question]);
  if (asks.length === 0 || isDiscreet(answers)) return null;
  const old = areRulesOld(asOf) ? [start.oldRules(checkedOn)] : [];
  const letter = [words.letter(asks), ...old].join('\n\n');
  return (
    <div className="print:hidden">
      <Disclosure summary={words.title}>
        <p className="mb-3">{words.text}</p>
        <CopyField
          key={letter}
          text={letter}
          words={words.copying}
          rows={asks.length + 8 + 3 * old.length}
        />
      </Disclosure>
    </div>
  );
}
