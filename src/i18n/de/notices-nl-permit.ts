import type { Messages } from '../messages.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, dayAndMonth, month } from './writing.ts';

const { day, money } = format;

/** Points in doubt and points to mind about a Dutch permit. */
export const permitNoticesNl = {
  'two-readings': plain(
    'Zwei Lesarten des Gesetzes, in zwei verschiedenen Jahren',
    'Der Antrag und seine Wirkung fallen in verschiedene Kalenderjahre. Wir nehmen den Betrag von dem Tag, an dem der Antrag wirksam wird. Manche Quellen nehmen den Tag, an dem er gestellt oder gemeldet wird.',
  ),
  'birthday-between': plain(
    'Ihr 30. Geburtstag liegt zwischen Antrag und Beginn',
    'Kein Gesetzestext, den wir gefunden haben, nennt den Tag, an dem Ihr Alter zählt. Der Tag des Antrags ist die beste Lesart. Zur Sicherheit sollte der Lohn den Betrag für Menschen ab 30 erreichen.',
  ),
  'leap-day-birthday': plain(
    `Ihr Geburtstag ist der ${dayAndMonth('2028-02-29')}`,
    `Das Jahr, in dem Sie 30 werden, hat diesen Tag nicht. Sie werden am ${dayAndMonth('2027-02-28')} oder am ${dayAndMonth('2027-03-01')} 30; kein Gesetzestext, den wir gefunden haben, sagt, an welchem. Wir nehmen den früheren Tag und den Betrag für Menschen ab 30.`,
  ),
  'just-after-orientation-year': plain(
    'Kurz nach dem Suchjahr',
    `Im Jahr 2023 war der ermäßigte Betrag auch „unmittelbar nach“ dem Suchjahr offen. Der Wortlaut vom ${month('2026-09')}, wie wir ihn zitiert gefunden haben, sagt nur „während“. Fragen Sie die IND oder einen Anwalt, bevor Sie sich darauf verlassen.`,
  ),
  'changed-employer-before-30': plain(
    'Ein Wechsel des Arbeitgebers vor 30',
    'Die Seite der IND von 2026, wie wir sie zitiert gefunden haben, lässt den Betrag für Menschen unter 30 nach einem Wechsel vor 30 bestehen. Ein Text von 2017 verlangte noch, gar nicht zu wechseln.',
  ),
  'search-period-switch': plain(
    'Drei Monate oder sechs?',
    `Ihr Job endete vor dem ${date('2026-05-22')}, und die drei Monate liefen an diesem Tag noch. Ob die neuen sechs Monate Ihnen helfen, ist eine offene Frage. Wir zeigen drei, das ist die sichere Zählung.`,
  ),
  'uk-withdrawal-agreement': plain(
    'Haben Sie vor 2021 in den Niederlanden gewohnt?',
    'Britische Staatsangehörige mit Rechten aus dem Austrittsabkommen brauchen diese Erlaubnis vielleicht nicht. Sagen Sie uns, ob Sie solche Rechte haben.',
  ),
  'turkish-national': plain(
    'Türkische Staatsangehörige: andere Schritte',
    'Sie können diese Erlaubnis ohne anerkannten Arbeitgeber bekommen. Der Betrag und die Prüfung, ob der Lohn üblich ist, bleiben. Das Verfahren dauert bis zu 90 Tage, und die Gebühren sind viel niedriger. Bei einem nicht anerkannten Arbeitgeber dürfen Sie nicht anfangen, solange ein Wechsel noch läuft.',
  ),
  'income-norm': {
    title: 'Für Ihre Arbeit gilt eine andere Regel zum Einkommen',
    text: ({ couple, single }, on) =>
      couple && single
        ? `Das Mindestgehalt gilt hier nicht; es gilt die allgemeine Einkommensnorm. Am ${day(on)} beträgt sie für ein Paar ${money(couple.cents)} im Monat. Für eine alleinstehende Person sind es ${money(single.cents)}.`
        : `Das Mindestgehalt gilt hier nicht; es gilt die allgemeine Einkommensnorm. Für ${day(on)} haben wir ihren Betrag nicht.`,
  },
  'temporary-protection': plain(
    'Mit vorübergehendem Schutz dürfen Sie schon arbeiten',
    `Haben Sie ihn in den Niederlanden? Dann meldet der Arbeitgeber es dem UWV mindestens zwei Arbeitstage, bevor Sie anfangen. Der Schutz läuft bis zum ${date('2027-03-04')} und ist keine dauerhafte Erlaubnis. Diese Erlaubnis ist ein Weg zu bleiben. Wer nur eine befristete ukrainische Erlaubnis hatte, verlor den Schutz am ${date('2025-09-04')}.`,
  ),
  'no-search-period': plain(
    'Ihre Erlaubnis gibt keine Suchfrist',
    'Für diese Art von Erlaubnis haben wir keine Suchfrist gefunden. Ohne eine neue Erlaubnis dürfen Sie nicht für einen anderen Arbeitgeber arbeiten. Fragen Sie sofort einen Anwalt oder die IND, was Sie noch tun können.',
  ),
  'not-tied-to-job': plain(
    'Ihr Recht zu bleiben hängt nicht an diesem Job',
    'Mit Ihrer Staatsangehörigkeit oder Erlaubnis gibt es keine Suchfrist. Sie müssen der IND nicht melden, dass Ihr Job zu Ende ist.',
  ),
  'orientation-year-ends': plain(
    'Ein Suchjahr kann nicht verlängert werden',
    'Um zu bleiben, brauchen Sie eine andere Erlaubnis, zum Beispiel als hoch qualifizierte Fachkraft. Für ein neues Suchjahr ist ein neues Studium oder neue Forschung nötig.',
  ),
  'only-skilled-work': plain(
    'Welche Arbeit Sie annehmen dürfen',
    'Mit dieser Erlaubnis dürfen Sie nur als hoch qualifizierte Fachkraft für einen anerkannten Arbeitgeber arbeiten. Für andere Arbeit braucht der Arbeitgeber eine Arbeitserlaubnis („TWV“). Eine eigene Firma neben dem Job ist erlaubt.',
  ),
  'permit-names-employer': plain(
    'Ihre Erlaubnis nennt einen einzigen Arbeitgeber',
    `Der neue Arbeitgeber muss eine neue Erlaubnis besorgen, bevor Sie anfangen. Bei einer kombinierten Erlaubnis („GVVA“) ist das ein Änderungsverfahren, zu dem sich das UWV äußert. Eine Quelle sagt, dass es seit dem ${date('2026-05-22')} höchstens 45 Tage dauert.`,
  ),
  'blue-card-first-year': plain(
    'Das erste Jahr einer Blauen Karte',
    'Melden Sie in den ersten 12 Monaten der Karte den Wechsel, bevor er geschieht, oder stellen Sie einen neuen Antrag. Unsere Quellen dafür sind schwach; fragen Sie die IND.',
  ),
  'reduced-blue-card-diploma': plain(
    'Der ermäßigte Betrag der Blauen Karte und Ihr Diplom',
    'Nach dem Newsletter der IND zählt jedes Hochschuldiplom der letzten drei Jahre. Ein Datenprojekt liest es so: nur Diplome niederländischer oder bestimmter ausländischer Hochschulen. Eine Quelle verlangt einen Master.',
  ),
  suriname: plain(
    'Surinamische Staatsangehörigkeit',
    'Wir haben keine Quelle gefunden, die freien Zugang zur Arbeit gibt. Wir beurteilen Sie wie bei jeder Staatsangehörigkeit außerhalb der EU.',
  ),
  'other-ways': plain('Andere Wege zu bleiben', [
    'Eine Blaue Karte EU: Der Arbeitgeber muss nicht anerkannt sein.',
    'Eine kombinierte Erlaubnis („GVVA“), nach einer Prüfung des Arbeitsmarkts.',
    'Eine Erlaubnis als Partner, Partnerin oder Familienmitglied.',
    'Eine eigene Firma oder ein Studium.',
    'Ein Suchjahr, innerhalb von drei Jahren nach Abschluss oder Forschung.',
    'Eine dauerhafte Erlaubnis, nach fünf Jahren.',
  ]),
} as const satisfies Partial<Messages['notices']['NL']>;
