import { Phrase, useMessages } from '../i18n/index.ts';
import { questionIds, type QuestionId, type StepId } from '../questions/index.ts';
import type { SummaryRow } from '../ui/index.ts';
import { isAsFilledIn, usePrefilled } from './prefilled.ts';
import { stepFor, type Path } from './path.ts';

/** The answers that count, in the order in which they were asked for; those told come last. */
function countedIds({ stops, counted }: Path): readonly QuestionId[] {
  const asked = stops.flatMap(({ asks }) => asks);
  return [...new Set([...asked, ...questionIds])].filter((id) => counted[id] !== undefined);
}

/** Every answer that counts as a row with its Change link. */
export function useAnswerRows(path: Path, hrefOf: (step: StepId) => string): readonly SummaryRow[] {
  const { embed, format, questions, wizard } = useMessages();
  const prefilled = usePrefilled();
  return countedIds(path).flatMap((id) => {
    const answer = path.counted[id];
    const step = stepFor(id, path);
    const { name } = questions[id];
    if (answer === undefined) return [];
    const action = step && (
      <a href={hrefOf(step)} className="inline-flex min-h-11 items-center">
        <span aria-hidden="true">{wizard.change}</span>
        <span className="sr-only">{wizard.changeOf(name)}</span>
      </a>
    );
    const text = <Phrase text={format.answer(id, answer)} />;
    const value = isAsFilledIn(id, answer, prefilled) ? (
      <>
        {text}
        <span className="block text-sm font-normal text-ink-2">{embed.filledIn(prefilled.by)}</span>
      </>
    ) : (
      text
    );
    return [{ id, term: name, value, action }];
  });
}
