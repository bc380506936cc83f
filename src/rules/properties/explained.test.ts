import fc from 'fast-check';
import { describe, test } from 'vitest';
import { freeDay, type PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import type { Finding } from '../index.ts';
import { must, nothingWrong, runs } from './arbitrary.test-answers.ts';

/** A gap is about an answer that is missing, or about one that says "I don't know". */
const isOpen = (answers: Answers, gap: Finding['gaps'][number]): boolean => {
  if (gap.why === 'doubt') return true;
  const answer: unknown = answers[gap.question];
  if (gap.why === 'unanswered') return answer === undefined;
  // Pay by the hour without hours, or with the allowance unknown, is answered and still not sure.
  return gap.question === 'salary' ? answer !== undefined : answer === 'unknown';
};

const isBeyondFigures = (day: PlainDate | undefined) =>
  day !== undefined && (day > '2026-12-31' || day < '2015-01-01');

/** What an unknown finding lacks of an explanation. */
function wrongWithUnknown({ requirement, reason, gaps, judged, on }: Finding, answers: Answers) {
  const open = gaps.filter(({ why }) => why !== 'doubt');
  const fits = {
    'no-figure-for-date': isBeyondFigures(on?.day),
    depends: gaps.length > 0 && open.length === 0,
    unanswered: open.length > 0,
  };
  return [
    ...must(reason !== undefined && fits[reason], `${requirement}: ${reason} does not explain`),
    ...must(judged === undefined, `${requirement}: unknown, and judged`),
    ...must(
      gaps.every((gap) => isOpen(answers, gap)),
      `${requirement}: a gap is answered`,
    ),
  ];
}

function wrongWith(finding: Finding, answers: Answers): readonly string[] {
  const { requirement, status, reason, judged, hint, sources } = finding;
  if (status === 'unknown') return wrongWithUnknown(finding, answers);
  const short = judged?.shortBy !== undefined && judged.shortBy >= 0;
  const isAmount = requirement === 'salary';
  return [
    ...must(reason === undefined && hint === undefined, `${requirement}: a reason although known`),
    ...must(
      short === (isAmount && status === 'not-met'),
      `${requirement}: ${status}, short ${short}`,
    ),
    ...must(sources.length > 0, `${requirement}: no source`),
  ];
}

const has = (findings: readonly Finding[], status: Finding['status']) =>
  findings.some((finding) => finding.status === status);

describe('for any answers and any day', () => {
  test('every finding is explained', () => {
    const wrong = nothingWrong((assessed, answers) =>
      assessed.routes.flatMap(({ findings }) =>
        findings.flatMap((each) => wrongWith(each, answers)),
      ),
    );
    fc.assert(wrong, runs);
  });

  test('a verdict is what its findings add up to', () => {
    const wrong = nothingWrong((assessed) =>
      assessed.routes.flatMap(({ route, verdict, findings, gaps }) => {
        const open = has(findings, 'unknown') || gaps.length > 0;
        const holds = {
          likely: !has(findings, 'not-met') && !open,
          'not-likely': has(findings, 'not-met'),
          'cannot-say': !has(findings, 'not-met') && open,
          'not-needed': gaps.length === 0,
        };
        return must(holds[verdict], `${route}: ${verdict}`);
      }),
    );
    fc.assert(wrong, runs);
  });

  test('every duty and notice has a source, and every date can be counted again', () => {
    const wrong = nothingWrong(({ duties, notices: shown }, answers) => [
      ...must(
        [...duties, ...shown].every(({ sources }) => sources.length > 0),
        'no source',
      ),
      ...duties.flatMap(({ obligation, counting: { event, eventOn, passed }, legalDue, due }) => [
        ...must(answers[event] === eventOn, `${obligation}: counted from no answer`),
        ...must(passed.length > 0 === (legalDue !== due), `${obligation}: moved for no day`),
        ...must(
          passed.every(({ date, why }) => freeDay(date) === why),
          `${obligation}: no free day`,
        ),
      ]),
    ]);
    fc.assert(wrong, runs);
  });
});
