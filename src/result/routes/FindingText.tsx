import { questionsIn } from '../../changes/index.ts';
import { useMessages } from '../../i18n/index.ts';
import type { Finding } from '../../rules/index.ts';
import { AnswerLinks } from '../Depends.tsx';
import { amountIn, notKnownIn } from './finding-words.ts';
import { SaidLines } from './SaidLines.tsx';

/** By which figure a requirement was judged, or why it cannot be, with the way to the answers missing. */
export function FindingText({ finding }: { readonly finding: Finding }) {
  const m = useMessages();
  const missing = finding.status === 'unknown' ? finding.gaps : [];
  return (
    <>
      <SaidLines all={[...amountIn(m, finding), ...notKnownIn(m, finding)]} />
      <AnswerLinks questions={questionsIn(missing)} />
    </>
  );
}
