import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { figures, type Figure, type Finding } from '../index.ts';
import { must, nothingWrong } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';

type Gap = Finding['gaps'][number];

const isPublished = (figure: Figure, day: PlainDate) =>
  figure.periods.some(({ from, until }) => from <= day && (until === undefined || day <= until));

/** Pay lacks its hours or its allowance, or says that the allowance is not known. */
const isPartial = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'amount' in answer;

/** A gap is about an answer that is missing, not known or incomplete, or about a figure that nobody published. */
function isOpen(answers: Answers, gap: Gap): boolean {
  if (gap.why === 'doubt') return true;
  if (gap.why === 'no-figure') return figures.some(({ id }) => id === gap.figure);
  const answer: unknown = answers[gap.question];
  // A share of the salary is no amount of sick pay.
  if (gap.question === 'sickPay' && typeof answer === 'object') return true;
  if (gap.why === 'unanswered') return answer === undefined || isPartial(answer);
  return answer === 'unknown' || isPartial(answer);
}

const isQuestion = ({ why }: Gap) => why === 'unanswered' || why === 'unsure';

/** What an unknown finding lacks of an explanation. */
function wrongWithUnknown(finding: Finding, answers: Answers) {
  const { requirement, reason, gaps, judged, on, possible } = finding;
  const fits = {
    'no-figure-for-date':
      gaps.some(({ why }) => why === 'no-figure') ||
      (on !== undefined && possible.every(({ figure }) => !isPublished(figure, on.day))),
    depends: gaps.length > 0 && gaps.every(({ why }) => why === 'doubt'),
    unanswered: gaps.some(isQuestion),
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

const amounts = ['salary', 'minimum-wage'];

function wrongWith(finding: Finding, answers: Answers): readonly string[] {
  const { requirement, status, reason, judged, hint, sources } = finding;
  if (status === 'unknown') return wrongWithUnknown(finding, answers);
  const short = judged?.shortBy !== undefined && judged.shortBy >= 0;
  const isAmount = amounts.includes(requirement);
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
  test('[15] [16] every finding is explained: by its amount, by what is missing, or by the reading that decides', () => {
    const wrong = nothingWrong((assessed, answers) =>
      assessed.routes.flatMap(({ findings }) =>
        findings.flatMap((each) => wrongWith(each, answers)),
      ),
    );
    fc.assert(wrong, runs);
  });

  test('[15] [16] a verdict is what its findings add up to', () => {
    const wrong = nothingWrong((assessed) =>
      assessed.routes.flatMap(({ route, verdict, findings, gaps }) => {
        const open = has(findings, 'unknown') || gaps.length > 0;
        const holds = {
          likely: findings.length > 0 && !has(findings, 'not-met') && !open,
          'not-likely': has(findings, 'not-met'),
          'cannot-say': !has(findings, 'not-met') && open,
          'not-needed': gaps.length === 0,
        };
        return must(holds[verdict], `${route}: ${verdict}`);
      }),
    );
    fc.assert(wrong, runs);
  });

  test('[15] every duty and notice has a source, and every gap of a duty is open', () => {
    const wrong = nothingWrong(({ duties, notices: shown }, answers) => [
      ...must(
        [...duties, ...shown].every(({ sources }) => sources.length > 0),
        'no source',
      ),
      ...duties.flatMap(({ obligation, gaps }) =>
        must(
          gaps.every((gap) => isOpen(answers, gap)),
          `${obligation}: a gap is answered`,
        ),
      ),
    ]);
    fc.assert(wrong, runs);
  });
});
