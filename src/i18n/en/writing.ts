import { writingIn } from '../writing.ts';

export const writing = writingIn({ lang: 'en', numbers: 'en-IE', dayOfMonth: String });

export const { date, dayAndMonth, euro, form, month, number, percent, plural } = writing;
