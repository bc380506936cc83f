import { daysOfPayInMonth } from '../../rules/index.ts';
import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, percent } from './writing.ts';

const { money } = format;

/** Lower pay for a while. */
export const payNoticesNl = {
  'pay-drop-other-permit': plain(
    'Für diese Erlaubnis haben wir keinen Betrag zum Vergleichen',
    'Unsere Beträge gelten für hoch qualifizierte Fachkräfte und für Inhaber einer Blauen Karte. Eine andere Erlaubnis kann eigene Voraussetzungen haben. Fragen Sie Ihren Arbeitgeber oder die IND, bevor der Lohn sinkt.',
  ),
  'pay-drop-no-condition': plain(
    'Hier hängt nichts an einem bestimmten Lohn',
    'Nach Ihren Angaben haben Sie keine niederländische Erlaubnis, bei der der Lohn einen Betrag erreichen muss. Deshalb gibt es der IND nichts zu melden.',
  ),
  'leave-notification': plain(
    'Die IND muss die Meldung innerhalb von vier Wochen haben',
    'Das gilt, wenn der Lohn unter Ihren Betrag sinkt. In der Meldung steht, um welchen Urlaub oder Streik es geht und was das für Ihren Lohn bedeutet. Der Arbeitgeber schickt sie über das Business Portal oder mit dem Formular. Für eine hoch qualifizierte Fachkraft, die alle Voraussetzungen erfüllt, hat das keine Folgen für die Erlaubnis.',
  ),
  'leave-proof': plain(
    'Das Recht auf den Urlaub',
    'Sie oder Ihr Arbeitgeber müssen es nachweisen können. Bei Pflegeurlaub auch, dass die Pflege wirklich nötig ist.',
  ),
  'leave-records': plain(
    'Die Unterlagen des Arbeitgebers',
    'Der Urlaub oder der Streik muss dort gut dokumentiert sein, damit die IND das prüfen kann.',
  ),
  'pay-drop-not-tolerated': plain(
    'Dieser Grund steht nicht auf der Liste',
    'Nur Urlaub nach dem Gesetz über Arbeit und Pflege („Wet arbeid en zorg“) und ein Streik erlauben Lohn unter dem Betrag. Krankheit, unbezahlter Urlaub, ein Sabbatical und freiwillig weniger Stunden tun das nicht. Der Arbeitgeber muss es melden, und die Erlaubnis kann entzogen werden. Fragen Sie, ob der Arbeitgeber Ihren Lohn aufstocken kann, und fragen Sie einen Anwalt.',
  ),
  'blue-card-sickness': plain(
    'Blaue Karte und Lohn bei Krankheit',
    'Eine Quelle sagt: Liegt der Lohn bei Krankheit unter dem Betrag, wird das höchstens 12 Monate hingenommen. Eine zweite Quelle haben wir nicht gefunden. Innerhalb dieser Monate können wir es nicht sagen. Danach rechnen wir so, als würde es nicht hingenommen.',
  ),
  'birth-leave-other-permits': plain(
    'Zusätzlicher Geburtsurlaub, bei anderen Erlaubnissen',
    `Seit dem ${date('2020-07-01')} wird ein Lohn von ${percent(shares.sickPay)} während „aanvullend geboorteverlof“ hingenommen. Das gilt auch für Blaue Karten, Versetzungen innerhalb der Firma (ICT) und kombinierte Erlaubnisse (GVVA), wie eine Kanzlei berichtet.`,
  ),
  'sick-pay-cap': {
    title: 'Was das Gesetz bei Krankheit vorsieht',
    text: ({ daily }) => {
      const rule = `Nach dem Gesetz beträgt der Lohn bei Krankheit ${percent(shares.sickPay)} des Lohns, und das nur bis zu einem maximalen Tageslohn.`;
      const compare =
        'Vergleichen Sie das mit dem Betrag Ihrer Erlaubnis. Nur eine bessere Regel in Ihrem Vertrag oder Tarifvertrag („cao“) schließt eine Lücke.';
      if (!daily)
        return `${rule} Für diesen Tag haben wir den maximalen Tageslohn nicht. ${compare}`;
      const month = daily.cents * daysOfPayInMonth;
      const most = money(Math.round((month * shares.sickPay) / 100));
      return `${rule} Dieser maximale Tageslohn liegt bei ${money(daily.cents)} am Tag, wie ein öffentlicher Programmcode ihn zitiert. Nach unserer eigenen Rechnung sind das ${money(Math.round(month))} im Monat. Das Gesetz sieht also nicht mehr als ${most} im Monat vor. ${compare}`;
    },
  },
} as const satisfies Partial<Messages['notices']['NL']>;
