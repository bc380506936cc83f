import { writingIn } from '../writing.ts';

export const writing = writingIn({
  lang: 'nl',
  locale: 'nl-NL',
  numbers: {
    thousands: '.',
    decimal: ',',
    euro: (sum) => `€\u{A0}${sum}`,
    percent: (share) => `${share}%`,
  },
  dayOfMonth: String,
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
});

export const { date, dayAndMonth, euro, form, month, number, percent, plural } = writing;
