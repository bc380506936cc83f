import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { month, percent, plural } from './writing.ts';

export const wizard: Messages['wizard'] = {
  proceed: 'Weiter',
  back: 'Zurück',
  change: 'Ändern',
  changeOf: (name) => `Ändern: ${name}`,
  unsure: 'Weiß ich nicht',
  problem: 'Hier stimmt etwas nicht',
  errorPrefix: 'Fehler: ',
  confirm: 'Ja, das stimmt',
  day: 'Tag',
  month: 'Monat',
  year: 'Jahr',
  exampleDate: 'Zum Beispiel 27 3 2027',
  understoodDay: (day) => `Wir verstehen das so: ${day}.`,
  todayTold: {
    tell: 'Dieses Datum verwenden',
    early: (on) =>
      `Das liegt vor dem Tag, an dem die Regeln gelesen wurden: ${on}. Geben Sie das heutige Datum ein.`,
  },
  halfKnown: {
    offer: 'Ich weiß den Tag nicht genau',
    title: 'Wie genau kennen Sie den Tag?',
    about:
      'Wir zählen ab den Tagen, die es sein können. Sie sehen zuerst den frühesten letzten Tag.',
    exampleMonth: `Zum Beispiel 3 2027 oder ${month('2027-03')}`,
    options: {
      day: 'Ich kenne den Tag',
      month: 'Nur den Monat',
      between: 'Zwischen zwei Tagen',
    },
    from: 'Frühester möglicher Tag',
    until: 'Spätester möglicher Tag',
  },
  pay: {
    unit: '€',
    amount: 'Betrag in Euro',
    per: 'Pro',
    perMonth: 'Monat',
    perYear: 'Jahr',
    perHour: 'Stunde',
    hours: 'Stunden pro Woche',
    allowance: `Sind die ${percent(shares.holidayAllowance)} Urlaubsgeld in diesem Betrag enthalten?`,
    allowanceWhere:
      'Auf Niederländisch: „vakantiegeld“ oder „vakantietoeslag“. In vielen Verträgen steht „excluding“ oder „exclusief“.',
    excluded: 'Nein, es kommt dazu',
    included: 'Ja, es ist enthalten',
    unknown: 'Weiß ich nicht',
    understood: (money, per) => `Wir verstehen das so: ${money} ${per}.`,
    each: { month: 'im Monat', year: 'im Jahr', hour: 'pro Stunde' },
  },
  sickPay: {
    byPercent: 'Ein Prozentsatz meines Gehalts',
    byAmount: 'Ein Betrag',
    percent: 'Prozent Ihres Gehalts',
    percentUnit: '%',
    cap: 'Zahlt Ihr Arbeitgeber nur das gesetzliche Minimum?',
    capWhere:
      'Das Gesetz berücksichtigt Lohn nur bis zum maximalen Tageslohn („maximumdagloon“). Viele Verträge versprechen mehr: einen Prozentsatz des ganzen Gehalts.',
    yes: 'Ja, nur bis zum maximalen Tageslohn',
    no: 'Nein, vom ganzen Gehalt',
  },
  spells: {
    row: (number) => `Zeitraum ${number}`,
    from: 'Erster Tag wieder bei der Arbeit',
    to: 'Letzter Tag bei der Arbeit',
    add: 'Weiteren Zeitraum hinzufügen',
    remove: (number) => `Zeitraum ${number} entfernen`,
    removed: (number) => `Zeitraum ${number} ist entfernt.`,
    none: 'Noch kein Zeitraum eingetragen. Waren Sie nie wieder bei der Arbeit? Dann gehen Sie einfach weiter.',
  },
  length: {
    openEnded: 'Unbefristet, ohne letzten Tag',
    months: 'Eine bestimmte Zahl von Monaten',
    count: 'Monate',
  },
  nationality: {
    hint: 'Tippen Sie ein Land ein, zum Beispiel „Indien“ oder „Holland“. Wählen Sie höchstens vier.',
    stateless: 'Staatenlos',
    placeholder: '',
    chosen: 'Gewählt',
    full: 'Sie haben vier gewählt. Entfernen Sie eins, um ein anderes zu wählen.',
    remove: (name) => `${name} entfernen`,
    noMatch: (query) => `Kein Land passt zu „${query}“.`,
    results: (count) => plural(count, 'Land in der Liste.', 'Länder in der Liste.'),
  },
  soFar: 'Ihre bisherigen Antworten',
  soFarCount: (count) => plural(count, 'bisherige Antwort', 'bisherige Antworten'),
  preview: 'So sieht es bis jetzt aus',
  previewDuty: (title, day) => `${title}: ${day}`,
  checkTitle: 'Prüfen Sie Ihre Antworten',
  checkText: 'Nichts hat diese Seite verlassen. Sie können jede Antwort ändern.',
  irrelevant: (names) =>
    `Diese Antworten sind nicht mehr wichtig. Wir behalten sie nur für alle Fälle: ${names}.`,
  showResult: 'Ergebnis zeigen',
  noSuchPage: 'Diese Seite gibt es hier nicht. Sie können unten anfangen.',
  plainTitle: (number) => (number === undefined ? 'Noch eine Frage' : `Frage ${number}`),
  leave: 'Diese Seite verlassen',
  leaveText:
    'Öffnet eine Wetterseite und vergisst Ihre Antworten. Auch beim Neuladen sind sie weg. Der Verlauf Ihres Browsers zeigt frühere Seiten weiter an.',
};
