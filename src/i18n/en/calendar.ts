import type { Messages } from '../messages.ts';
import { small } from '../writing.ts';
import { plural } from './writing.ts';

const days = (count: number) => plural(count, 'day', 'days');
const lastDay = (what: string) => (title: string) =>
  /^last day/i.test(title) ? title : `${what}: ${small(title)}`;

export const calendar: Messages['calendar'] = {
  summary: {
    you: lastDay('Last day'),
    employer: lastDay('Last day for your employer'),
    'new-employer': lastDay('Last day for your new employer'),
    authority: (title) => title,
  },
  ownSummary: { 'lu.renewal': 'Apply to renew your card by about this day' },
  perhapsLateSummary: (title) => `Perhaps late. Do it now: ${small(title)}`,
  lateSummary: (title) => `Past the safe day, still in time by law. Do it now: ${small(title)}`,
  sendBy: (summary, day) => `${summary} (send it by ${day})`,
  maybeSooner: (summary) => `${summary} (may be sooner)`,
  neutral: 'Reminder',
  whoActs: {
    you: 'You must act.',
    employer: 'Your employer must act.',
    'new-employer': 'Your new employer must act.',
    authority: 'The authority must act.',
  },
  safeDayPassed: (day) => `The safe day, ${day}, has passed.`,
  labelled: (label, text) => `${label}: ${text}`,
  information: 'This is information, not a decision and not legal advice.',
  madeBy: (tool, address) => (address ? `Made with ${tool}: ${address}` : `Made with ${tool}.`),

  title: 'Add these days to your calendar',
  which: 'Which days?',
  mine: (count) => `Mine: ${days(count)}`,
  mineAbout: 'What you must do, and when an authority should have decided.',
  everybodys: (count) => `Mine and my employer’s: ${days(count)}`,
  holds: (count, file) =>
    `The file ${file} holds ${days(count)}, with reminders, how we counted and the sources.`,
  again: 'If your dates change, make the file again and import it. The entries move.',
  more: 'About this file',
  notes: [
    'Only days that are still to come are in it. Do at once what is late.',
    'An entry that no longer applies stays in your calendar. Remove it by hand.',
    'Some calendars drop the reminders. Look at one entry after the import.',
    'The entries are marked as private, in case others see your calendar.',
    'For another person use another calendar. Otherwise their days move yours.',
  ],
  discreetWord: 'Mind who can see your calendar',
  discreet: (file) =>
    `Others may use this device or your account. The entries only say “Reminder”. The file ${file} stays among your downloads until you remove it. You can also write the days down on paper.`,
  add: 'Add to my calendar',
  given: (file) => `The file ${file} was handed to your browser. Open it there to add the days.`,
  outside: 'It has left this page: whoever can open it can read it.',
  refused: 'Your browser did not take the file. You can copy its text.',
  notLoaded: 'The file could not be made: a part of this page has not come. Try again later.',
  noFile: 'No file? Copy its text',
  copyHow: (file) => `Save this text under the name ${file} and open that file.`,
  copying: {
    field: 'Text of the file',
    copy: 'Copy the text',
    copied: 'The text is copied.',
    selected: 'Your browser did not let us copy. The text is selected: copy it yourself.',
  },
};
