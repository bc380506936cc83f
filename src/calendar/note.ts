import { countedLines, dutyText, titleOf, type Messages } from '../i18n/index.ts';
import {
  areRulesOld,
  checkedOn,
  sendDayOf,
  type AnyDuty,
  type Assessment,
  type Source,
} from '../rules/index.ts';
import { isLate } from './open-duties.ts';

type Lines = readonly string[];

function whenLines({ result, calendar, format }: Messages, duty: AnyDuty) {
  const { opens, due, actBy, latest } = duty;
  const send = sendDayOf(duty);
  return [
    isLate(duty) ? calendar.safeDayPassed(format.day(actBy)) : '',
    opens ? `${result.window(format.day(opens), format.day(due))}.` : '',
    actBy < due ? result.countedDay(format.day(due)) : '',
    send ? result.sendBefore(format.day(send)) : '',
    latest ? result.mayBeLater(format.day(actBy), format.day(latest)) : '',
  ];
}

/** What could still change the day: answers, readings of the law, doubts. */
function openLines(m: Messages, { openCaps, gaps, doubts }: AnyDuty): Lines {
  const asked = gaps.flatMap((gap) => ('question' in gap ? gap.question : []));
  const others = [...new Set(asked)].filter((id) => !(openCaps as Lines).includes(id));
  const names = others.map((id) => m.questions[id].name);
  return [
    ...openCaps.map((id) => m.openCaps[id]),
    names.length > 0 ? m.result.dependsOn(m.format.list(names)) : '',
    ...gaps.map((gap) => (gap.why === 'doubt' ? m.readings[gap.reading] : '')),
    ...doubts.map((doubt) => m.calendar.labelled(m.result.doubt, m.doubts[doubt])),
  ];
}

const listed = ({ calendar }: Messages, label: string, lines: Lines): Lines => [
  calendar.labelled(label, '').trim(),
  ...lines.map((each) => `- ${each}`),
];

function sourceText(m: Messages, source: Source): string {
  const { result, format } = m;
  const { url, kind, checked } = source;
  return `${titleOf(m, source).text} (${result.source[kind]}, ${result.sourceChecked(format.shortDay(checked))}): ${url}`;
}

/** Amounts that should have been looked up again by the day that decides, and rules that nobody read for long. */
function staleLines(m: Messages, { routes, asOf }: Assessment): Lines {
  const { result, format, start } = m;
  const stale = routes
    .flatMap(({ findings }) => findings)
    .flatMap(({ possible }) => possible)
    .flatMap(({ overdue, period }) => (overdue ? period.checkAgain : []));
  return [
    ...[...new Set(stale)].map((day) => result.reviewOverdue(format.day(day))),
    areRulesOld(asOf) ? start.oldRules(checkedOn) : '',
  ];
}

/**
 * All that stands behind an entry, in the words of the screen: what to do and who, how the day was counted and by which
 * sources, what is open about it, and what it is worth.
 */
export function noteOf(
  m: Messages,
  duty: AnyDuty,
  assessment: Assessment,
  address: string | undefined,
): string {
  const { calendar, result, format } = m;
  const { how, otherwise } = dutyText(m, duty);
  const counted = countedLines(m, duty).map(({ text }) => text);
  const paragraphs: readonly Lines[] = [
    [how, calendar.whoActs[duty.who], calendar.labelled(result.otherwise, otherwise)],
    [...whenLines(m, duty), ...openLines(m, duty)],
    listed(m, result.counted, counted),
    listed(
      m,
      result.sources,
      duty.sources.map((source) => sourceText(m, source)),
    ),
    [
      ...staleLines(m, assessment),
      result.lastRead(format.day(checkedOn)),
      result.asOf[duty.country](format.day(assessment.asOf)),
      calendar.information,
      calendar.madeBy(m.start.appName, address),
    ],
  ];
  return paragraphs
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}
