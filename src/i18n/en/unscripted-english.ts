import type { UnscriptedEnglish } from '../unscripted-messages.ts';
import { otherFigures } from './rulebook.ts';
import { when } from './when.ts';
import { date } from './writing.ts';

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
  figures: otherFigures,
  deadlines: 'Deadlines',
  deadlinesText:
    'Not all of them hold for everybody. Where you must act and do not know which term is yours, count on the shorter one.',
  when,
  links: 'Official links',
};
