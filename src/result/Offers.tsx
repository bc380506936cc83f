import {
  isOffered,
  steps,
  type Answers,
  type OfferedStepId,
  type QuestionId,
  type Step,
} from '../questions/index.ts';
import { useMessages } from '../i18n/index.ts';
import { LinkRows, Section } from '../ui/index.ts';
import { Given } from './Given.tsx';
import { useOpening } from './opening.ts';

type Offered = Step & { readonly id: OfferedStepId };

const offeredTo = (answers: Answers): readonly Offered[] =>
  (steps as readonly Step[]).filter((step): step is Offered => isOffered(step, answers));

interface OffersProps {
  readonly answers: Answers;
  readonly told: readonly QuestionId[];
}

/** Facts that only some people have: the way to add each, and those that were added. */
export function Offers({ answers, told }: OffersProps) {
  const { result, offers } = useMessages();
  const { hrefOf, onOpen } = useOpening();
  const all = offeredTo(answers);
  const isTold = ({ asks }: Offered) => asks.some((id) => told.includes(id));
  const others = all.filter((step) => !isTold(step));
  const added = all.filter(isTold).flatMap(({ asks }) => asks);
  if (all.length === 0) return null;
  return (
    <Section title={result.offersTitle}>
      <p className="max-w-measure">{result.offersText}</p>
      {added.length > 0 && (
        <div className="mt-6 max-w-3xl">
          <Given answers={answers} only={added} />
        </div>
      )}
      {others.length > 0 && (
        <div className="mt-6">
          <LinkRows
            rows={others.map(({ id }) => ({
              id,
              label: <span>{offers[id].title}</span>,
              href: hrefOf(id),
              onPress: () => onOpen(id),
            }))}
          />
        </div>
      )}
    </Section>
  );
}
