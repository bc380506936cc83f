import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { dutyOf } from '../grammar/duty.ts';
import { judge } from '../grammar/finding.ts';
import type { Obligation } from '../grammar/obligation.ts';
import type { Requirement } from '../grammar/requirement.ts';
import { assess, figures, notices, obligations, routes } from '../index.ts';
import { between, runs, someAnswers, someDay } from './arbitrary.test-answers.ts';

test('a day after 2026 is judged by no amount, unless the person is outside the criterion', () => {
  const decidedOn = (day: PlainDate): readonly Answers[] => [
    { situation: 'job-offer', filingDate: day },
    { situation: 'new-employer', contractStart: day },
    { situation: 'extension', residenceGap: 'no', permitUntil: day },
    { situation: 'extension', residenceGap: 'yes', filingDate: day },
  ];
  fc.assert(
    fc.property(
      someAnswers(),
      between('2027-01-01', '2029-12-31'),
      someDay,
      (answers, day, today) => {
        const exempt = (answers.salaryExempt ?? 'none') !== 'none';
        for (const given of decidedOn(day)) {
          const found = assess({ ...answers, ...given }, today).routes.map(
            ({ route, findings }) => {
              const salary = findings.find(({ requirement }) => requirement === 'salary');
              return [route, salary?.status, salary?.judged];
            },
          );
          expect(found.slice(0, 2)).toEqual([
            ['nl-hsm', exempt ? 'met' : 'unknown', undefined],
            ['nl-blue-card', 'unknown', undefined],
          ]);
        }
      },
    ),
    runs,
  );
});

test('every rule and figure has a source at an https address', () => {
  const rules = [...routes.flatMap(({ requires }) => [...requires]), ...obligations, ...notices];
  const sourced = [...rules, ...figures.flatMap(({ periods }) => [...periods])];
  for (const { sources } of sourced) expect(sources.length).toBeGreaterThan(0);
  for (const { url, title } of sourced.flatMap(({ sources }) => [...sources])) {
    expect(new URL(url).protocol).toBe('https:');
    expect(title).not.toBe('');
  }
});

test('answers to questions that a rule does not name change nothing in it', () => {
  const requirements = routes.flatMap(({ requires }): readonly Requirement[] => requires);
  const duties: readonly Obligation[] = obligations;
  fc.assert(
    fc.property(someAnswers(), someDay, (answers, today) => {
      const only = (needs: readonly string[]) => {
        const named = Object.entries(answers).filter(([id]) => needs.includes(id));
        return { answers: Object.fromEntries(named), today };
      };
      const of = { answers, today };
      for (const each of requirements)
        expect(judge(each, only(each.needs))).toEqual(judge(each, of));
      for (const each of duties) expect(dutyOf(each, only(each.needs))).toEqual(dutyOf(each, of));
    }),
    runs,
  );
});
