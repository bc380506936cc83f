import type { FormatText } from '../format-messages.ts';
import { formatIn } from '../format.ts';
import { questions } from './questions.ts';
import { wizard } from './wizard.ts';
import { plural, writing } from './writing.ts';

const words: FormatText = {
  colon: ' : ',
  day: (weekday, date) => `${weekday} ${date}`,
  units: {
    day: ['jour', 'jours'],
    week: ['semaine', 'semaines'],
    month: ['mois', 'mois'],
    year: ['an', 'ans'],
    'working-day': ['jour ouvrable', 'jours ouvrables'],
    time: ['fois', 'fois'],
  },
  daysLeft(days) {
    if (days === 0) return 'aujourd’hui';
    const count = plural(Math.abs(days), ...words.units.day);
    return days > 0 ? `dans ${count}` : `il y a ${count}`;
  },
  hoursPerWeek: (hours) => `${hours} heures par semaine`,
  allowance: {
    excluded: 'sans pécule de vacances',
    included: 'avec pécule de vacances',
    unknown: 'pécule de vacances non connu',
  },
  shareOfSalary: (share) => `${share} du salaire`,
  upToMaximum: (share) => `${share}, jusqu’au salaire journalier maximum`,
  someDayIn: (month) => `Un jour en ${month}`,
  between: (from, to) => `Entre le ${from} et le ${to}`,
  fromTo: (from, to) => `du ${from} au ${to}`,
  openEnded: 'Sans date de fin',
  noSpells: 'Aucune',
};

export const format = formatIn({ lang: 'fr', words, writing, questions, wizard });
