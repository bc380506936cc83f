import type { WhenText } from '../when-messages.ts';
import { date } from './writing.ts';

const directive = date('2026-05-22');

export const when: WhenText = {
  after: (term, event) => `${term} after ${event}`,
  before: (term, event) => `${term} before ${event}`,
  cardEnd: 'the last day that your card shows',
  first: (whens) =>
    whens.length > 1 ? `${whens.join(', or ')}, whichever day comes first` : whens.join(''),
  last: (when) => `Last day: ${when}.`,
  best: (when) => `Best by: ${when}.`,
  atLatest: (when) => `At the latest: ${when}.`,
  from: (when) => `From: ${when}.`,
  day: (when) => `Day: ${when}.`,
  aims: {
    about: (when) => `About ${when}.`,
    'at-once': (when) => `At once after ${when}.`,
  },
  only: {
    'held-two-years': (when) =>
      `If you have held your permit or card for two years or longer when the contract ends: ${when}.`,
    'new-employer': (when) => `For a new employer, since ${directive}: ${when}.`,
    'new-employer-blue-card': (when) =>
      `For a new employer, if you hold a Blue Card, since ${directive}: ${when}.`,
    'right-not-named': (when) => `If the agreement does not name this right: ${when}.`,
    'later-card': (when) => `From the third card on: ${when}.`,
    'no-answer': (when) => `If no answer came: ${when}.`,
  },
  less: {
    unemployedMonthsBefore:
      'Earlier months without work on this card are taken off, a begun one in full.',
  },
  opens: (when) => `It can be done from this day: ${when}.`,
  legal: (when) => `By law this is still in time: ${when}.`,
  never: (cap) => `Never later than the day on which ${cap}.`,
  freeDays: {
    'passed-over':
      'If the last day is a Saturday, Sunday or holiday, act on the working day before; by law the next one is still in time.',
    'day-before':
      'If the last day is a Saturday or Sunday, act on the working day before: later is too late.',
  },
  pauses:
    'Days back at work do not count and move the days below. After four weeks back, a new sickness begins, and with it a new count.',
};
