import { writingIn } from '../writing.ts';

export const writing = writingIn({ lang: 'nl', numbers: 'nl-NL', dayOfMonth: String });

export const { date, euro, form, month, number, percent, plural } = writing;
