import { useMessages } from '../../i18n/index.ts';
import type { AnyDuty } from '../../rules/index.ts';
import { Sentence, useParts } from '../Sentence.tsx';

/** How late a day may be at the most where one that it hangs on is half known; the safe one is the earlier. */
export function MayBeLater({ duty }: { readonly duty: AnyDuty }) {
  const { result, format } = useMessages();
  const parts = useParts();
  const { actBy, latest } = duty;
  if (latest === undefined) return null;
  const safe = parts.day(actBy);
  return (
    <p data-latest={latest} className="text-sm">
      <Sentence
        text={result.mayBeLater(format.day(actBy), format.day(latest))}
        parts={[{ ...safe, node: <strong>{safe.node}</strong> }, parts.day(latest)]}
      />
    </p>
  );
}
