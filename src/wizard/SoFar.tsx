import { memo } from 'react';
import type { PlainDate } from '../dates/index.ts';
import { useMessages } from '../i18n/index.ts';
import type { StepId } from '../questions/index.ts';
import { Disclosure, Heading, SummaryList } from '../ui/index.ts';
import { useAnswerRows } from './answer-rows.tsx';
import type { Path } from './path.ts';
import { Preview } from './Preview.tsx';

interface SoFarProps {
  readonly path: Path;
  readonly today: PlainDate;
  hrefOf(step: StepId): string;
}

/**
 * The answers so far and how it looks: beside the question where there is room, else one tap away. Not drawn anew when
 * the form beside it is.
 */
export const SoFar = memo(function SoFar({ path, today, hrefOf }: SoFarProps) {
  const { wizard } = useMessages();
  const rows = useAnswerRows(path, hrefOf);
  if (rows.length === 0) return null;
  const list = <SummaryList rows={rows} />;
  return (
    <>
      <div className="hidden lg:block">
        <Heading level={2} look={4}>
          {wizard.soFar}
        </Heading>
        <div className="mt-3">{list}</div>
        {rows.length > 1 && <Preview answers={path.counted} today={today} />}
      </div>
      <div className="lg:hidden">
        <Disclosure summary={wizard.soFarCount(rows.length)}>{list}</Disclosure>
      </div>
    </>
  );
});
