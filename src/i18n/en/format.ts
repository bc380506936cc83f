import type { FormatText } from '../format-messages.ts';
import { formatIn } from '../format.ts';
import { questions } from './questions.ts';
import { wizard } from './wizard.ts';
import { plural, writing } from './writing.ts';

const words: FormatText = {
  colon: ': ',
  day: (weekday, date) => `${weekday} ${date}`,
  units: {
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
    'working-day': ['working day', 'working days'],
    time: ['time', 'times'],
  },
  daysLeft(days) {
    if (days === 0) return 'today';
    const count = plural(Math.abs(days), ...words.units.day);
    return days > 0 ? `${count} left` : `${count} ago`;
  },
  hoursPerWeek: (hours) => `${hours} hours a week`,
  allowance: {
    excluded: 'without holiday allowance',
    included: 'with holiday allowance',
    unknown: 'holiday allowance not known',
  },
  shareOfSalary: (share) => `${share} of the salary`,
  upToMaximum: (share) => `${share}, up to the maximum daily wage`,
  someDayIn: (month) => `Some day in ${month}`,
  between: (from, to) => `Between ${from} and ${to}`,
  fromTo: (from, to) => `${from} to ${to}`,
  openEnded: 'Open-ended',
  noSpells: 'None',
};

export const format = formatIn({ lang: 'en', words, writing, questions, wizard });
