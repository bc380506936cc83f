import { writingIn } from '../writing.ts';

export const writing = writingIn({ lang: 'de', numbers: 'de-DE', dayOfMonth: (day) => `${day}.` });

export const { date, dayAndMonth, euro, form, month, number, percent, plural } = writing;
