import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers, Pay } from '../../questions/index.ts';
import type { Figure, Period } from '../grammar/figure.ts';
import { assess, type RouteId } from '../index.ts';
import { blueCardAmount, shortageAmount } from '../lu/figures.ts';
import { blueCardFull, blueCardReduced, hsmOver30, hsmReduced, hsmUnder30 } from '../nl/figures.ts';

interface Form extends Omit<Pay, 'amount'> {
  /** In the unit of the figure it is `amount × times ÷ by`. */
  readonly times: bigint;
  readonly by: bigint;
}

const perMonth: readonly Form[] = [
  { per: 'month', holidayAllowance: 'excluded', times: 1n, by: 1n },
  { per: 'month', holidayAllowance: 'included', times: 100n, by: 108n },
  { per: 'year', holidayAllowance: 'excluded', times: 1n, by: 12n },
  { per: 'year', holidayAllowance: 'included', times: 100n, by: 1296n },
  { per: 'hour', holidayAllowance: 'excluded', hoursPerWeek: 40, times: 40n * 52n, by: 12n },
  {
    per: 'hour',
    holidayAllowance: 'included',
    hoursPerWeek: 37.5,
    times: 375n * 52n * 100n,
    by: 1296n * 10n,
  },
];
const perYear: readonly Form[] = [
  { per: 'year', times: 1n, by: 1n },
  { per: 'year', holidayAllowance: 'included', times: 1n, by: 1n },
  { per: 'month', holidayAllowance: 'unknown', times: 12n, by: 1n },
  { per: 'hour', hoursPerWeek: 40, times: 40n * 52n, by: 1n },
  { per: 'hour', hoursPerWeek: 38.5, times: 385n * 52n, by: 10n },
];

interface Group {
  readonly figure: Figure;
  readonly route: RouteId;
  readonly forms: readonly Form[];
  /** Who is judged by the figure, when filing on a day. */
  readonly who: (on: PlainDate) => Answers;
}

const older = { country: 'NL', birthDate: '1960-05-05' } as const;
const degree = { country: 'NL', qualification: 'degree-3-years' } as const;
const group = (
  figure: Figure,
  route: RouteId,
  forms: readonly Form[],
  who: Group['who'],
): Group => ({ figure, route, forms, who });

const groups: readonly Group[] = [
  group(hsmOver30, 'nl-hsm', perMonth, () => ({ ...older, graduateBasis: 'none' })),
  group(hsmUnder30, 'nl-hsm', perMonth, () => ({ age: 29, graduateBasis: 'none' })),
  group(hsmReduced, 'nl-hsm', perMonth, () => ({
    ...older,
    graduateBasis: 'orientation-year-now',
  })),
  group(blueCardFull, 'nl-blue-card', perMonth, () => ({ ...degree, diplomaDate: '2001-07-01' })),
  group(blueCardReduced, 'nl-blue-card', perMonth, (on) => ({ ...degree, diplomaDate: on })),
  group(blueCardAmount, 'lu-blue-card', perYear, () => ({ country: 'LU', occupationIsco: '1120' })),
  group(shortageAmount, 'lu-blue-card', perYear, () => ({ country: 'LU', occupationIsco: '2511' })),
];

/** The lowest amount in cents that reaches `cents`. */
const lowest = (cents: number, { times, by }: Form) => (BigInt(cents) * by + times - 1n) / times;

/** What `amount` misses to `cents`, rounded half up. */
const missing = (cents: number, amount: bigint, { times, by }: Form) =>
  Number((2n * (BigInt(cents) * by - amount * times) + by) / (2n * by));

function judge(period: Period, on: PlainDate, amount: bigint, form: Form, { route, who }: Group) {
  const { times: _, by: __, ...pay } = form;
  const answers: Answers = {
    ...who(on),
    situation: 'job-offer',
    nationalities: ['IN'],
    recognisedSponsor: 'yes',
    filingDate: on,
    salary: { amount: Number(amount) / 100, ...pay },
  };
  const { findings = [] } =
    assess(answers, '2026-11-24').routes.find((each) => each.route === route) ?? {};
  const { status, judged } = findings.find(({ requirement }) => requirement === 'salary') ?? {};
  expect(judged?.period).toBe(period);
  return [status, judged?.shortBy];
}

/** The first and the last day on which it is sure that the figure holds; a year of an open one. */
const edgesOf = ({ from, surelyFrom, until }: Period): readonly PlainDate[] => [
  surelyFrom ?? from,
  until ?? '2027-11-22',
];

/** The shortage amount of 2015 began on some day from 9 June to 6 July. */
const sureDay = (day: PlainDate, figure: Figure) =>
  figure === shortageAmount && day === '2015-06-09' ? '2015-07-06' : day;

describe.each(groups.map((each) => [each.figure.id, each] as const))('%s', (_id, each) => {
  const { figure, forms } = each;

  test.each(figure.periods.map((period) => [period.from, period] as const))(
    '[8] [23] one cent less, exactly, one cent more, in every form of pay, from %s',
    (_from, period) => {
      for (const on of edgesOf(period).map((day) => sureDay(day, figure))) {
        for (const form of forms) {
          const least = lowest(period.cents, form);
          const said = [least - 1n, least, least + 1n].map((amount) =>
            judge(period, on, amount, form, each),
          );
          expect(said, `${on} ${form.per} ${form.holidayAllowance}`).toEqual([
            ['not-met', missing(period.cents, least - 1n, form)],
            ['met', undefined],
            ['met', undefined],
          ]);
        }
      }
    },
  );
});

test('the edges are 12, 1.08 and 12.96 times the amount, as the fact sheet says', () => {
  const edges = perMonth.slice(1, 4).map((form) => Number(lowest(594_200, form)) / 100);
  expect(edges).toEqual([6417.36, 71_304, 77_008.32]);
});
