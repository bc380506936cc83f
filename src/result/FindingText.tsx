import { questionsIn } from '../changes/index.ts';
import { useMessages } from '../i18n/index.ts';
import type { Finding } from '../rules/index.ts';
import { AnswerLinks } from './Depends.tsx';
import { amountIn, notKnownIn } from './finding-words.ts';
import { Sentence, type Said } from './Sentence.tsx';

const looks: Readonly<Record<NonNullable<Said['tone']>, string>> = {
  short: 'font-bold text-bad',
  stale: 'border-2 border-dashed border-open px-3 py-1.5',
};

/** By which figure a requirement was judged, or why it cannot be, with the way to the answers missing. */
export function FindingText({ finding }: { readonly finding: Finding }) {
  const m = useMessages();
  const missing = finding.status === 'unknown' ? finding.gaps : [];
  return (
    <>
      {[...amountIn(m, finding), ...notKnownIn(m, finding)].map((said) => (
        <p key={said.text} className={said.tone && looks[said.tone]}>
          <Sentence {...said} />
        </p>
      ))}
      <AnswerLinks questions={questionsIn(missing)} />
    </>
  );
}
