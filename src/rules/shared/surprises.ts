import type { QuestionId } from '../../questions/index.ts';
import type { DecidingDay } from '../grammar/requirement.ts';
import type { Surprise, Told } from '../grammar/surprise.ts';

const one = <const Id extends string, const Check extends QuestionId, const About extends string>(
  surprise: Surprise<Id, Check> & { readonly about: About },
) => surprise;

/** The pay was told with the allowance in it, or nobody knows. */
export const holidayAllowance = <const About extends string>(about: About) =>
  one({
    id: 'holiday-allowance',
    check: 'salary',
    about,
    applies: ({ answers: { salary }, finding }) =>
      finding !== undefined && salary !== undefined && salary.holidayAllowance !== 'excluded',
  });

/** Pay was compared with an amount of the day that decides. */
const decidedBy =
  (event: DecidingDay['event']) =>
  ({ answers, finding }: Told) =>
    answers.salary !== undefined && finding?.on?.event === event && finding.possible.length > 0;

/** The amount of another year was expected: which day decides is the answer to look at. */
export const amountAtFiling = one({
  id: 'year-of-filing',
  check: 'filingDate',
  about: 'salary',
  applies: decidedBy('filing'),
});
export const amountAtStart = one({
  id: 'year-of-start',
  check: 'contractStart',
  about: 'salary',
  applies: decidedBy('contract-start'),
});
export const amountAtExtension = one({
  id: 'year-of-extension',
  check: 'permitUntil',
  about: 'salary',
  applies: decidedBy('extension'),
});
export const amountAtGrant = one({
  id: 'year-of-grant',
  check: 'permitSince',
  about: 'salary',
  applies: decidedBy('grant'),
});

/** Pay may hold parts that do not count. */
export const extraPay = one({
  id: 'extra-pay',
  check: 'salary',
  about: 'salary',
  applies: ({ answers: { salary }, finding }) => salary !== undefined && finding !== undefined,
});

/** The usual ones of people who need no permit: about the nationality that frees them. */
export const needless = [
  {
    id: 'two-nationalities',
    check: 'nationalities',
    applies: ({ answers: { nationalities = [] } }) => nationalities.length > 1,
  },
  {
    id: 'after-brexit',
    check: 'ukProtected',
    applies: ({ answers: { nationalities = [], ukProtected } }) =>
      nationalities.includes('GB') && ukProtected === 'yes',
  },
  {
    id: 'not-a-nationality',
    check: 'nationalities',
    applies: ({ answers: { nationalities = [], permitType } }) =>
      nationalities.length > 0 &&
      !nationalities.includes('NL') &&
      !nationalities.includes('LU') &&
      permitType !== 'nl-permanent' &&
      permitType !== 'nl-free',
  },
] as const satisfies readonly Surprise<string, 'nationalities' | 'ukProtected'>[];
