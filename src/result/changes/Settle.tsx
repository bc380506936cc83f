import { Phrase, useMessages } from '../../i18n/index.ts';
import type { QuestionId } from '../../questions/index.ts';
import { StepLink } from '../StepLink.tsx';

function Question({ id }: { readonly id: QuestionId }) {
  const { questions } = useMessages();
  const { name, where, ask } = questions[id];
  return (
    <li className="max-w-measure border-t border-line py-2 break-inside-avoid">
      <p className="font-bold">{name}</p>
      {where && (
        <p className="text-sm">
          <Phrase text={where} />
        </p>
      )}
      <StepLink question={id}>
        <span>{ask}</span>
      </StepLink>
    </li>
  );
}

interface SettleProps {
  readonly sets: readonly (readonly QuestionId[])[];
  readonly open: readonly QuestionId[];
}

/** The answers that settle a verdict that cannot be said: as few as do it, and where each is found. */
export function Settle({ sets, open }: SettleProps) {
  const { changes, format, questions } = useMessages();
  if (sets.length === 0) {
    const names = open.map((id) => questions[id].name);
    return <p className="max-w-measure">{changes.missing(format.list(names))}</p>;
  }
  return (
    <div className="grid gap-5">
      {sets.map((ids, index) => (
        <div key={ids.join()} data-settles={ids.join(' ')}>
          <p className="mb-2">{(index === 0 ? changes.settles : changes.orThese)(ids.length)}</p>
          <ul role="list" className="grid gap-x-12 md:grid-cols-2">
            {ids.map((id) => (
              <Question key={id} id={id} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
