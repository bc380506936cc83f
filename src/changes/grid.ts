import { addDays, addMonths, dayOf, type PlainDate } from '../dates/index.ts';
import {
  daysIn,
  isBetween,
  offeredOptions,
  payParts,
  questions,
  type Answers,
  type Between,
  type ChoiceId,
  type Pay,
  type QuestionId,
} from '../questions/index.ts';
import { figures, type Figure } from '../rules/index.ts';

interface Around {
  readonly answers: Answers;
  readonly today: PlainDate;
}

/** Months from today: close together where terms of the law end, years apart elsewhere. */
const months = [
  -900, -600, -420, -361, -359, -240, -180, -120, -61, -59, -48, -37, -35, -30, -25, -23, -19, -17,
  -13, -11, -7, -5, -2, -1, 1, 2, 5, 7, 11, 13, 18, 23, 36, 60,
];

const newestOf = ({ periods }: Figure) => periods.slice(-2);
const newest = figures.flatMap((figure: Figure) => newestOf(figure));
const turns = [
  ...new Set(newest.flatMap(({ from, until }) => (until ? [from, addDays(until, 1)] : [from]))),
];

const dates = ({ today }: Around): readonly PlainDate[] =>
  [
    ...new Set([
      today,
      ...months.map((count) => addMonths(today, count)),
      ...turns.flatMap((day) => [addDays(day, -1), day]),
    ]),
  ].toSorted();

/** A dozen days of a half-known one: its first and last, and those on which months begin. */
function someDaysIn(told: Between): readonly PlainDate[] {
  const days = daysIn(told);
  const step = Math.ceil(days.length / 12);
  return days.filter(
    (day, index) => index % step === 0 || index === days.length - 1 || dayOf(day) === 1,
  );
}

const amountsIn: Readonly<Record<string, Pay['per']>> = {
  'gross per month': 'month',
  'gross per year': 'year',
  'gross per hour': 'hour',
};

const inMonth = { month: 1, year: 1 / 12, hour: 520 / 3 };

/** Cents a month on both sides of every figure of these years. */
const monthly: readonly number[] = [
  ...new Set(
    figures.flatMap((figure: Figure) => {
      const per = amountsIn[figure.unit];
      if (!per) return [];
      return newestOf(figure).flatMap(({ cents }) => {
        const amount = Math.ceil(cents * inMonth[per]);
        return [amount - 1, amount];
      });
    }),
  ),
];

const hours = [8, 20, 32, 36, 40, 48];

/** Every way that a pay told only in part can be meant; else amounts on both sides of the figures. */
function pays(id: QuestionId, told: unknown, { answers }: Around): readonly Pay[] {
  const parts = payParts(id, answers);
  const known = typeof told === 'object' && told !== null && 'amount' in told;
  const base: readonly Pay[] = known
    ? [told as Pay]
    : [0, ...monthly, 100_000_000].map((cents) => ({ amount: cents / 100, per: 'month' }));
  const meant = base.flatMap((pay): readonly Pay[] => {
    const { holidayAllowance: allowance } = pay;
    if (!parts.holidayAllowance || (allowance && allowance !== 'unknown')) return [pay];
    const ways = known ? (['excluded', 'included'] as const) : (['excluded'] as const);
    return ways.map((holidayAllowance) => ({ ...pay, holidayAllowance }));
  });
  return meant.flatMap((pay): readonly Pay[] => {
    const needed = parts.hoursPerWeek || pay.per === 'hour';
    if (!needed || pay.hoursPerWeek !== undefined) return [pay];
    return (known ? hours : [40]).map((hoursPerWeek) => ({ ...pay, hoursPerWeek }));
  });
}

const nationalities = ['IN', 'TR', 'GB', 'HR', 'CH', 'DE', 'stateless'].map((code) => [code]);
const counts = [0, 0.5, 1, 2, 3, 5, 6, 11, 12, 13, 18, 19, 20, 24, 25, 48, 120];

/** Values of a question on both sides of what the rules tell apart: every option, and days and amounts far and near. */
export function grid(id: QuestionId, around: Around): readonly unknown[] {
  const question = questions[id];
  const { answers } = around;
  const told = answers[id];
  switch (question.kind) {
    case 'choice':
      return offeredOptions(id as ChoiceId, answers);
    case 'date':
      return isBetween(told) ? someDaysIn(told) : dates(around);
    case 'pay':
      return pays(id, told, around);
    case 'sick-pay':
      return [
        ...[0, 30, 50, 70, 80, 90, 100].map((percent) => ({ percent, statutoryCap: false })),
        { percent: 70, statutoryCap: true },
        ...pays(id, told, around),
      ];
    case 'nationalities':
      return nationalities;
    case 'code':
      return ['2511', '2512', '1120'];
    case 'spells':
      return [[]];
    case 'number':
      return counts;
    case 'length':
      return [...counts, 'open-ended'];
    default:
      return question satisfies never;
  }
}
