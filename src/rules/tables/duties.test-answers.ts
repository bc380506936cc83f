import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess, type ObligationId } from '../index.ts';

export const today: PlainDate = '2026-11-24';
export const day: PlainDate = '2026-11-02';
export const nl: Answers = { country: 'NL', nationalities: ['IN'], permitType: 'nl-hsm' };
export const lu: Answers = { country: 'LU', nationalities: ['IN'], situation: 'job-offer' };
export const card: Answers = { country: 'LU', nationalities: ['IN'], permitType: 'lu-blue-card' };
export const drop: Answers = {
  ...nl,
  situation: 'pay-drop',
  payDropStart: day,
  payDuring: { amount: 1000, per: 'month', holidayAllowance: 'excluded' },
};

/** The duty that somebody has today, if they have it. */
export const due = (answers: Answers, id: ObligationId) =>
  assess(answers, today).duties.find(({ obligation }) => obligation === id);
