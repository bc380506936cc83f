import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { en } from '../i18n/english.test-words.tsx';
import { checkedOn } from '../rules/index.ts';
import { clocks } from '../rules/cases/at-clocks.test-days.ts';
import { goldenCase, lostJob } from '../rules/cases/golden.test-cases.ts';
import { afterPrint, beforePrint, printedCase, show } from './sheet.test-page.tsx';

afterEach(() => {
  afterPrint();
  cleanup();
  vi.unstubAllGlobals();
});

const oldText = en.start.oldRules(checkedOn);

test.each(clocks)('[invariant 24] the proof sheet as of %s marks what may not hold', (today) => {
  const { filingDate: _, ...offer } = goldenCase('LU-001').answers;
  show(printedCase(offer, today));
  const text = beforePrint().textContent;
  expect(text).toContain('€65,652');
  expect(text.includes('should have been checked again on Monday 1 March 2027')).toBe(
    today > '2027-03-01',
  );
  expect(text.includes(oldText)).toBe(today > '2027-03-22');
});

test.each(['2027-03-22', '2027-03-23'] as const)(
  '[invariant 24] the employer’s sheet as of %s says whether the rules are old',
  (today) => {
    vi.stubGlobal('print', () => window.dispatchEvent(new Event('beforeprint')));
    show(printedCase({ ...lostJob, jobLossDate: '2027-03-20', permitUntil: '2028-12-15' }, today));
    act(() => {
      fireEvent.click(screen.getByRole('button', { name: en.sheet.printForEmployer }));
    });
    const sheet = document.querySelector('[data-sheet="employer"]');
    expect(sheet?.textContent.includes(oldText)).toBe(today === '2027-03-23');
  },
);

test('[bad input 52] a day that the person told stands on the sheet as such, and no time of the wrong clock', () => {
  const shown = { ...printedCase(lostJob, '2026-11-27'), toldDay: true };
  show(shown, () => ({ day: '2026-11-27' }));
  const text = beforePrint().textContent;
  expect(text).toContain('You told us that today is 27 November 2026.');
  expect(text).toContain('PrintedFriday 27 November 2026Rules');
});

test('[bad input 53] a sheet names the day judged and the day printed', () => {
  show(printedCase(lostJob, '2026-11-26'));
  const text = beforePrint().textContent;
  expect(text).toContain('As of Thursday 26 November 2026, Dutch time');
  expect(text).toContain('Sunday 22 November 2026, 12:00');
});
