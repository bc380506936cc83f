import type { FormatText } from '../format-messages.ts';
import { formatIn } from '../format.ts';
import { questions } from './questions.ts';
import { wizard } from './wizard.ts';
import { plural, writing } from './writing.ts';

const words: FormatText = {
  colon: ': ',
  day: (weekday, date) => `${weekday}, ${date}`,
  units: {
    day: ['Tag', 'Tage'],
    week: ['Woche', 'Wochen'],
    month: ['Monat', 'Monate'],
    year: ['Jahr', 'Jahre'],
    'working-day': ['Arbeitstag', 'Arbeitstage'],
    time: ['Mal', 'Mal'],
  },
  daysLeft(days) {
    if (days === 0) return 'heute';
    const count = Math.abs(days);
    return days > 0
      ? `noch ${plural(count, ...words.units.day)}`
      : `vor ${plural(count, 'Tag', 'Tagen')}`;
  },
  hoursPerWeek: (hours) => `${hours} Stunden pro Woche`,
  allowance: {
    excluded: 'ohne Urlaubsgeld',
    included: 'mit Urlaubsgeld',
    unknown: 'Urlaubsgeld nicht bekannt',
  },
  shareOfSalary: (share) => `${share} des Gehalts`,
  upToMaximum: (share) => `${share}, bis zum maximalen Tageslohn`,
  someDayIn: (month) => `Irgendwann im ${month}`,
  between: (from, to) => `Zwischen ${from} und ${to}`,
  fromTo: (from, to) => `${from} bis ${to}`,
  openEnded: 'Unbefristet',
  noSpells: 'Keine',
};

export const format = formatIn({ lang: 'de', words, writing, questions, wizard });
