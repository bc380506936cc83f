import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers, Pay } from '../../questions/index.ts';
import type { Figure, Period } from '../grammar/figure.ts';
import { assess } from '../index.ts';
import { blueCardFull, blueCardReduced, hsmOver30, hsmReduced, hsmUnder30 } from '../nl/figures.ts';

/** Who is judged by a figure, when filing on a day. */
const groups: readonly (readonly [
  Figure,
  'nl-hsm' | 'nl-blue-card',
  (on: PlainDate) => Answers,
])[] = [
  [hsmOver30, 'nl-hsm', () => ({ birthDate: '1960-05-05', graduateBasis: 'none' })],
  [hsmUnder30, 'nl-hsm', () => ({ age: 29, graduateBasis: 'none' })],
  [
    hsmReduced,
    'nl-hsm',
    () => ({ birthDate: '1960-05-05', graduateBasis: 'orientation-year-now' }),
  ],
  [
    blueCardFull,
    'nl-blue-card',
    () => ({ qualification: 'degree-3-years', diplomaDate: '2001-07-01' }),
  ],
  [blueCardReduced, 'nl-blue-card', (on) => ({ qualification: 'degree-3-years', diplomaDate: on })],
];

interface Form extends Omit<Pay, 'amount'> {
  /** A month of it is `amount × times ÷ by`. */
  readonly times: bigint;
  readonly by: bigint;
}

const forms: readonly Form[] = [
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

/** The lowest amount in cents that reaches `cents` a month. */
const lowest = (cents: number, { times, by }: Form) => (BigInt(cents) * by + times - 1n) / times;

/** What `amount` misses to `cents` a month, rounded half up. */
const missing = (cents: number, amount: bigint, { times, by }: Form) =>
  Number((2n * (BigInt(cents) * by - amount * times) + by) / (2n * by));

function judge(
  period: Period,
  on: PlainDate,
  amount: bigint,
  form: Form,
  [, route, who]: (typeof groups)[number],
) {
  const { per, holidayAllowance, hoursPerWeek } = form;
  const answers: Answers = {
    ...who(on),
    situation: 'job-offer',
    nationalities: ['IN'],
    recognisedSponsor: 'yes',
    filingDate: on,
    salary: {
      amount: Number(amount) / 100,
      per,
      holidayAllowance,
      ...(hoursPerWeek && { hoursPerWeek }),
    },
  };
  const { findings = [] } =
    assess(answers, '2026-11-24').routes.find((each) => each.route === route) ?? {};
  const { status, judged } = findings.find(({ requirement }) => requirement === 'salary') ?? {};
  expect(judged?.period).toBe(period);
  return [status, judged?.shortBy];
}

describe.each(groups)('$id', (...group) => {
  const [figure] = group;

  test.each(figure.periods.map((period) => [period.from, period] as const))(
    'one cent less, exactly, one cent more, in every form of pay, from %s',
    (_from, period) => {
      for (const on of [period.from, period.until]) {
        for (const form of forms) {
          const least = lowest(period.cents, form);
          const said = [least - 1n, least, least + 1n].map((amount) =>
            judge(period, on, amount, form, group),
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
  const edges = forms.slice(1, 4).map((form) => Number(lowest(594_200, form)) / 100);
  expect(edges).toEqual([6417.36, 71_304, 77_008.32]);
});
