import { askEmployer, type RouteChanges } from '../../changes/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { isDiscreet, type Answers } from '../../questions/index.ts';
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
}

/** A message that asks an employer for the answers it knows. Private servants are not led to ask theirs. */
export function AskEmployer({ answers, changes }: AskEmployerProps) {
  const words = useMessages().changes.employer;
  const asks = asked(changes).map((question) => words.asks[question]);
  if (asks.length === 0 || isDiscreet(answers)) return null;
  const letter = words.letter(asks);
  return (
    <div className="print:hidden">
      <Disclosure summary={words.title}>
        <p className="mb-3">{words.text}</p>
        <CopyField key={letter} text={letter} words={words.copying} rows={asks.length + 8} />
      </Disclosure>
    </div>
  );
}
