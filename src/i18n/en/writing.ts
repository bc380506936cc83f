import { writingIn } from '../writing.ts';

export const writing = writingIn({
  lang: 'en',
  locale: 'en-IE',
  numbers: {
    thousands: ',',
    decimal: '.',
    euro: (sum) => `€${sum}`,
    percent: (share) => `${share}%`,
  },
  dayOfMonth: String,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
});

export const { date, dayAndMonth, euro, form, month, number, percent, plural } = writing;
