import { useMessages } from '../i18n/index.ts';
import type { StepId } from '../questions/index.ts';
import { Button, Heading, SummaryList } from '../ui/index.ts';
import { useAnswerRows } from './answer-rows.tsx';
import { BackLink } from './BackLink.tsx';
import type { Path } from './path.ts';
import { useTitle } from './use-title.ts';

interface CheckPageProps {
  readonly path: Path;
  /** Where Back leads. */
  readonly back: string;
  hrefOf(step: StepId): string;
  onResult(): void;
}

/** Every answer that counts, to be changed or agreed to, and the kept ones that count no more. */
export function CheckPage({ path, back, hrefOf, onResult }: CheckPageProps) {
  const { format, questions, wizard } = useMessages();
  const rows = useAnswerRows(path, hrefOf);
  const idle = path.idle.map((id) => questions[id].name);
  useTitle(wizard.checkTitle);
  return (
    <>
      <BackLink href={back} />
      <Heading level={1}>{wizard.checkTitle}</Heading>
      <p className="mt-4 max-w-measure text-ink-2">{wizard.checkText}</p>
      <div className="mt-8 max-w-[46rem]">
        <SummaryList rows={rows} />
        {idle.length > 0 && (
          <p className="mt-6 max-w-measure text-ink-2">{wizard.irrelevant(format.list(idle))}</p>
        )}
        <div className="mt-10">
          <Button onClick={onResult}>{wizard.showResult}</Button>
        </div>
      </div>
    </>
  );
}
