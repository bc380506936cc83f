import { writingIn } from '../writing.ts';

export const writing = writingIn({
  lang: 'de',
  locale: 'de-DE',
  numbers: {
    thousands: '.',
    decimal: ',',
    euro: (sum) => `${sum}\u{A0}€`,
    percent: (share) => `${share}\u{A0}%`,
  },
  dayOfMonth: (day) => `${day}.`,
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
});

export const { date, dayAndMonth, euro, form, month, number, percent, plural } = writing;
