import { shares } from '../sums.ts';
import type { UnscriptedText } from '../unscripted-messages.ts';
import { date, percent } from './writing.ts';

const ruling = `${percent(shares.ruling)} ruling`;

export const unscripted: UnscriptedText = {
  off: {
    title: 'This page cannot ask you questions now',
    text: 'Your browser runs no scripts here, and the questions need them. The amounts, deadlines and official links below need none.',
    frame:
      'Your browser runs no scripts here, and the questions need them. The tool’s own page has the amounts, deadlines and official links without any.',
    forSites:
      'Your browser runs no scripts here. The choices on this page and its preview need them.',
  },
  failed: {
    title: 'This page did not start',
    text: 'A part of it did not load. Check your connection and try again.',
  },
  old: {
    title: 'Your browser is too old for this page',
    text: 'Please use a newer version, or another device.',
  },
  here: 'The amounts, deadlines and official links are on this page all the same.',
  there: 'The amounts, deadlines and official links are on the tool’s own page.',
  jump: 'Go to the amounts, deadlines and links',
  title: 'Amounts, deadlines and official links',
  text: (on) =>
    `They are the same for everybody; your own case may differ. We last read the sources on ${date(on)}.`,
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
    'Not all of them hold for everybody. Where two terms are named, count on the shorter one.',
  after: (terms, event) => `${terms} after ${event}`,
  before: (terms, event) => `${terms} before ${event}`,
  either: (terms) => terms.join(' or '),
  last: (when) => `Last day: ${when}.`,
  opens: (when) => `It can be done from this day: ${when}.`,
  never: (cap) => `Never later than the day on which ${cap}.`,
  links: 'Official links',
};
