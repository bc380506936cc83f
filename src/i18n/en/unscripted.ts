import type { UnscriptedText } from '../unscripted-messages.ts';

export const unscripted: UnscriptedText = {
  failed: {
    title: 'This page did not start',
    text: 'A part of it did not load. Check your connection and try again.',
  },
  old: {
    title: 'Your browser is too old for this page',
    text: 'Please use a newer version, or another device.',
  },
  here: 'The amounts, deadlines and official links are on this page all the same.',
  there: 'The amounts, deadlines and official links are on the tool’s own page.',
};
