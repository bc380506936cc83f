import type { Answers } from '../../questions/index.ts';
import type { Assessment } from '../assess.ts';
import type { Duty } from '../grammar/duty.ts';
import type { Finding } from '../grammar/finding.ts';
import type { ExpectedDuty, ExpectedRequirement, GoldenCase } from './case.ts';

const euro = (cents: number) => cents / 100;

function requirementIn({ status, reason, judged }: Finding): ExpectedRequirement {
  return {
    status,
    ...(judged && { figure: euro(judged.cents) }),
    ...(judged?.shortBy !== undefined && { shortBy: euro(judged.shortBy) }),
    ...(reason && { reason }),
  };
}

const dutyIn = ({ due, legalDue, opens, cappedBy, who, status, daysLeft }: Duty): ExpectedDuty => ({
  due,
  legalDue,
  ...(opens && { opens }),
  ...(cappedBy && { cappedBy }),
  who,
  status,
  daysLeft,
});

/** The requirements of a route stand under its name; of a permit that nobody needs, a result shows none. */
const requirementsIn = ({ routes }: Assessment) =>
  routes
    .filter(({ verdict }) => verdict !== 'not-needed')
    .flatMap(({ route, findings }) =>
      findings.map((each) => [`${route}/${each.requirement}`, requirementIn(each)] as const),
    );

/** The same for the same case, another one for nearly every other (FNV-1a). */
function checksum(text: string): string {
  let sum = 0x81_1c_9d_c5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  return (sum >>> 0).toString(36).toUpperCase();
}

/** What somebody says of a result. */
interface Opinion {
  /** The oracle, in the words of whoever checks the case. */
  readonly why: string;
  /** The result should be another one. */
  readonly disputed: boolean;
}

/**
 * A result as a case: the answers, the day, and as its expectation what the result states. A half-known day stands in it
 * as in the answers, `{ "from", "to" }`. The program is no oracle, so without words `why` stays empty, and the confidence
 * is low. A disputed case fails until somebody has corrected what it expects.
 */
export function caseOf(
  answers: Answers,
  assessment: Assessment,
  { why, disputed }: Opinion,
): GoldenCase {
  const { asOf, routes, duties, notices, placement } = assessment;
  const verdicts = routes.map(({ route, verdict }) => [route, verdict] as const);
  const said = verdicts.map((each) => each.join(' ')).join(', ');
  return {
    id: `${disputed ? 'DISPUTED' : 'COPIED'}-${asOf}-${checksum(JSON.stringify(answers))}`,
    title:
      [disputed && 'disputed', answers.situation, said].filter(Boolean).join(': ') || 'no answers',
    ...(disputed && { disputed }),
    today: asOf,
    answers,
    expect: {
      verdicts: Object.fromEntries(verdicts),
      requirements: Object.fromEntries(requirementsIn(assessment)),
      duties: Object.fromEntries(duties.map((duty) => [duty.obligation, dutyIn(duty)])),
      notices: [...new Set(notices.map(({ notice }) => notice))],
      ...(placement && { placement }),
    },
    confidence: 'low',
    why: why.trim(),
  };
}

/** The text of a case file, which `readCases` reads. */
export const writeCases = (cases: readonly GoldenCase[]): string =>
  `${JSON.stringify({ cases }, null, 2)}\n`;
