/** Software that uses the package: compiled against its types by .ci/module.test.ts, and never run. */
import {
  assess,
  faultsIn,
  figureOn,
  isDay,
  judgeRoute,
  readAnswers,
  type Answers,
  type Duty,
  type FaultId,
  type Verdict,
} from 'permit-clock-rules';

const nationalities: readonly string[] = ['IN', 'stateless'];

const person: Answers = {
  situation: 'job-offer',
  country: 'both',
  nationalities,
  salary: { amount: 5941.99, per: 'month', holidayAllowance: 'unknown' },
  filingDate: { from: '2026-12-01', to: '2026-12-31' },
};

// @ts-expect-error: no such word
export const wrong: Answers = { situation: 'holiday' };
// @ts-expect-error: the day is text
assess(person, new Object());

const words: Record<Verdict, string> = {
  likely: 'yes',
  'not-likely': 'no',
  'cannot-say': 'perhaps',
  'not-needed': 'free',
};

export function tell(json: unknown, day: string): string {
  if (!isDay(day)) return 'no day';
  const { answers, refused } = readAnswers(json);
  const [fault] = faultsIn(answers, day);
  if (fault) return `${fault.question}: ${fault.why satisfies FaultId}`;
  const { routes, duties } = assess({ ...person, ...answers }, day);
  const next: Duty | undefined = duties.find(({ status }) => status !== 'done');
  const judged = judgeRoute('nl-hsm', person, day)?.findings[0]?.judged;
  const cents: number = judged?.shortBy ?? figureOn('nl-hsm-reduced', day)?.cents ?? 0;
  const first = routes[0];
  return [first && words[first.verdict], next?.actBy, cents, refused.length].join(' ');
}
