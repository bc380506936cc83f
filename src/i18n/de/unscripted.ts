import { shares } from '../sums.ts';
import type { UnscriptedText } from '../unscripted-messages.ts';
import { date, percent } from './writing.ts';

const ruling = `${percent(shares.ruling)}-Regelung`;

export const unscripted: UnscriptedText = {
  off: {
    title: 'Diese Seite kann Ihnen gerade keine Fragen stellen',
    text: 'Ihr Browser führt hier keine Skripte aus, und die Fragen brauchen sie. Die Beträge, Fristen und amtlichen Links unten brauchen keine.',
    frame:
      'Ihr Browser führt hier keine Skripte aus, und die Fragen brauchen sie. Auf der eigenen Seite des Werkzeugs stehen die Beträge, Fristen und amtlichen Links auch ohne Skripte.',
    forSites:
      'Ihr Browser führt hier keine Skripte aus. Die Auswahl auf dieser Seite und die Vorschau brauchen sie.',
  },
  failed: {
    title: 'Diese Seite ist nicht gestartet',
    text: 'Ein Teil ließ sich nicht laden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  },
  old: {
    title: 'Ihr Browser ist zu alt für diese Seite',
    text: 'Nehmen Sie eine neuere Version oder ein anderes Gerät.',
  },
  here: 'Die Beträge, Fristen und amtlichen Links stehen trotzdem auf dieser Seite.',
  there: 'Die Beträge, Fristen und amtlichen Links stehen auf der eigenen Seite des Werkzeugs.',
  jump: 'Zu den Beträgen, Fristen und Links',
  title: 'Beträge, Fristen und amtliche Links',
  text: (on) =>
    `Sie sind für alle gleich; bei Ihnen kann es anders sein. Wir haben die Quellen zuletzt am ${date(on)} gelesen.`,
  amounts: 'Beträge',
  amountsText:
    'Achten Sie auf die Tage: Nach seinem letzten Tag zählt ein Betrag nicht mehr. Vielleicht steht der neue bei der Quelle.',
  columns: { name: 'Was es ist', amount: 'Betrag', holds: 'Von und bis', source: 'Quelle' },
  ended: 'Gilt nicht mehr',
  otherAmounts: 'Andere Beträge',
  figures: {
    'nl-ruling-30': `Steuerpflichtiger Lohn für die ${ruling}`,
    'nl-ruling-30-under-30': `Steuerpflichtiger Lohn für die ${ruling}, unter 30 mit Master`,
    'nl-income-couple': 'Allgemeine Einkommensnorm für ein Paar',
    'nl-income-single': 'Allgemeine Einkommensnorm für eine einzelne Person',
    'nl-maximum-daily-wage': 'Höchster Tageslohn',
  },
  deadlines: 'Fristen',
  deadlinesText:
    'Nicht alle gelten für jeden. Wo zwei Fristen stehen, rechnen Sie mit der kürzeren.',
  after: (terms, event) => `${terms} nach: ${event}`,
  before: (terms, event) => `${terms} vor: ${event}`,
  either: (terms) => terms.join(' oder '),
  last: (when) => `Letzter Tag: ${when}.`,
  opens: (when) => `Möglich ab diesem Tag: ${when}.`,
  never: (cap) => `Nie später als an dem Tag, an dem ${cap}.`,
  links: 'Amtliche Links',
};
