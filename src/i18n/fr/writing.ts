import { writingIn } from '../writing.ts';

export const writing = writingIn({
  lang: 'fr',
  locale: 'fr-FR',
  numbers: {
    thousands: '\u{202F}',
    decimal: ',',
    euro: (sum) => `${sum}\u{A0}€`,
    percent: (share) => `${share}\u{A0}%`,
  },
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
