import { readdirSync, readFileSync } from 'node:fs';
import { act, render } from '@testing-library/react';
import type { PlainDate } from '../dates/index.ts';
import { readAnswers } from '../questions/index.ts';
import { assess } from '../rules/index.ts';
import { Paper } from './index.ts';
import type { PrintedCase, Stamp } from './printed-case.ts';

interface Case {
  readonly id: string;
  readonly today: PlainDate;
  readonly answers: object;
}

const folder = 'src/rules/cases/';

export const cases: readonly Case[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap(
    (name) => (JSON.parse(readFileSync(folder + name, 'utf8')) as { cases: readonly Case[] }).cases,
  );

const stamp: Stamp = {
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
    address: 'https://permit-clock.example/',
    caseLink: '#a=abc',
    discreet: answers.situation === 'private-servant',
  };
}

export const show = (shown: PrintedCase) => render(<Paper shown={shown} now={() => stamp} />);

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

/** A permit holder whose contract ended on 31 October and whose card ends on 15 December. */
export const lostJob = {
  situation: 'job-ended',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  permitSince: '2022-12-15',
  permitUntil: '2026-12-15',
  jobLossDate: '2026-10-31',
};
