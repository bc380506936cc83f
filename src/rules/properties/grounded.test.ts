import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dutyOf } from '../grammar/duty.ts';
import { judge } from '../grammar/finding.ts';
import { noticeOf, type NoticeRule } from '../grammar/notice.ts';
import type { Obligation } from '../grammar/obligation.ts';
import type { Requirement } from '../grammar/requirement.ts';
import { explore, values } from '../grammar/worlds.ts';
import { figures, notices, obligations, routes } from '../index.ts';
import { placement } from '../nl/placement.ts';
import { someAnswers } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';

test('[25] every rule and figure has a source at an https address, read on a day', () => {
  const rules = [...routes.flatMap(({ requires }) => [...requires]), ...obligations, ...notices];
  const sourced = [...rules, ...routes, ...figures.flatMap(({ periods }) => [...periods])];
  for (const { sources } of sourced) expect(sources.length).toBeGreaterThan(0);
  for (const { url, title, checked } of sourced.flatMap(({ sources }) => [...sources])) {
    expect(new URL(url).protocol).toBe('https:');
    expect(title).not.toBe('');
    expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('[14] answers to questions that a rule does not name change nothing in it', () => {
  const requirements = routes.flatMap(({ requires }): readonly Requirement[] => requires);
  const duties: readonly Obligation[] = obligations;
  const said: readonly NoticeRule[] = notices;
  const facts = [...routes.flatMap(({ needed, offered }) => [needed, offered]), placement];
  fc.assert(
    fc.property(someAnswers(), someDay, (answers, today) => {
      const only = (needs: readonly string[]) => {
        const named = Object.entries(answers).filter(([id]) => needs.includes(id));
        return { answers: Object.fromEntries(named), today };
      };
      const of = { answers, today };
      const differ = [
        ...requirements.filter(
          (each) =>
            JSON.stringify(judge(each, only(each.needs))) !== JSON.stringify(judge(each, of)),
        ),
        ...duties.filter(
          (each) =>
            JSON.stringify(dutyOf(each, only(each.needs))) !== JSON.stringify(dutyOf(each, of)),
        ),
        ...said.filter(
          (each) =>
            JSON.stringify(noticeOf(each, only(each.needs))) !== JSON.stringify(noticeOf(each, of)),
        ),
      ];
      expect(differ.map(({ id }) => id)).toEqual([]);
      for (const each of facts)
        expect(values(explore<unknown>(each, only(each.needs)))).toEqual(
          values(explore<unknown>(each, of)),
        );
    }),
    runs,
  );
});
