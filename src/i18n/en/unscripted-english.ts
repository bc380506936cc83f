import { shares } from '../sums.ts';
import type { UnscriptedEnglish } from '../unscripted-messages.ts';
import { date, percent } from './writing.ts';

const ruling = `${percent(shares.ruling)} ruling`;
const directive = date('2026-05-22');

export const unscriptedEnglish: UnscriptedEnglish = {
  off: {
    title: 'This page cannot ask you questions now',
    text: 'Your browser runs no scripts here, and the questions need them. The amounts, deadlines and official links below need none.',
    frame:
      'Your browser runs no scripts here, and the questions need them. The tool’s own page has the amounts, deadlines and official links without any.',
    forSites:
      'Your browser runs no scripts here. The choices on this page and its preview need them.',
  },
  jump: 'Go to the amounts, deadlines and links',
  title: 'Amounts, deadlines and official links',
  text: (on) =>
    `They are the general rules; your own case may differ. We last read the sources on ${date(on)}.`,
  amounts: 'Amounts',
  amountsText:
    'Look at the days: after its last day an amount no longer counts. Its source may have the new one.',
  columns: { name: 'What it is', amount: 'Amount', holds: 'From and to', source: 'Source' },
  ended: 'No longer in force',
  otherAmounts: 'Other amounts',
  figures: {
    'nl-ruling-30': `Taxable pay for the ${ruling}`,
    'nl-ruling-30-under-30': `Taxable pay for the ${ruling}, under 30 with a master’s degree`,
    'nl-income-couple': 'General income norm for a couple',
    'nl-income-single': 'General income norm for a single person',
    'nl-maximum-daily-wage': 'Maximum daily wage',
  },
  deadlines: 'Deadlines',
  deadlinesText:
    'Not all of them hold for everybody. Where you must act and do not know which term is yours, count on the shorter one.',
  pauses:
    'Days back at work do not count and move the days below. After four weeks back, a new sickness begins, and with it a new count.',
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
  links: 'Official links',
};
