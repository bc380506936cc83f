import { isReviewOverdue } from '../../rules/index.ts';
import type { Messages } from '../messages.ts';
import { sums, shares, oldFactors } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, euro, number, percent } from './writing.ts';

const { day, money } = format;

/** What older pages say about Luxembourg, and what holds now. */
export const changedLu = {
  'changed-amount': {
    title: 'Der Betrag für das Gehalt',
    text: ({ amount }, on) => [
      `Ältere Seiten verlangen das ${number(oldFactors.all)}-Fache des Durchschnittsgehalts, oder das ${number(oldFactors.listed)}-Fache in manchen Berufen. Seit dem ${date('2024-07-01')} ist es der Durchschnitt selbst, für alle.`,
      `Beträge von 2016 galten spätestens bis zum ${date('2017-12-31')}.`,
      amount
        ? isReviewOverdue(amount, on)
          ? `Der letzte Betrag, den wir kennen, ist ${money(amount.cents)} im Jahr, vom ${day(amount.from)}. Er hätte bis ${day(amount.checkAgain)} neu geprüft werden sollen.`
          : `Am ${day(on)} beträgt er ${money(amount.cents)} im Jahr.`
        : `Für ${day(on)} haben wir den Betrag nicht.`,
      'Eine großherzogliche Verordnung legt nur die Formel fest. Den Betrag legt eine ministerielle Verordnung fest.',
    ],
  },
  'wrong-shortage-amount': plain(
    `Eine falsche Zahl: ${euro(sums.wrongShortage)}`,
    `Ein öffentlicher Leitfaden von 2026 nennt sie als niedrigeren Betrag für Berufe auf der Liste. Luxemburg hat seit dem ${date('2024-07-01')} keinen niedrigeren Betrag mehr. Die Zahl ist ${percent(shares.wrongShortage)} des Durchschnitts von 2024.`,
  ),
  'changed-contract': plain(
    'Die Dauer des Vertrags',
    `Bis zum ${date('2024-06-30')} war ein Vertrag von mindestens 12 Monaten nötig. Seitdem genügen sechs.`,
  ),
  'changed-qualification': plain(
    'Die Qualifikation',
    `Diplome und fünf Jahre Erfahrung zählen wie vorher. Seit dem ${date('2024-07-01')} genügen für IT-Führungskräfte und IT-Fachkräfte drei der letzten sieben Jahre.`,
  ),
  'changed-length': plain('Die Dauer der Karte', [
    `Vier Jahre seit der Reform von 2017: Das gilt noch. Karten, die vor dem ${date('2017-03-24')} begannen, galten zwei Jahre.`,
    'Vier weitere Jahre bei der Verlängerung: Das gilt noch, wie die meisten Quellen sagen. Die Seite einer Bank nennt zwei; wir halten sie für veraltet.',
  ]),
  'changed-access': plain(
    'Freier Zugang zum Arbeitsmarkt',
    `Bis zum ${date('2024-06-30')} kam er nach zwei Jahren, und nur für hoch qualifizierte Jobs. Seitdem kommt er nach 12 Monaten. In den ersten 12 Monaten geben Sie dem Minister vor einem Wechsel Bescheid. Er darf innerhalb von 30 Tagen Einwände erheben.`,
  ),
  'changed-unemployment': plain(
    'Monate ohne Arbeit',
    `Bis zum ${date('2024-06-30')} wurden bis zu drei Monate am Stück hingenommen, und nur einmal. Seitdem werden alle Monate zusammengezählt: drei, oder sechs, sobald Sie die Karte zwei Jahre haben. Mehr als einmal arbeitslos zu sein, ist für sich allein kein Grund mehr.`,
  ),
  'changed-mobility': plain(
    'Umzug zwischen Ländern',
    `Bis zum ${date('2024-06-30')} konnten Sie nach 18 Monaten im ersten Land umziehen. Seitdem genügen 12 Monate, und sechs für den nächsten Umzug.`,
  ),
  'changed-nationalities': plain(
    'Wer keine Erlaubnis braucht',
    `Ältere Seiten nennen nur Staatsangehörige der EU und des EWR. Auch Schweizer Staatsangehörige brauchen keine. Britische Staatsangehörige brauchen seit dem ${date('2021-01-01')} eine, außer sie haben Rechte aus der Zeit davor.`,
  ),
  'changed-refusal': plain('Entscheidung und Ablehnung', [
    `Der Arbeitgeber meldet die freie Stelle, und der Arbeitsmarkt wird nicht geprüft: Das gilt noch. Die neuen Regeln für Bescheinigungen vom ${date('2023-09-01')} sind für andere Beschäftigte.`,
    'Die Erlaubnis kommt innerhalb von 90 Tagen, sagen ältere Seiten. Die 90 Tage gelten für die Genehmigung; die Karte selbst kommt nach der Ankunft.',
    'Schweigen darf nach drei Monaten als Ablehnung angesehen werden. Das ist eine allgemeine Regel für alle Behörden.',
    'Drei Monate für eine Klage: Das gilt noch.',
    'Ältere Seiten lassen die Schritte bei der Ankunft weg: drei Arbeitstage für die Gemeinde, die ärztliche Untersuchung, drei Monate für den Antrag.',
    'Sie lassen auch weg, dass die Genehmigung innerhalb von 90 Tagen genutzt werden muss.',
  ]),
} as const satisfies Partial<Messages['notices']['LU']>;
