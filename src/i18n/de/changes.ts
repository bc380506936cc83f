import type { ChangesText, MoveDetail } from '../changes-messages.ts';
import { form, plural } from './writing.ts';

type Days = MoveDetail['days'];

const when = ({ when: which, from, until }: Days) =>
  ({
    by: `spätestens am ${until}`,
    from: `frühestens am ${from}`,
    between: `in der Zeit von ${from} bis ${until}`,
  })[which];

const raise = ({ more, to }: MoveDetail) => `${more} mehr, also ${to}`;

export const changes: ChangesText = {
  title: 'Was das ändern würde',
  who: {
    you: 'Sie',
    employer: 'Ihr Arbeitgeber',
    together: 'Sie und Ihr Arbeitgeber',
    time: 'Nur die Zeit',
  },
  moves: {
    salary: raise,
    payDuring: (detail) => `In der Zeit mit weniger Lohn: ${raise(detail)}`,
    sickPay: ({ to }) => `Lohn bei Krankheit, mindestens: ${to}`,
    recognisedSponsor: () =>
      'Ein Arbeitgeber im Register der anerkannten Arbeitgeber („erkend referent“)',
    contractMonths: ({ to }) => `Ein Vertrag über mindestens ${to}`,
    contractStart: ({ days }) => `Beginn des Vertrags ${when(days)}`,
    filingDate: ({ days, again }) =>
      `${again ? 'Ein neuer Antrag' : 'Ein Antrag'}, gestellt ${when(days)}`,
    liveInCountry: () => 'Eine Wohnung in Luxemburg',
    inCountryAsVisitor: () => 'Ein Antrag, den Sie vor der Einreise nach Luxemburg stellen',
    leaveProvable: () =>
      'Ein Nachweis Ihres Rechts auf den Urlaub, in den Unterlagen Ihres Arbeitgebers',
    familyComes: () => 'Ihre Familie kommt nicht aufgrund dieser Arbeit mit',
    fullTime: () => 'Ein Job in Vollzeit',
    paidToOwnAccount: () => 'Lohn, der jeden Monat auf ein Konto auf Ihren eigenen Namen geht',
    holidayAllowancePaid: () =>
      'Urlaubsgeld, so gezahlt, wie das Gesetz es verlangt („vakantiebijslag“)',
    leaveDays: ({ to }) => `Mindestens ${to} bezahlter Urlaub im Jahr`,
    registeredAsEmployer: () => 'Eine Anmeldung als Arbeitgeber in den Niederlanden',
    healthInsurance: () => 'Eine Krankenversicherung, mit einer Police auf Ihren Namen',
  },
  allOf: 'Das alles zusammen:',
  opens: 'Dann scheint dieser Weg offen zu sein.',
  hangsOn: (names) => `Dann ist er nicht mehr ausgeschlossen. Noch zu beantworten: ${names}.`,
  notRuledOut:
    'Dann ist er nicht mehr ausgeschlossen. Ob er offen ist, können wir aber noch nicht sagen.',
  more: (count) => plural(count, 'weitere Möglichkeit', 'weitere Möglichkeiten'),
  nothing: (names) =>
    `Wir kennen nichts, was Sie, Ihr Arbeitgeber oder die Zeit daran ändern könnten: ${names}.`,
  many: (names) => `Mehr als drei Dinge müssten sich ändern. Nicht erfüllt: ${names}.`,
  whenPublished: (year) => `Die Beträge von ${year}, sobald sie veröffentlicht sind`,
  settles: (count) =>
    form(count, 'Eine Antwort klärt es:', `Diese ${count} Antworten zusammen klären es:`),
  orThese: (count) => form(count, 'Oder diese eine Antwort:', `Oder diese ${count} zusammen:`),
  missing: (names) => `Noch zu beantworten: ${names}.`,
  employer: {
    title: 'Fragen Sie Ihren Arbeitgeber oder HR',
    text: 'Ihr Arbeitgeber weiß einiges davon. Hier ist eine Nachricht, die Sie gleich senden können.',
    asks: {
      recognisedSponsor:
        'Sind Sie bei der niederländischen Einwanderungsbehörde als Arbeitgeber anerkannt („erkend referent“)?',
      salary:
        'Wie hoch ist mein garantiertes Bruttogehalt, im Monat oder im Jahr, und was ist darin enthalten?',
      contractStart: 'Wann ist der erste Tag meines Vertrags?',
      contractMonths: 'Ist mein Vertrag unbefristet, und wenn nicht, wie viele Monate läuft er?',
      occupationIsco: 'Welchen ISCO-08-Code haben Sie für meinen Beruf gemeldet?',
      filingDate: 'An welchem Tag wird der Antrag gestellt, oder wann wurde er gestellt?',
      heldBelow30Criterion:
        'Wurde meine Erlaubnis mit dem Gehaltsbetrag für Menschen unter 30 erteilt?',
      heldReducedCriterion:
        'Wurde meine Erlaubnis mit dem ermäßigten Betrag nach einem Suchjahr oder Studium erteilt?',
      payDuring:
        'Wie hoch ist mein Bruttolohn während des Urlaubs oder in der Zeit mit weniger Lohn?',
      payDropStart: 'An welchem Tag ändert sich mein Lohn?',
      leaveProvable:
        'Haben Sie in Ihren Unterlagen einen Nachweis für mein Recht auf diesen Urlaub?',
      sickPay: 'Wie viel zahlen Sie bei Krankheit, als Betrag oder als Anteil meines Gehalts?',
    },
    letter: (asks) =>
      [
        'Guten Tag,',
        'ich prüfe gerade die Voraussetzungen meiner Arbeitserlaubnis. Können Sie mir bitte dabei helfen?',
        asks.map((ask, index) => (asks.length > 1 ? `${index + 1}. ${ask}` : ask)).join('\n'),
        'Vielen Dank!',
      ].join('\n\n'),
    copying: {
      field: 'Nachricht an Ihren Arbeitgeber',
      copy: 'Nachricht kopieren',
      copied: 'Die Nachricht ist kopiert. Sie können sie jetzt einfügen.',
      selected:
        'Ihr Browser hat das Kopieren nicht zugelassen. Die Nachricht ist markiert: Kopieren Sie sie selbst.',
    },
  },
  whatIf: {
    title: 'Was ist, wenn sich der Lohn oder der Tag ändert?',
    text: 'Ihre Antworten bleiben, wie sie sind, bis Sie auf „Diese Antworten übernehmen“ drücken.',
    pay: {
      salary: {
        month: 'Bruttogehalt im Monat, in Euro',
        year: 'Bruttogehalt im Jahr, in Euro',
        hour: 'Bruttogehalt pro Stunde, in Euro',
      },
      payDuring: {
        month: 'Lohn in dieser Zeit im Monat, in Euro',
        year: 'Lohn in dieser Zeit im Jahr, in Euro',
        hour: 'Lohn in dieser Zeit pro Stunde, in Euro',
      },
    },
    day: { contractStart: 'Erster Tag des Vertrags', filingDate: 'Tag des Antrags' },
    less: (money) => `${money} weniger`,
    moreBy: (money) => `${money} mehr`,
    keys: (step, page) => `Pfeiltasten: ${step}. Bild-Tasten: ${page}.`,
    earlier: 'Einen Tag früher',
    later: 'Einen Tag später',
    results: 'Was dabei herauskäme',
    before: (word) => `Jetzt: ${word}`,
    unmet: (names) => `Nicht erfüllt: ${names}.`,
    said: (route, word) => `${route}: ${word}.`,
    use: 'Diese Antworten übernehmen',
    reset: 'Zurücksetzen',
  },
};
