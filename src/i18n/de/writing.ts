import { writingIn } from '../writing.ts';

export const writing = writingIn({
  lang: 'de',
  numbers: 'de-DE',
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
