import type { PlainDate } from '../dates/index.ts';
import { useMessages, type Messages } from '../i18n/index.ts';
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
    <p className="border-2 border-ink bg-ink px-4 py-3 font-bold text-paper print:bg-paper print:text-ink">
      <Sentence text={result.banner(format.day(asOf))} parts={[day(asOf)]} />
    </p>
  );
}

/** Which answers of a link could not be read; undefined where all could. */
export function refusedText(m: Messages, refused: readonly Refused[]): string | undefined {
  const { result, format, questions, keep } = m;
  if (refused.length === 0) return undefined;
  const names = refused.slice(0, mostNames).map((each) => {
    if (each.why === 'invalid-value') return questions[each.key].name;
    return new Map<string, string>(Object.entries(keep.retired)).get(each.key) ?? cleaned(each.key);
  });
  const more = refused.length > mostNames ? ['…'] : [];
  return result.refused(format.list([...names, ...more]));
}

/** The answers of a link that could not be read, by name. */
export function RefusedAnswers({ refused }: { readonly refused: readonly Refused[] }) {
  const m = useMessages();
  const text = refusedText(m, refused);
  if (!text) return null;
  return (
    <div role="alert">
      <Notice kind="warning" word={m.wizard.problem}>
        <p>{text}</p>
      </Notice>
    </div>
  );
}
