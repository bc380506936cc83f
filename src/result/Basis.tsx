import { useMessages } from '../i18n/index.ts';
import type { Assessment } from '../rules/index.ts';
import { Sentence, useParts } from './Sentence.tsx';

/** What stands next to a verdict: its day, who decides, and when to ask a lawyer. */
export function Basis({ asOf }: Pick<Assessment, 'asOf'>) {
  const { result, format } = useMessages();
  const { day } = useParts();
  return (
    <div className="grid gap-x-12 gap-y-2 border-t border-line pt-3 text-sm text-ink-2 md:grid-cols-3 print:grid-cols-[auto_1fr_1fr] print:gap-x-5 print:pt-1 print:text-xs">
      <p>
        <Sentence text={result.asOf(format.day(asOf))} parts={[day(asOf)]} />
      </p>
      <p className="font-bold text-ink">{result.decides}</p>
      <p>{result.advice}</p>
    </div>
  );
}
