import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { en } from '../i18n/english.test-words.tsx';
import { checkedOn, rulesVersion } from '../rules/index.ts';
import { golden as cases, lostJob } from '../rules/cases/golden.test-cases.ts';
import { afterPrint, beforePrint, printedCase, show } from './sheet.test-page.tsx';

afterEach(() => {
  afterPrint();
  cleanup();
});

const shared = cases.filter(({ id }) => !id.startsWith('OWN-'));

test.each(shared)('$id: paper says what the rules say', ({ answers, today }) => {
  const shown = printedCase(answers, today);
  show(shown);
  const sheet = beforePrint();
  const { assessment } = shown;
  const text = sheet.textContent;
  const row = (name: string, id: string) =>
    sheet.querySelector(`[data-sheet-${name}="${id}"]`)?.textContent ?? '';
  const says = (within: string, words: readonly string[]) =>
    expect(words.filter((each) => !within.includes(each))).toEqual([]);

  expect(sheet.querySelectorAll('[data-sheet-duty]')).toHaveLength(assessment.duties.length);
  for (const duty of assessment.duties) {
    const { obligation, milestone, daysLeft, actBy, due, legalDue, opens, doubts } = duty;
    const own = row('duty', obligation);
    if (milestone && daysLeft < 0) {
      says(own, [en.duties[obligation].title, en.format.day(due)]);
      continue;
    }
    const days = [actBy, due, legalDue, ...(opens ? [opens] : [])].map(en.format.day);
    says(own, [en.duties[obligation].title, ...days, ...doubts.map((doubt) => en.doubts[doubt])]);
  }

  for (const { route, verdict, findings } of assessment.routes) {
    says(row('route', route), [en.verdicts[verdict].word, en.routes[route].name]);
    if (verdict === 'not-needed') continue;
    for (const { requirement, status, judged, on } of findings) {
      const money = judged ? [en.format.money(judged.cents)] : [];
      const short = judged?.shortBy ? [en.format.money(judged.shortBy)] : [];
      const day = judged && on ? [en.format.day(on.day)] : [];
      says(row('requirement', `${route} ${requirement}`), [
        en.statuses[status],
        ...money,
        ...short,
        ...day,
      ]);
    }
  }

  expect(sheet.querySelectorAll('[data-sheet-answer]')).toHaveLength(
    Object.keys(shown.answers).length,
  );
  const told = assessment.notices.filter(({ kind }) => kind === 'doubt' || kind === 'mind');
  expect(sheet.querySelectorAll('[data-sheet-notice]')).toHaveLength(told.length);
  says(text, [
    en.format.day(assessment.asOf),
    en.sheet.rulesText(rulesVersion, en.format.day(checkedOn)),
    '22 November 2026, 12:00, Europe/Amsterdam (GMT+1)',
    'https://permit-clock.example/',
  ]);
  expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|Invalid|null|\[0/);
});

test('where the tool stands at no address, the sheet names none and has no code', () => {
  show({ ...printedCase(lostJob), address: undefined });
  const sheet = beforePrint();
  expect(sheet.querySelector('[data-code]')).toBeNull();
  expect(sheet.textContent).toContain('the tool is a file without a web address');
  expect(sheet.textContent).not.toContain('undefined');
});
