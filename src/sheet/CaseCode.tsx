import { useMessages } from '../i18n/index.ts';
import type { Code } from './code.ts';

/** Millimetres of a module, of which a telephone reads a third well; and of the smallest code. */
const moduleSize = 0.35;
const smallest = 26;

/** The code that opens the case again, and a link in a file. */
export function CaseCode({ code, href }: { readonly code: Code; readonly href: string }) {
  const { sheet } = useMessages();
  const side = `${Math.max(smallest, code.size * moduleSize)}mm`;
  return (
    <div
      data-code=""
      className="ms-[3mm] mt-[2mm] shrink-0 text-center text-[8pt]/[1.2] text-balance"
      style={{ width: side }}
    >
      <a href={href} aria-label={sheet.reopens} className="block *:block">
        <svg
          viewBox={`0 0 ${code.size} ${code.size}`}
          shapeRendering="crispEdges"
          style={{ width: side, height: side }}
        >
          <path d={code.path} fill="#000" />
        </svg>
      </a>
      <p className="mt-[2mm]">{sheet.reopens}</p>
    </div>
  );
}
