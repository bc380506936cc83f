import { writingIn } from '../writing.ts';

export const writing = writingIn({ lang: 'nl', numbers: 'nl-NL', dayOfMonth: String });

export const { date, dayAndMonth, euro, form, month, number, percent, plural } = writing;
