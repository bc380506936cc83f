import { writingIn } from '../writing.ts';

export const writing = writingIn({
  lang: 'fr',
  numbers: 'fr-FR',
  dayOfMonth: (day) => (day === 1 ? '1er' : String(day)),
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
});

export const { date, dayAndMonth, euro, form, month, number, percent, plural } = writing;
