import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { isPlainDate } from '../dates/index.ts';
import { en } from '../i18n/english.test-words.tsx';
import { questionIds } from '../questions/index.ts';
import { golden as cases } from '../rules/cases/golden.test-cases.ts';
import { checkedOn, rulesVersion } from '../rules/index.ts';
import { ofEmployers } from './duty-list.ts';
import { afterPrint, printedCase, show } from './sheet.test-page.tsx';

afterEach(() => {
  afterPrint();
  cleanup();
  vi.unstubAllGlobals();
});

const withDuties = cases
  .map(({ id, answers, today }) => ({ id, shown: printedCase(answers, today) }))
  .filter(({ shown }) => !shown.discreet && ofEmployers(shown.assessment.duties).length > 0);

/** Every tenth, so that each file has its share. */
const some = withDuties.filter((_, index) => index % 10 === 0);

function employerSheet(shown: ReturnType<typeof printedCase>): HTMLElement {
  vi.stubGlobal('print', () => window.dispatchEvent(new Event('beforeprint')));
  show(shown);
  fireEvent.click(screen.getByRole('button', { name: /for your employer/ }));
  return document.querySelector('[data-sheet="employer"]') as HTMLElement;
}

/** The days that the employers' duties need, in every way they are written. */
const neededDays = ({ assessment }: ReturnType<typeof printedCase>) =>
  JSON.stringify(ofEmployers(assessment.duties));

test.each(some)('$id: only what the employer must do, and no private answer', ({ shown }) => {
  const sheet = employerSheet(shown);
  const text = sheet.textContent;
  const duties = ofEmployers(shown.assessment.duties);
  expect(
    new Set(
      [...sheet.querySelectorAll('[data-sheet-duty]')].map((each) =>
        each.getAttribute('data-sheet-duty'),
      ),
    ),
  ).toEqual(new Set(duties.map(({ obligation }) => obligation)));
  for (const { actBy } of duties) expect(text).toContain(en.format.day(actBy));
  expect(text).toContain(en.sheet.rulesText(rulesVersion, en.format.day(checkedOn)));

  const needed = neededDays(shown) + shown.assessment.asOf;
  const ofLaw = duties.flatMap(({ obligation, doubts }) => {
    const { how, otherwise } = en.duties[obligation];
    return [how, otherwise, ...doubts.map((doubt) => en.doubts[doubt])];
  });
  const privateDays = questionIds.flatMap((id) => {
    const answer = shown.answers[id];
    const isPrivate = typeof answer === 'string' && isPlainDate(answer) && !needed.includes(answer);
    return isPrivate ? [en.format.day(answer), en.format.shortDay(answer)] : [];
  });
  const { nationalities, salary, payDuring } = shown.answers;
  const named = nationalities ? [en.format.answer('nationalities', nationalities)] : [];
  const pay = [salary, payDuring].flatMap((each) =>
    each ? en.format.money(Math.round(each.amount * 100)) : [],
  );
  const told = [...privateDays, ...named, ...pay].filter((each) => text.includes(each));
  expect(told.filter((each) => !ofLaw.join(' ').includes(each))).toEqual([]);
  expect(sheet.querySelector('[data-code], a[href*="#a="]')).toBeNull();
  expect(text).not.toMatch(/undefined|NaN|\[object|\[0/);
});

test('a day that may change does not say by which answer', () => {
  const open = withDuties.find(({ shown }) =>
    ofEmployers(shown.assessment.duties).some(({ gaps, openCaps }) =>
      gaps.some(
        (gap) => 'question' in gap && !(openCaps as readonly string[]).includes(gap.question),
      ),
    ),
  );
  if (!open) throw new Error('No case has such a day.');
  const text = employerSheet(open.shown).textContent;
  expect(text).toContain(en.sheet.mayChange);
  expect(text).not.toContain('with your answer about');
});
