import type { RulebookText } from '../rulebook-messages.ts';
import { oldFactors, shares } from '../sums.ts';
import { number, percent } from './writing.ts';

/** What the law says from a day on that it did not before. */
export const lawChanges: RulebookText['lawChanges'] = {
  'lu-listed-occupations': `Für Berufe auf einer Liste beginnt ein niedrigerer Betrag: das ${number(oldFactors.listed)}-Fache des Durchschnittsgehalts.`,
  'nl-three-year-window':
    'Der ermäßigte Betrag und ein Suchjahr sind bis drei Jahre nach dem Abschluss oder der Forschung möglich statt bis eines danach.',
  'lu-four-year-card': 'Eine Karte gilt vier Jahre statt zwei.',
  'nl-croatia-free':
    'Kroatische Staatsangehörige haben freien Zugang zum niederländischen Arbeitsmarkt.',
  'nl-former-orientation-year':
    'Wer früher eine Erlaubnis für das Suchjahr hatte, darf auch den ermäßigten Betrag nutzen. Dies ist der Tag, an dem darüber berichtet wurde.',
  'nl-british-nationals':
    'Britische Staatsangehörige brauchen eine Erlaubnis, wenn das Austrittsabkommen sie nicht schützt.',
  'lu-british-nationals':
    'Britische Staatsangehörige brauchen eine Erlaubnis, wenn das Austrittsabkommen sie nicht schützt.',
  'lu-family-work': 'Familienangehörige dürfen ab der Ankunft jede Arbeit machen.',
  'nl-blue-card-practice':
    'Ein Vertrag über 6 Monate reicht statt 12. Drei Jahre IT-Erfahrung in den letzten sieben zählen. Die Suchfrist beträgt sechs Monate, wenn die Karte zwei Jahre oder länger bestand.',
  'nl-hourly-minimum-wage': 'Der Mindestlohn wird pro Stunde festgelegt statt pro Monat.',
  'nl-reduced-amount-proof':
    'Für den ermäßigten Betrag braucht die Akte des Arbeitgebers das Diplom und einen Nachweis der Sprache.',
  'nl-blue-card-law':
    'Der Betrag ist niedriger: derselbe wie für hoch qualifizierte Fachkräfte ab 30. Neu sind ein ermäßigter Betrag für neue Diplome und fünf Jahre Erfahrung statt eines Diploms. Eine Karte kann bis zu fünf Jahre gelten.',
  'nl-servant-scheme-closed': 'Personal kann keine privaten Hausangestellten mehr anmelden.',
  'lu-regime-2024': `Der Betrag ist das Durchschnittsgehalt selbst statt des ${number(oldFactors.all)}-Fachen, und die Liste der Berufe entfällt. Ein Vertrag über 6 Monate reicht, und IT-Erfahrung zählt. Nach 12 Monaten Arbeit mit der Karte dürfen Sie Arbeitgeber, Stelle und Branche wechseln. Wer aus einem anderen EU-Land kommt, braucht 12 Monate mit der ersten Karte oder 6 mit einer zweiten. Monate ohne Arbeit werden zusammengezählt.`,
  'nl-payment-proof':
    'Für jede Zahlung braucht die Akte des Arbeitgebers einen Nachweis der Überweisung.',
  'nl-search-six-months':
    'Die Suchfrist beträgt sechs Monate, wenn die Erlaubnis zwei Jahre oder länger bestand, wie Kanzleien berichten.',
  'nl-shorter-decisions':
    'Bei einem neuen Arbeitgeber entscheidet die IND in 45 Tagen, bei einer Blauen Karte in 30. Das beruht auf einer Quelle.',
  'nl-ruling-27': `Die ${percent(shares.ruling)}-Regelung bringt höchstens ${percent(shares.laterRuling)}, mit Ausnahmen für Menschen, die sie vorher hatten.`,
};
