import type { FormatText } from '../format-messages.ts';
import { formatIn } from '../format.ts';
import { questions } from './questions.ts';
import { wizard } from './wizard.ts';
import { plural, writing } from './writing.ts';

const words: FormatText = {
  colon: ': ',
  day: (weekday, date) => `${weekday} ${date}`,
  units: {
    day: ['dag', 'dagen'],
    week: ['week', 'weken'],
    month: ['maand', 'maanden'],
    year: ['jaar', 'jaar'],
    'working-day': ['werkdag', 'werkdagen'],
    time: ['keer', 'keer'],
  },
  daysLeft(days) {
    if (days === 0) return 'vandaag';
    const count = plural(Math.abs(days), ...words.units.day);
    return days > 0 ? `nog ${count}` : `${count} geleden`;
  },
  hoursPerWeek: (hours) => `${hours} uur per week`,
  allowance: {
    excluded: 'zonder vakantiegeld',
    included: 'met vakantiegeld',
    unknown: 'vakantiegeld niet bekend',
  },
  shareOfSalary: (share) => `${share} van het loon`,
  upToMaximum: (share) => `${share}, tot het maximumdagloon`,
  someDayIn: (month) => `Een dag in ${month}`,
  between: (from, to) => `Tussen ${from} en ${to}`,
  fromTo: (from, to) => `${from} tot en met ${to}`,
  openEnded: 'Onbepaalde tijd',
  noSpells: 'Geen',
};

export const format = formatIn({ lang: 'nl', words, writing, questions, wizard });
