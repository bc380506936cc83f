import { writingIn } from '../writing.ts';

export const writing = writingIn({ lang: 'de', numbers: 'de-DE', dayOfMonth: (day) => `${day}.` });

export const { date, euro, form, month, number, percent, plural } = writing;
