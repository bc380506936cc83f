import { dutyText, Phrase, useMessages } from '../../i18n/index.ts';
import type { AnyDuty } from '../../rules/index.ts';
import { Disclosure, StatusMark } from '../../ui/index.ts';
import { Cites } from '../Cites.tsx';
import { Counted } from './Counted.tsx';
import { Depends, Readings } from '../Depends.tsx';
import { OpenLimits } from './Limit.tsx';

function Doubts({ duty }: { readonly duty: AnyDuty }) {
  const { result, doubts } = useMessages();
  if (duty.doubts.length === 0) return null;
  return (
    <div className="max-w-measure text-sm">
      <StatusMark status="unknown">{result.doubt}</StatusMark>
      <ul className="mt-1 list-disc space-y-1 ps-10">
        {duty.doubts.map((doubt) => (
          <li key={doubt}>
            <Phrase text={doubts[doubt]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is open about a day: answers that could change it, and readings of the law. */
function Open({ duty: { gaps, openCaps } }: { readonly duty: AnyDuty }) {
  const { result } = useMessages();
  if (openCaps.length === 0 && gaps.length === 0) return null;
  const others = gaps.filter(
    (gap) => !('question' in gap && (openCaps as readonly string[]).includes(gap.question)),
  );
  return (
    <div className="border-2 border-dashed border-open px-4 py-2 text-sm">
      <OpenLimits openCaps={openCaps} />
      <Depends gaps={others} say={result.dependsOn} />
      <Readings gaps={others} />
    </div>
  );
}

/** What stands behind a day: how it was counted, what is in doubt, where it is written. */
export function DutyDetail({ duty }: { readonly duty: AnyDuty }) {
  const m = useMessages();
  const summary = (
    <>
      <span>{m.result.counted}</span>
      <span className="sr-only">{m.format.colon + dutyText(m, duty).title}</span>
    </>
  );
  return (
    <>
      <Open duty={duty} />
      <Doubts duty={duty} />
      <Disclosure summary={summary}>
        <div className="grid gap-3">
          <Counted duty={duty} />
          <div>
            <p className="text-sm font-bold">{m.result.sources}</p>
            <Cites sources={duty.sources} />
          </div>
        </div>
      </Disclosure>
    </>
  );
}
