import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../i18n/index.ts';
import { useBorrowedTitle } from '../ui/index.ts';
import { EmployerSheet } from './EmployerSheet.tsx';
import type { PrintedCase, SheetKind, Stamp } from './printed-case.ts';
import { ProofSheet } from './ProofSheet.tsx';

interface PrintedSheetProps {
  readonly kind: SheetKind;
  readonly shown: PrintedCase;
  readonly stamp: Stamp | undefined;
}

/** While this is there, paper shows the sheet and nothing else; the window has its name, which names a saved file. */
export function PrintedSheet({ kind, shown, stamp }: PrintedSheetProps) {
  const { lang, sheet, format } = useMessages();
  const ref = useRef<HTMLDivElement>(null);
  const [printed] = useState(stamp);
  const name = { proof: shown.discreet ? sheet.plain : sheet.proof, employer: sheet.forEmployer };
  const { day } = printed ?? { day: shown.assessment.asOf };
  useBorrowedTitle(sheet.fileName(name[kind], format.shortDay(day)));
  const Sheet = kind === 'proof' ? ProofSheet : EmployerSheet;
  return createPortal(
    <Sheet key={kind + lang} {...{ shown, ref }} stamp={printed} />,
    document.body,
  );
}
