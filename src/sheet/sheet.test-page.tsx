import { act, render } from '@testing-library/react';
import { InEnglish } from '../i18n/english.test-words.tsx';
import type { PlainDate } from '../dates/index.ts';
import { readAnswers } from '../questions/index.ts';
import { assess } from '../rules/index.ts';
import { Paper } from './index.ts';
import type { PrintedCase, Stamp } from './printed-case.ts';

export const stamp: Stamp = {
  day: '2026-11-22',
  time: '12:00',
  zone: 'Europe/Amsterdam (GMT+1)',
};

/** What is printed of some answers. */
export function printedCase(json: object, today: PlainDate = '2026-11-22'): PrintedCase {
  const { answers, refused } = readAnswers(json);
  return {
    answers,
    refused,
    idle: [],
    assessment: assess(answers, today),
    fixedDay: false,
    toldDay: false,
    address: 'https://permit-clock.example/',
    caseLink: '#a=abc',
    discreet: answers.situation === 'private-servant',
  };
}

export const show = (shown: PrintedCase, now: () => Stamp = () => stamp) =>
  render(<Paper shown={shown} now={now} />, { wrapper: InEnglish });

/** Prints as the browser's own menu does; the sheet stays until `afterPrint`. */
export function beforePrint(): HTMLElement {
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  const sheet = document.querySelector<HTMLElement>('[data-sheet]');
  if (!sheet) throw new Error('There is no sheet.');
  return sheet;
}

export const afterPrint = () =>
  act(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
