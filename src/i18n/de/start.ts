import type { Messages } from '../messages.ts';
import { date } from './writing.ts';

export const start: Messages['start'] = {
  appName: 'Permit Clock',
  skip: 'Zum Inhalt springen',
  title: 'Was Sie mit Ihrer Erlaubnis dürfen und bis wann Sie handeln müssen',
  sentence:
    'Für Menschen, die in den Niederlanden oder Luxemburg mit einer Erlaubnis arbeiten oder arbeiten wollen. Beantworten Sie ein paar Fragen. Sie sehen, wo Sie stehen, was zu tun ist und bis zu welchem Tag.',
  ask: 'Was führt Sie hierher?',
  situations: {
    'job-offer': {
      label: 'Ich habe ein Jobangebot',
      hint: 'Reicht das Gehalt für eine Erlaubnis?',
    },
    'job-ended': {
      label: 'Mein Job endet oder ist schon zu Ende',
      hint: 'Wie lange darf ich bleiben und Arbeit suchen?',
    },
    'new-employer': {
      label: 'Ich wechsle den Arbeitgeber',
      hint: 'Welches Gehalt brauche ich, und wer muss vom Wechsel erfahren?',
    },
    extension: {
      label: 'Ich verlängere meine Erlaubnis',
      hint: 'Wann stelle ich den Antrag, und welches Gehalt zählt dann?',
    },
    'pay-drop': {
      label: 'Ich bekomme eine Zeit lang weniger Lohn',
      hint: 'Ändern Urlaub, Streik oder Krankheit etwas an meiner Erlaubnis?',
    },
    'track-2': {
      label: 'Ich bin krank und in der zweiten Spur',
      hint: 'Welche Termine zählen, und darf mich ein anderer Arbeitgeber einstellen?',
    },
    'private-servant': {
      label: 'Meine Karte ist vom Außenministerium',
      hint: 'Was darf ich verlangen, und wie lange gilt die Karte?',
    },
    decision: {
      label: 'Mein Antrag läuft oder wurde abgelehnt',
      hint: 'Wann muss die Antwort kommen, und wie lange kann ich Widerspruch einlegen?',
    },
  },
  privacyTitle: 'Nichts verlässt diese Seite',
  privacy:
    'Ihre Antworten bleiben in diesem Tab. Wir senden und zählen sie nicht. Wir speichern sie nur, wenn Sie es wollen.',
  checkedTitle: 'Regeln mit Quellen',
  checked: (on) =>
    `Wir haben die Quellen zuletzt am ${date(on)} gelesen. Bei jedem Betrag steht seine Quelle.`,
  rules: (version, on) => `Regeln: Version ${version}, Quellen zuletzt gelesen am ${date(on)}.`,
  oldRules: (on) =>
    `Die Regeln von Permit Clock wurden zuletzt am ${date(on)} gelesen. Sie können sich seitdem geändert haben. Prüfen Sie jeden Betrag und jeden Tag bei der Behörde.`,
  clock: {
    ask: 'Welcher Tag ist heute?',
    early: (device, on) =>
      `Ihr Gerät zeigt den ${date(device)} an. Wir haben die Regeln später gelesen, am ${date(on)}. Die Uhr des Geräts geht also falsch.`,
    late: (device, on) =>
      `Ihr Gerät zeigt den ${date(device)} an. Wir haben die Regeln lange davor gelesen, am ${date(on)}. Die Uhr geht falsch, oder diese Seite ist sehr alt.`,
    why: 'Die Tage und viele Beträge hängen vom heutigen Datum ab. Geben Sie es ein, dann richtet sich die Seite danach.',
    until: (day) => `Bis dahin richtet sich die Seite nach dem ${date(day)}.`,
    told: (day) =>
      `Sie haben angegeben, dass heute der ${date(day)} ist. Die Seite richtet sich danach, nicht nach der Uhr Ihres Geräts.`,
    itIs: (device) => `Die Uhr geht richtig: Heute ist der ${date(device)}`,
    change: 'Das Datum ändern',
  },
  decidesTitle: 'Die Behörden entscheiden',
  decides:
    'Das sind Informationen, keine Rechtsberatung. In den Niederlanden entscheidet die IND. In Luxemburg entscheidet der Minister, der für Einwanderung zuständig ist. Für ihn handelt die Einwanderungsbehörde.',
  forSites: 'Für Websites: auf Ihrer Seite einbinden',
  readRules: 'Die Regeln lesen',
  accessibility: 'Barrierefreiheit: was getestet wurde',
  language: 'Sprache',
  languageFailed:
    'Diese Sprache ließ sich nicht laden. Prüfen Sie Ihre Verbindung und wählen Sie die Sprache noch einmal.',
  notice: 'Bitte beachten',
  loading: 'Einen Moment …',
  loadFailed:
    'Die Fragen ließen sich nicht laden. Vielleicht gibt es eine neue Version dieser Seite, oder keine Verbindung.',
  retry: 'Noch einmal versuchen',
  crashTitle: 'Auf dieser Seite ist etwas schiefgegangen',
  crash:
    'Ihre Antworten sind noch da. Versuchen Sie es noch einmal oder fangen Sie ohne sie neu an.',
  crashWhole: 'Versuchen Sie es noch einmal. Hilft das nicht, laden Sie die Seite neu.',
  faultCode: (code) => `Code dieses Fehlers: ${code}. Darüber wurde nichts gesendet.`,
  askThem: 'Sie können auch die Behörden fragen:',
  authorities: {
    ind: 'IND (Niederlande)',
    uwv: 'UWV (Niederlande)',
    ministry: 'Außenministerium, zu privaten Hausangestellten',
    guichet: 'Guichet.lu (Luxemburg)',
  },
  download: 'Das Werkzeug als eine Datei herunterladen, die ohne Internet läuft',
  startAgain: 'Neu anfangen',
};
