import type { UnscriptedText } from '../unscripted-messages.ts';

export const unscripted: UnscriptedText = {
  failed: {
    title: 'Diese Seite ist nicht gestartet',
    text: 'Ein Teil ließ sich nicht laden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  },
  old: {
    title: 'Ihr Browser ist zu alt für diese Seite',
    text: 'Nehmen Sie eine neuere Version oder ein anderes Gerät.',
  },
  here: 'Die Beträge, Fristen und amtlichen Links stehen trotzdem auf dieser Seite, auf Englisch.',
  there: 'Die Beträge, Fristen und amtlichen Links stehen auf der eigenen Seite des Werkzeugs.',
};
