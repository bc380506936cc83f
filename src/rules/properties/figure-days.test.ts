import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, type PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { mayStillHold, periodOn } from '../grammar/figure.ts';
import { assess, figures, type Finding, type Judged } from '../index.ts';
import { must, nothingWrong, someAnswers } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { between, someDay } from './arbitrary.test-days.ts';

test('[21] every figure is defined or not published on every day from 2013 to two years ahead', () => {
  const days = Array.from({ length: 16 * 366 }, (_, index) => addDays('2013-01-01', index));
  expect((days.at(-1) ?? '') > addMonths('2026-11-24', 24)).toBe(true);
  for (const figure of figures) {
    const off = days.filter((day) => {
      const holding = figure.periods.filter(
        ({ from, until }) => from <= day && (until === undefined || day <= until),
      );
      return holding.length > 1 || periodOn(figure, day) !== holding[0];
    });
    expect(off, figure.id).toEqual([]);
  }
});

const holdsOn = ({ figure, period }: Judged, day: PlainDate) =>
  periodOn(figure, day) === period || mayStillHold(figure, day) === period;

/** An amount that is judged by holds on the day that decides; a hint never does and is never a judgement. */
function wrongDays({ requirement, on, judged, hint, reason, possible }: Finding) {
  if (on === undefined) return must(hint === undefined, `${requirement}: a hint for no day`);
  const named = [...(judged ? [judged] : []), ...(reason === 'depends' ? possible : [])];
  return [
    ...must(
      named.every((each) => holdsOn(each, on.day)),
      `${requirement}: a figure of another day than ${on.day}`,
    ),
    ...must(
      hint === undefined || (reason === 'no-figure-for-date' && !holdsOn(hint, on.day)),
      `${requirement}: a hint beside ${reason}`,
    ),
  ];
}

test('[23] [24] the figure used is the one of the day that decides; an older one is only named as last', () => {
  const wrong = nothingWrong(({ routes }) =>
    routes.flatMap(({ findings }) => findings.flatMap((finding) => wrongDays(finding))),
  );
  fc.assert(wrong, runs);
});

test('[25] every figure used says since when, from what source and when it was read', () => {
  const wrong = nothingWrong(({ routes, notices }) => {
    const periods = [
      ...routes.flatMap(({ findings }) =>
        findings.flatMap(({ judged, hint, possible }) =>
          [judged, hint, ...possible].map((each) => each?.period),
        ),
      ),
      ...notices.flatMap((notice) => Object.values(notice.figures)),
    ];
    return periods.flatMap((period) =>
      must(
        period === undefined ||
          (period.sources.length > 0 &&
            period.from !== undefined &&
            period.checked >= '2026-01-01'),
        `a figure from ${period?.from}`,
      ),
    );
  });
  fc.assert(wrong, runs);
});

const salaries = (answers: Answers, today: PlainDate) =>
  assess(answers, today).routes.map(({ route, findings }) => {
    const salary = findings.find(({ requirement }) => requirement === 'salary');
    return [route, salary?.status, salary?.judged];
  });

test('[24] [48] a day after 2026 is judged by no Dutch amount, unless the person is outside the criterion', () => {
  const decidedOn = (day: PlainDate): readonly Answers[] => [
    { situation: 'job-offer', filingDate: day },
    { situation: 'new-employer', contractStart: day },
    { situation: 'extension', residenceGap: 'no', permitUntil: day },
    { situation: 'extension', residenceGap: 'yes', filingDate: day },
  ];
  const later = between('2027-01-01', '2029-12-31');
  fc.assert(
    fc.property(someAnswers({ country: 'NL' }), later, someDay, (answers, day, today) => {
      const exempt = (answers.salaryExempt ?? 'none') !== 'none';
      for (const given of decidedOn(day)) {
        expect(salaries({ ...answers, ...given }, today).slice(0, 2)).toEqual([
          ['nl-hsm', exempt ? 'met' : 'unknown', undefined],
          ['nl-blue-card', 'unknown', undefined],
        ]);
      }
    }),
    runs,
  );
});

test('[24] [48] past its review date the Luxembourg amount is still named, and marked', () => {
  const someOffer = someAnswers({
    country: 'LU',
    situation: 'job-offer',
    nationalities: ['IN'],
    permitType: 'none',
  });
  fc.assert(
    fc.property(someOffer, between('2026-03-03', '2029-12-31'), someDay, (given, day, today) => {
      const { notices } = assess({ ...given, filingDate: day }, today);
      const marked = notices.some(({ notice }) => notice === 'figure-review-overdue');
      expect(marked).toBe(day > '2027-03-01');
      const [, , judged] = salaries({ ...given, filingDate: day }, today)[0] ?? [];
      const cents = (judged as Judged | undefined)?.cents ?? 65_652_00;
      expect(cents).toBe(65_652_00);
    }),
    runs,
  );
});
