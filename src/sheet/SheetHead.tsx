import type { ReactNode } from 'react';
import { useMessages, type Messages } from '../i18n/index.ts';
import { refusedText, whose } from '../result/index.ts';
import { areRulesOld, checkedOn, rulesVersion } from '../rules/index.ts';
import type { PrintedCase, Stamp } from './printed-case.ts';

const printedAt = ({ sheet, format }: Messages, stamp: Stamp) =>
  stamp.time === undefined
    ? format.day(stamp.day)
    : sheet.moment(format.day(stamp.day), stamp.time, stamp.zone);

/** What a sheet rests on: the day judged, when it was printed, the rules, and where the tool stands. */
function factsIn(m: Messages, { answers, assessment, address }: PrintedCase, stamp?: Stamp) {
  const { sheet, result, format } = m;
  return [
    [sheet.judged, result.asOf[whose(answers)](format.day(assessment.asOf))],
    ...(stamp ? [[sheet.printed, printedAt(m, stamp)] as const] : []),
    [sheet.rules, sheet.rulesText(rulesVersion, format.day(checkedOn))],
    ...(address === undefined ? [] : [[sheet.tool, address] as const]),
  ] as const;
}

/** What makes the day of the sheet, or the rules on it, less sure than usual. */
function dayMarks(m: Messages, { assessment, fixedDay, toldDay }: PrintedCase, stamp?: Stamp) {
  const { asOf } = assessment;
  return [
    fixedDay ? m.result.banner(m.format.day(asOf)) : [],
    toldDay ? m.start.clock.told(asOf) : [],
    areRulesOld(asOf) || (stamp && areRulesOld(stamp.day)) ? m.start.oldRules(checkedOn) : [],
  ].flat();
}

interface SheetHeadProps {
  readonly shown: PrintedCase;
  readonly stamp: Stamp | undefined;
  readonly name: string;
  readonly title: string;
  readonly text?: string;
  readonly code?: ReactNode;
}

/** The head of a sheet: its name, what it says in a sentence, what it rests on. */
export function SheetHead({ shown, stamp, name, title, text, code }: SheetHeadProps) {
  const m = useMessages();
  const { refused } = shown;
  const left = refusedText(m, refused);
  return (
    <header className="border-t-[3pt] border-ink pt-[1.2mm]">
      <div className="flex justify-between gap-[6mm]">
        <div className="min-w-0">
          <p className="font-bold">
            {m.start.appName} <span className="font-normal">· {name}</span>
          </p>
          <h1 className="mt-[1.6mm] mb-[2mm] max-w-[135mm] text-[15pt]/[1.15] font-bold tracking-[-0.01em]">
            {title}
          </h1>
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-[3mm]">
            {factsIn(m, shown, stamp).map(([term, value]) => (
              <div key={term} className="contents">
                <dt>{term}</dt>
                <dd className="font-bold wrap-anywhere">{value}</dd>
              </div>
            ))}
          </dl>
        </div>
        {code}
      </div>
      {dayMarks(m, shown, stamp).map((mark) => (
        <p
          key={mark}
          className="mt-[1.5mm] border-[1.5pt] border-ink px-[2mm] py-[0.8mm] font-bold"
        >
          {mark}
        </p>
      ))}
      {left && <p className="mt-[1.5mm] border-[1.5pt] border-ink px-[2mm] py-[0.8mm]">{left}</p>}
      {text && <p className="mt-[1.5mm]">{text}</p>}
    </header>
  );
}

/** Who decides, and when to ask a lawyer. */
export function SheetFoot({ decides, more }: { readonly decides: string; readonly more?: string }) {
  const { result } = useMessages();
  return (
    <footer data-keep="" className="mt-(--sheet-gap) border-t-[1pt] border-ink pt-[1mm]">
      <p>
        <b>{decides}</b> {result.advice} {more}
      </p>
    </footer>
  );
}
