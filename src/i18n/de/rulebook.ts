import type { OtherFiguresText, RulebookText } from '../rulebook-messages.ts';
import { shares } from '../sums.ts';
import { generalNotices } from './general-notices.ts';
import { lawChanges } from './law-changes.ts';
import { date, percent } from './writing.ts';

const ruling = `${percent(shares.ruling)}-Regelung`;

const otherFigures: OtherFiguresText = {
  'nl-ruling-30': `Steuerpflichtiger Lohn für die ${ruling}`,
  'nl-ruling-30-under-30': `Steuerpflichtiger Lohn für die ${ruling}, unter 30 mit einem Master`,
  'nl-income-couple': 'Allgemeine Einkommensnorm für ein Paar',
  'nl-income-single': 'Allgemeine Einkommensnorm für eine alleinstehende Person',
  'nl-maximum-daily-wage': 'Höchster Tageslohn',
};

/** Which day selects the amount in the Netherlands. */
const whichDay =
  'Welcher Tag zählt: bei einer ersten Erlaubnis der Tag des Antrags. Bei einem neuen Arbeitgeber nehmen wir den ersten Tag dieses Vertrags, bei einer Verlängerung den Tag nach dem Ende der Erlaubnis. Manche Quellen nehmen bei diesen beiden den Tag des Antrags oder der Meldung.';

const luxembourgSalary =
  'Das Bruttogehalt eines Jahres, das der Vertrag garantiert, muss den Betrag erreichen. Es zählt der Tag des Antrags.';

const share = (value: number) => `${value < 0 ? '−' : '+'}${percent(Math.abs(value))}`;

export const rulebook: RulebookText = {
  name: 'Die Regeln',
  sentence:
    'Was jede Erlaubnis verlangt, jeder Betrag über die Jahre, und was bis wann zu tun ist. Immer mit der Quelle.',
  description:
    'Die Regeln für Arbeitserlaubnisse in den Niederlanden und Luxemburg: Bedingungen, Gehaltsbeträge nach Jahren, Fristen, Änderungen und Quellen.',
  descriptionOf: (name) =>
    `${name}: Bedingungen, Beträge nach Jahren, Fristen, was sich wann geändert hat, was unsicher ist, und die Quellen.`,
  general: 'Das sind die allgemeinen Regeln. Ihr eigener Fall kann anders sein.',
  ask: 'Sehen, wo Sie stehen',
  everybody: {
    NL: {
      name: 'Alle in den Niederlanden',
      what: 'Was mit jeder Erlaubnis gilt: Fristen, Krankheit, Ablehnungen, andere Wege.',
    },
    LU: {
      name: 'Alle in Luxemburg',
      what: 'Was mit jeder Erlaubnis gilt: Fristen, Ablehnungen, andere Wege.',
    },
  },
  alsoFor: 'Was mit jeder Erlaubnis gilt',
  register: {
    title: 'Eine Regel finden',
    label: 'In den Regeln suchen',
    hint: 'Eine Erlaubnis, ein Betrag, eine Frist, eine Änderung. Was Sie tippen, bleibt auf dieser Seite.',
    none: 'Nichts gefunden. Versuchen Sie ein kürzeres Wort.',
    one: '1 Eintrag',
    many: (count) => `${count} Einträge`,
    kinds: {
      requirement: 'Bedingung',
      figure: 'Betrag',
      duty: 'Frist',
      notice: 'Hinweis',
      change: 'Änderung',
    },
  },
  next: {
    title: 'Was bald endet oder geprüft wird',
    text: 'Tage, an denen ein Betrag endet oder an denen wir ihn wieder nachschlagen.',
    ends: 'endet',
    again: 'nächste Prüfung',
  },
  onThisPage: 'Auf dieser Seite',
  parts: {
    requirements: 'Bedingungen',
    figures: 'Beträge',
    duties: 'Was zu tun ist, und bis wann',
    notices: 'Auch gut zu wissen',
    changes: 'Was sich wann geändert hat',
    doubts: 'Was unsicher ist',
    sources: 'Quellen',
  },
  asks: {
    'nl-hsm': {
      sponsor:
        'Nur ein anerkannter Arbeitgeber („erkend referent“) kann den Antrag stellen. Das öffentliche Register nennt sie alle. Türkische Staatsangehörige brauchen keinen solchen Arbeitgeber.',
      salary: `Das feste Bruttogehalt eines Monats, ohne Urlaubsgeld, muss den Betrag erreichen. Es gibt keinen Spielraum, nicht einmal einen Cent. ${whichDay}`,
      'tolerated-reason':
        'Das zählt nur, wenn der Lohn sinkt, während die Erlaubnis läuft. Nur Urlaub nach dem Gesetz über Arbeit und Pflege („Wet arbeid en zorg“) und ein Streik erlauben weniger Lohn. Das Recht auf den Urlaub muss nachweisbar sein.',
    },
    'nl-orientation-year': {
      'qualifying-date': [
        'Sie können den Antrag bis drei Jahre nach dem Abschluss oder der Forschung stellen. In diesen drei Jahren muss einer der folgenden Punkte erfüllt sein.',
        'Ein niederländischer Abschluss: ein Bachelor, ein Master oder ein Doktortitel. Auch ein anderes niederländisches Studium nach einem Master, das ein Studienjahr oder länger dauert.',
        'Ein Master, ein Doktortitel oder ein Studium nach einem Master an einer ausländischen Universität. Am Tag des Abschlusses muss sie in zwei der Ranglisten THE, QS und ARWU unter den ersten 200 stehen. Ein ausländischer Bachelor reicht nicht. Ein ausländischer Abschluss muss auch bewertet werden. Wer nicht auf Englisch oder Niederländisch studiert hat, braucht einen Test in einer der beiden Sprachen, von etwa 6,0 im IELTS. Unsere Quellen dafür sind weniger sicher.',
        'Forschung in den Niederlanden mit einer Erlaubnis dafür oder als hoch qualifizierte Fachkraft in der Wissenschaft.',
        'Ein gemeinsamer Master von Erasmus Mundus.',
        'Manche Ausbildungen nach dem niederländischen Gesetz zur Kulturpolitik oder aus der Entwicklungszusammenarbeit. Unsere Quellen dafür sind weniger sicher.',
      ],
    },
    'nl-blue-card': {
      salary: `Das feste Bruttogehalt eines Monats, ohne Urlaubsgeld, muss den Betrag erreichen. ${whichDay}`,
    },
    'lu-blue-card': { salary: luxembourgSalary },
    'lu-blue-card-mobility': { salary: luxembourgSalary },
  },
  inDoubt: 'Was daran unsicher ist',
  amountsOf: 'Beträge',
  amountOn: (day) => `Am ${day}`,
  amountUntil: (day) => `bis einschließlich ${day}`,
  amountOpen: (day) => `kein Ende ist festgelegt; wieder zu prüfen bis ${day}`,
  otherFigures,
  named: 'In einem Hinweis genannt; keine Bedingung hängt hier davon ab.',
  ended: 'Gilt nicht mehr',
  columns: { holds: 'Von und bis', amount: 'Betrag', source: 'Quellen', checked: 'Geprüft' },
  chart: (name, from, first, until, last) =>
    `${name}: ${first} ab ${from}, ${last} bis ${until}. Die Tabelle zeigt jede Stufe.`,
  chartOpen: (name, from, first, since, last) =>
    `${name}: ${first} ab ${from}, ${last} seit ${since}. Die Tabelle zeigt jede Stufe.`,
  chartDoubt: 'Gestrichelt: Der Tag, an dem der Betrag begann, ist nicht bekannt.',
  deadlinesText:
    'Nicht alle diese Fristen gelten für jeden. Müssen Sie etwas tun und wissen nicht, welche Frist Ihre ist, rechnen Sie mit der kürzeren.',
  otherwise: 'Sonst',
  notAllHold: 'Nicht alles davon gilt für alle: Bei jedem Punkt steht, für welchen Fall.',
  generalNotices,
  noChanges: 'Wir kennen keine Änderung.',
  changed: (before, after, by) => `von ${before} auf ${after} (${share(by)})`,
  stopped: (before) => `gibt es nicht mehr. Vorher waren es ${before}.`,
  between: (first, last) => `zwischen ${first} und ${last}`,
  lawChanges,
  changeDoubt: {
    medium: 'Wir sind bei dieser Änderung ziemlich sicher, aber nicht ganz.',
    low: 'Wir sind bei dieser Änderung nicht sicher. Fragen Sie nach, bevor Sie sich darauf verlassen.',
  },
  noDoubts: 'Wir kennen keinen offenen Punkt außer dem, was oben steht.',
  periodOf: (figure, from) => `${figure}, ab ${date(from)}`,
  checked: (day, again) => `Geprüft am ${day}, wieder zu prüfen bis ${again}.`,
  rulesOld: (day) =>
    `Nach dem ${day} gelten diese Regeln als veraltet: Sie können sich geändert haben.`,
  data: {
    title: 'Für Programme',
    text: 'All das als eine Datei, zum Verwenden und zum Prüfen.',
    rules: 'Die Regeln als JSON',
    schema: 'Das Schema dazu',
  },
  linkTo: (name) => `Link zu: ${name}`,
};
