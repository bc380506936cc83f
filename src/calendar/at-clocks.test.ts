import { expect, test } from 'vitest';
import { en } from '../i18n/english.test-words.tsx';
import { isDiscreet, readAnswers } from '../questions/index.ts';
import { checkedOn } from '../rules/index.ts';
import { clocks } from '../rules/cases/at-clocks.test-days.ts';
import { golden } from '../rules/cases/golden.test-cases.ts';
import { entriesFor } from './file.test-parse.ts';

const told = golden.filter(({ answers }) => !isDiscreet(readAnswers(answers).answers));

test.each(clocks)(
  '[invariant 24] as of %s the notes of each file mark overdue amounts and old rules',
  (today) => {
    const overdue = en.result.reviewOverdue('Monday 1 March 2027');
    let checked = 0;
    for (const { id, answers } of told) {
      const { assessment, entries } = entriesFor({ answers, today });
      const isOverdue = assessment.routes.some(({ findings }) =>
        findings.some(({ on, possible }) =>
          possible.some(({ period }) => {
            return period.until === undefined && on && on.day > period.checkAgain;
          }),
        ),
      );
      for (const { note, day } of entries) {
        expect([id, note.includes(overdue)]).toEqual([id, isOverdue]);
        expect([id, note.includes(en.start.oldRules(checkedOn))]).toEqual([
          id,
          today > '2027-03-22',
        ]);
        expect(day >= today).toBe(true);
        checked += 1;
      }
    }
    expect(checked > 50).toBe(today < '2031-01-01');
  },
);
