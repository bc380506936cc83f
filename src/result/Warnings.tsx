import type { PlainDate } from '../dates/index.ts';
import { useMessages } from '../i18n/index.ts';
import type { Refused } from '../questions/index.ts';
import { Notice } from '../ui/index.ts';
import { Sentence, useParts } from './Sentence.tsx';

/** Names from a link are somebody's typing: few, short, and without characters that play tricks. */
const mostNames = 12;
const cleaned = (key: string) => key.replaceAll(/\p{C}/gu, '').slice(0, 40);

/** That the page judges as of another day than today. */
export function Banner({ asOf }: { readonly asOf: PlainDate }) {
  const { result, format } = useMessages();
  const { day } = useParts();
  return (
    <p className="border-2 border-ink bg-ink px-4 py-3 font-bold text-paper print:bg-paper print:py-1.5 print:text-ink">
      <Sentence text={result.banner(format.day(asOf))} parts={[day(asOf)]} />
    </p>
  );
}

/** The answers of a link that could not be read, by name. */
export function RefusedAnswers({ refused }: { readonly refused: readonly Refused[] }) {
  const { result, wizard, format, questions, keep } = useMessages();
  if (refused.length === 0) return null;
  const names = refused.slice(0, mostNames).map((each) => {
    if (each.why === 'invalid-value') return questions[each.key].name;
    return new Map<string, string>(Object.entries(keep.retired)).get(each.key) ?? cleaned(each.key);
  });
  const more = refused.length > mostNames ? ['…'] : [];
  return (
    <Notice kind="warning" word={wizard.problem}>
      <p>{result.refused(format.list([...names, ...more]))}</p>
    </Notice>
  );
}
