import { useMessages } from '../i18n/index.ts';
import { Button, Section } from '../ui/index.ts';
import { ofEmployers } from './duty-list.ts';
import type { PrintedCase, Stamp } from './printed-case.ts';
import { PrintedSheet } from './PrintedSheet.tsx';
import { Refusal } from './Refusal.tsx';
import { usePrinting } from './use-printing.ts';

interface PaperProps {
  readonly shown: PrintedCase;
  /** Looks at the clock. */
  readonly now: () => Stamp | undefined;
}

/** The ways to print a result; and, while the page is printed, the sheet that stands in its place. */
export function Paper({ shown, now }: PaperProps) {
  const { sheet: words } = useMessages();
  const { sheet, refused, print } = usePrinting();
  const forEmployer = !shown.discreet && ofEmployers(shown.assessment.duties).length > 0;
  return (
    <Section place="print" title={words.printTitle}>
      <p className="max-w-measure">{words.printText}</p>
      {forEmployer && <p className="mt-2 max-w-measure">{words.printTextEmployer}</p>}
      <div className="mt-5 flex flex-wrap gap-4">
        <Button onClick={() => print('proof')}>{words.print}</Button>
        {forEmployer && (
          <Button kind="secondary" onClick={() => print('employer')}>
            {words.printForEmployer}
          </Button>
        )}
      </div>
      <Refusal refused={refused} shown={shown} />
      {sheet && <PrintedSheet kind={sheet} shown={shown} stamp={now()} />}
    </Section>
  );
}
