import { useMessages } from '../i18n/index.ts';
import type { Answers } from '../questions/index.ts';
import type { Assessment } from '../rules/index.ts';
import { Sentence, useParts } from './Sentence.tsx';
import { decider, whose } from './whose.ts';

interface BasisProps extends Pick<Assessment, 'asOf'> {
  readonly answers: Answers;
}

/** What stands next to a verdict: its day, who decides, and when to ask a lawyer. */
export function Basis({ answers, asOf }: BasisProps) {
  const { result, format } = useMessages();
  const { day } = useParts();
  return (
    <div className="grid gap-x-12 gap-y-2 border-t border-line pt-3 text-sm text-ink-2 md:grid-cols-3">
      <p>
        <Sentence text={result.asOf[whose(answers)](format.day(asOf))} parts={[day(asOf)]} />
      </p>
      <p className="font-bold text-ink">{result.decides[decider(answers)]}</p>
      <p>{result.advice}</p>
    </div>
  );
}
