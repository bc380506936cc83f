import { firstYear, lastYear } from '../../dates/index.ts';
import {
  mostCents,
  mostYearsAhead,
  mostYearsHeld,
  youngestAtJobEnd,
} from '../../questions/index.ts';
import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { euro, month, number, percent, plural } from './writing.ts';

export const issues: Messages['issues'] = {
  choose: 'Wählen Sie eine der Antworten.',
  'choose-allowance':
    'Sagen Sie, ob das Urlaubsgeld im Betrag enthalten ist. „Weiß ich nicht“ ist auch in Ordnung.',
  'choose-nationality':
    'Wählen Sie mindestens eine Staatsangehörigkeit. Tippen Sie die ersten Buchstaben und wählen Sie aus der Liste.',
  'both-only-with-offer': 'Wählen Sie ein Land. Nur bei einem Jobangebot kann es um beide gehen.',
  'money-empty': 'Geben Sie Ihr Bruttogehalt ein, zum Beispiel 5.008 oder 5.008,00.',
  'money-not-a-number': 'Geben Sie den Betrag in Ziffern ein, zum Beispiel 5008.',
  'money-negative': 'Geben Sie den Betrag ohne Minuszeichen ein.',
  'money-ambiguous':
    'Wir können hier Tausender und Cent nicht unterscheiden. Schreiben Sie es so: 5008,00.',
  'money-too-precise': 'Geben Sie höchstens zwei Ziffern für die Cent ein, zum Beispiel 5008,50.',
  'money-currency': 'Geben Sie den Betrag in Euro ein, so wie er im Vertrag steht.',
  'money-net': 'Geben Sie den Bruttobetrag ein, vor Steuern. Er steht im Vertrag.',
  'money-too-large': `Geben Sie einen Betrag bis ${euro(mostCents)} ein.`,
  'pay-looks-unpaid': 'Null heißt unbezahlte Arbeit. Prüfen Sie den Betrag.',
  'pay-looks-small':
    'Das ist sehr wenig. Prüfen Sie den Betrag und ob er pro Monat, Jahr oder Stunde gilt.',
  'pay-looks-large': 'Das ist viel für eine Stunde. Meinten Sie einen Monat oder ein Jahr?',
  'pay-looks-monthly': 'Das ist sehr wenig für ein ganzes Jahr. Meinten Sie pro Monat?',
  'pay-looks-yearly': 'Das ist viel für einen Monat. Meinten Sie pro Jahr?',
  'share-looks-small': `Das ist weniger als die ${percent(shares.sickPay)}, die das Gesetz verlangt. Prüfen Sie den Vertrag.`,
  'hours-empty': 'Geben Sie Ihre Stunden pro Woche ein, zum Beispiel 36.',
  'hours-not-a-number': 'Geben Sie die Stunden in Ziffern ein, zum Beispiel 36 oder 37,5.',
  'hours-not-positive': 'Geben Sie mehr als null Stunden ein.',
  'hours-too-precise': 'Geben Sie höchstens zwei Stellen nach dem Komma ein, zum Beispiel 37,5.',
  'hours-too-many': 'Eine Woche hat 168 Stunden. Geben Sie weniger ein.',
  'number-empty': 'Geben Sie eine Zahl ein.',
  'number-not-a-number': 'Geben Sie die Zahl in Ziffern ein.',
  'number-not-whole': 'Geben Sie eine ganze Zahl ein.',
  'number-too-precise': 'Geben Sie höchstens zwei Stellen nach dem Komma ein, zum Beispiel 1,5.',
  'number-too-small': (limit) => `Die Zahl muss mindestens ${limit} sein.`,
  'number-too-large': (limit) => `Die Zahl darf höchstens ${limit} sein.`,
  'code-empty': 'Geben Sie die vier Ziffern des Codes ein, zum Beispiel 2512.',
  'code-not-digits':
    'Geben Sie nur Ziffern ein, zum Beispiel 2512. Der Name des Berufs ist nicht nötig.',
  'code-not-four-digits': 'Geben Sie genau vier Ziffern ein, zum Beispiel 2512.',
  'date-empty': 'Geben Sie Tag, Monat und Jahr ein.',
  'date-incomplete': 'Ein Teil des Datums fehlt. Geben Sie Tag, Monat und Jahr ein.',
  'date-not-a-number':
    'Geben Sie das Datum in Ziffern ein, zum Beispiel 27 3 2027. Beim Monat geht auch der Name.',
  'date-year-four-digits': 'Geben Sie das Jahr mit vier Ziffern ein, zum Beispiel 2026.',
  'date-no-such-month':
    'Diesen Monat gibt es nicht. Geben Sie zuerst den Tag ein, dann den Monat, zum Beispiel 27 3 2027.',
  'date-year-outside': `Geben Sie ein Jahr von ${firstYear} bis ${lastYear} ein.`,
  'date-not-real': 'Dieses Datum gibt es nicht. Prüfen Sie Tag und Monat.',
  'month-incomplete': 'Geben Sie Monat und Jahr ein.',
  'month-not-real':
    'Diesen Monat gibt es nicht. Geben Sie 1 bis 12 oder einen Namen ein und prüfen Sie das Jahr.',
  'between-ends-before-start': 'Das liegt vor dem frühesten möglichen Tag. Prüfen Sie beide Daten.',
  'between-too-long':
    'Zwischen diesen Tagen liegen mehr als drei Monate. Versuchen Sie, es genauer einzugrenzen.',
  'birth-in-future': 'Ihr Geburtsdatum muss in der Vergangenheit liegen.',
  'birth-too-long-ago': 'Das ist mehr als 120 Jahre her. Prüfen Sie das Jahr.',
  'birth-too-recent': 'Diese Seite ist für Menschen im arbeitsfähigen Alter. Prüfen Sie das Jahr.',
  'birth-after-job-end': 'Das liegt nach dem letzten Tag Ihres Vertrags. Prüfen Sie beide Daten.',
  'job-end-before-birth': 'Ihr Vertrag kann nicht vor Ihrer Geburt enden. Prüfen Sie beide Daten.',
  'too-young-at-job-end': `Am letzten Tag dieses Vertrags waren Sie jünger als ${number(youngestAtJobEnd)}. Prüfen Sie beide Daten.`,
  'job-end-before-work':
    'Ihr Vertrag kann nicht enden, bevor Sie mit dieser Arbeit begonnen haben. Prüfen Sie beide Daten.',
  'work-after-job-end': 'Das liegt nach dem letzten Tag Ihres Vertrags. Prüfen Sie beide Daten.',
  'job-end-too-long-ago': `Das liegt vor ${month('2001-04')}. So alte Regeln kennen wir nicht. Prüfen Sie das Jahr.`,
  'before-birth': 'Das liegt vor Ihrem Geburtsdatum. Prüfen Sie beide Daten.',
  'in-future':
    'Dieser Tag ist noch nicht gekommen. Geben Sie einen vergangenen Tag ein oder heute.',
  'too-long-ago': `Das liegt vor ${month('2001-04')}. So alte Regeln kennen wir nicht. Prüfen Sie das Jahr.`,
  'before-blue-cards': `Vor ${month('2009-05')} gab es keine Blauen Karten EU. Prüfen Sie das Jahr.`,
  'since-after-until': 'Das liegt nach dem letzten Tag Ihrer Erlaubnis. Prüfen Sie beide Daten.',
  'until-before-since': 'Das liegt vor dem ersten Tag Ihrer Erlaubnis. Prüfen Sie beide Daten.',
  'first-card-after-second': 'Ihre erste Karte begann nach Ihrer zweiten. Prüfen Sie beide Daten.',
  'second-card-before-first': 'Ihre zweite Karte begann vor Ihrer ersten. Prüfen Sie beide Daten.',
  'applied-after-decision': 'Das liegt nach dem Datum der Entscheidung. Prüfen Sie beide Daten.',
  'decision-before-applied': 'Das liegt vor dem Tag Ihres Antrags. Prüfen Sie beide Daten.',
  'sick-day-too-late':
    'Sie haben für eine Rückkehr zur Arbeit, die Auswertung oder das Programm einen früheren Tag angegeben. Prüfen Sie diese Daten.',
  'before-sick-day': 'Das muss nach Ihrem ersten Krankheitstag liegen. Prüfen Sie beide Daten.',
  'programme-starts-after-end':
    'Das Programm beginnt nach seinem letzten Tag. Prüfen Sie beide Daten.',
  'programme-ends-before-start':
    'Das Programm endet vor seinem ersten Tag. Prüfen Sie beide Daten.',
  'hired-after-contract-end':
    'Das liegt nach dem letzten Tag Ihres Vertrags. Prüfen Sie beide Daten.',
  'contract-ends-before-hired':
    'Das liegt vor dem Tag, an dem Sie eingestellt wurden. Prüfen Sie beide Daten.',
  'spell-ends-before-start':
    'Das liegt vor dem ersten Tag dieses Zeitraums. Prüfen Sie beide Daten.',
  'spell-not-after-last':
    'Das muss nach dem letzten Tag des Zeitraums darüber liegen. Nennen Sie die Zeiträume der Reihe nach und getrennt.',
  'permit-ends-before-job':
    'Ihre Erlaubnis endet vor Ihrem Vertrag. Prüfen Sie beide Daten. Läuft ein Antrag auf Verlängerung, können beide stimmen.',
  'job-ends-after-permit':
    'Ihr Vertrag endet nach Ihrer Erlaubnis. Prüfen Sie beide Daten. Läuft ein Antrag auf Verlängerung, können beide stimmen.',
  'permit-looks-long': `Das sind mehr als ${plural(mostYearsHeld, 'Jahr', 'Jahre')} für eine einzige Erlaubnis. Prüfen Sie beide Daten.`,
  'not-yet': 'Dieser Tag ist noch nicht gekommen. Prüfen Sie das Datum.',
  'looks-long-ago': 'Das ist sehr lange her. Prüfen Sie das Jahr.',
  'looks-far-ahead': `Das liegt mehr als ${plural(mostYearsAhead, 'Jahr', 'Jahre')} in der Zukunft. Prüfen Sie das Jahr.`,
  'entry-before-authorisation':
    'Die Genehmigung wird normalerweise vor der Einreise ausgestellt. Prüfen Sie beide Daten.',
  'registered-before-arrival':
    'Die Anmeldung kommt normalerweise nach der Ankunft. Prüfen Sie beide Daten.',
  'card-before-registration':
    'Die Karte kommt normalerweise nach der Anmeldung. Prüfen Sie beide Daten.',
};
