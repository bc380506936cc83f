import type { WhenText } from '../when-messages.ts';
import { dative } from './result.ts';
import { date } from './writing.ts';

const directive = date('2026-05-22');

export const when: WhenText = {
  after: (term, event) => `${term} nach ${dative(event)}`,
  before: (term, event) => `${term} vor ${dative(event)}`,
  cardEnd: 'der letzte Tag, der auf Ihrer Karte steht',
  first: (whens) =>
    whens.length > 1 ? `${whens.join(', oder ')}; der frühere Tag zählt` : whens.join(''),
  last: (when) => `Letzter Tag: ${when}.`,
  best: (when) => `Am besten bis: ${when}.`,
  atLatest: (when) => `Spätestens: ${when}.`,
  from: (when) => `Ab: ${when}.`,
  day: (when) => `Tag: ${when}.`,
  aims: {
    about: (when) => `Etwa ${when}.`,
    'at-once': (when) => `Sofort nach ${dative(when)}.`,
  },
  only: {
    'held-two-years': (when) =>
      `Wenn Sie Ihre Erlaubnis oder Karte am Ende des Vertrags zwei Jahre oder länger hatten: ${when}.`,
    'new-employer': (when) => `Bei einem neuen Arbeitgeber, seit ${directive}: ${when}.`,
    'new-employer-blue-card': (when) =>
      `Bei einem neuen Arbeitgeber, wenn Sie eine Blaue Karte haben, seit ${directive}: ${when}.`,
    'right-not-named': (when) => `Wenn der Vertrag dieses Recht nicht nennt: ${when}.`,
    'later-card': (when) => `Ab der dritten Karte: ${when}.`,
    'no-answer': (when) => `Wenn keine Antwort kam: ${when}.`,
  },
  less: {
    unemployedMonthsBefore:
      'Frühere Monate ohne Arbeit mit dieser Karte werden abgezogen; ein begonnener Monat zählt ganz.',
  },
  opens: (when) => `Möglich ist es ab diesem Tag: ${when}.`,
  legal: (when) => `Nach dem Gesetz ist das noch rechtzeitig: ${when}.`,
  never: (cap) => `Nie später als an dem Tag, an dem ${cap}.`,
  freeDays: {
    'passed-over':
      'Ist der letzte Tag ein Samstag, Sonntag oder Feiertag, handeln Sie am Arbeitstag davor. Nach dem Gesetz ist der nächste Arbeitstag noch rechtzeitig.',
    'day-before':
      'Ist der letzte Tag ein Samstag oder Sonntag, handeln Sie am Arbeitstag davor: Später ist zu spät.',
  },
  pauses:
    'Tage, an denen Sie wieder arbeiten, zählen nicht und verschieben die Tage unten. Nach vier Wochen Arbeit beginnt eine neue Krankheit und damit eine neue Zählung.',
};
