import { useMessages } from '../i18n/index.ts';
import { CopyField, Notice } from '../ui/index.ts';
import type { PrintedCase } from './printed-case.ts';

interface RefusalProps {
  readonly refused: boolean;
  readonly shown: PrintedCase;
}

const isFramed = () => globalThis.self !== globalThis.top;

/** No print window came: what to do instead. The link out of a frame holds the answers, so not everybody gets it. */
export function Refusal({ refused, shown: { address, caseLink, discreet } }: RefusalProps) {
  const { lang, sheet, start } = useMessages();
  const alone = address && `${address}?lang=${lang}${caseLink}`;
  return (
    <div role="status">
      {refused && (
        <div className="mt-6">
          <Notice kind="warning" word={start.notice}>
            <p>{isFramed() ? sheet.refusedInFrame : sheet.refused}</p>
            {isFramed() && !discreet && alone && (
              <>
                <a
                  href={alone}
                  target="_blank"
                  rel="noreferrer"
                  className="inline-flex min-h-11 items-center"
                >
                  {sheet.openAlone}
                </a>
                <p className="mb-2">{sheet.orCopy}</p>
                <CopyField text={alone} words={sheet.copyingAddress} rows={3} />
              </>
            )}
          </Notice>
        </div>
      )}
    </div>
  );
}
