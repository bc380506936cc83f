import { dayOfWeek } from '../../dates/index.ts';
import type { Messages } from '../messages.ts';
import { capital } from '../writing.ts';
import { plural, writing } from './writing.ts';

const shortWeek = writing.shortDayAndMonth;

const lies = (count: number) => plural(count, 'day lies', 'days lie');

export const timeline: Messages['timeline'] = {
  choose: 'How much to draw',
  spans: {
    all: 'All of it',
    'weeks-4': 'Next 4 weeks',
    'months-3': 'Next 3 months',
    'months-12': 'Next 12 months',
  },
  week: (day) => `${writing.shortWeekday(dayOfWeek(day))} ${shortWeek(day)}`,
  shortWeek,
  past: 'Before today',
  cut: 'How far it would have run without the limit',
  sendByMark: 'Send it on this day, because the last day is no working day',
  free: 'Weekends and legal holidays',
  freeWith: (holidays) => `Weekends and legal holidays: ${holidays}`,
  holiday: (day, name) => `${day} (${name})`,
  sendBy: (what, day) => `This is ${what}. Send it by ${day}.`,
  broughtForward: (day) => `The term itself ends on ${day}, no working day.`,
  limited: (limit) => `This is the limit, because ${limit}.`,
  before: (count) => `${lies(count)} before this part.`,
  after: (count) => `${lies(count)} after this part.`,
  next: (title, day) => `The next of them is ${day}: ${title}.`,
  goal: (title, day) => `The one that matters most is ${day}: ${title}.`,
  collision: (day) => `The first collision lies outside this part, on ${day}.`,
  hidden: (names) => `Not in this part: ${names}.`,
  goesOn: 'goes on outside this part',
  table: {
    open: 'As a table',
    days: 'The days of the timeline',
    bars: 'The bars of the timeline',
    heads: { day: 'Day', what: 'What it is', bar: 'Bar', from: 'From', to: 'To' },
    unknown: 'not known',
    wouldEnd: (day) => `would have run to ${day}`,
    window: (day) => `Possible from ${day}.`,
  },
};

export const limits: Messages['limits'] = {
  cardEnd: 'your card ends',
  moves: {
    'permit-end':
      'Only an extension or a new permit could move it. You must meet its conditions, and it must be applied for before that day.',
    'contract-end': 'Only a longer contract with the same employer could move it.',
    'employer-card': 'Only a card of your employer that runs longer could move it.',
    'card-end':
      'Only a renewed card could move it. For that you need work that meets the conditions again.',
  },
  cut: (limit, on, end) =>
    `It is cut short because ${limit} on ${on}. Without that limit it would run to ${end}.`,
  searchCut: (limit, on, end) =>
    `${capital(limit)} on ${on}. That is the limit: the search period itself would end on ${end}.`,
  itself: {
    search: (end) => `The search period itself would end on ${end}.`,
    unemployment: (end) => `The months without work themselves would run to ${end}.`,
  },
  before: (limit, on) => `${capital(limit)} before that, on ${on}.`,
  forYou: (day) => `From what you told us, for you: until ${day}.`,
  forYouCut: (day, limit) => `From what you told us, for you: until ${day}, because ${limit} then.`,
};
