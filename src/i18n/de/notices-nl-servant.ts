import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { plain } from '../plain.ts';
import { date, percent } from './writing.ts';

/** Private servants of privileged staff. */
export const servantNoticesNl = {
  'servant-scheme-closed': plain(
    `Seit dem ${date('2024-07-01')} für neue Hausangestellte geschlossen`,
    'Seit diesem Tag kann das Personal das Ministerium nicht mehr bitten, private Hausangestellte anzumelden. Für Menschen, die vorher eingestellt wurden, gelten weiter die Regeln des Leitfadens, soweit wir herausgefunden haben. Eine spätere Änderung ist möglich. Eine Botschaft kann eigenes Hauspersonal weiterhin als Dienstpersonal anmelden.',
  ),
  'servant-of-mission-member': plain(
    'Ihr Arbeitgeber arbeitet privat für Diplomaten',
    'Dann gilt die Befreiung von der Arbeitserlaubnis nicht. Der Arbeitgeber braucht für Sie eine Arbeitserlaubnis und muss die niederländischen Regeln einhalten.',
  ),
  'servant-hired-here': plain(
    'In den Niederlanden eingestellt',
    'Dann mussten Sie schon eine gültige Aufenthaltserlaubnis und eine Arbeitserlaubnis haben.',
  ),
  'servant-no-other-job': plain(
    'Nur dieser Arbeitgeber',
    'Sie dürfen nur für die Person arbeiten, die in Ihrem Vertrag steht. Das steht auch auf der Rückseite Ihrer Karte. Mit dieser Karte dürfen Sie in den Niederlanden den Job nicht wechseln.',
  ),
  'servant-must-leave': plain('Wann Sie die Niederlande verlassen müssen', [
    'Wenn der Vertrag endet oder beendet wird.',
    'Wenn der Einsatz Ihres Arbeitgebers in den Niederlanden endet.',
    'Wenn Ihr Arbeitgeber nicht mehr zu diesem Personal gehört.',
    'Wenn Ihr Arbeitgeber gegen die Bedingungen für private Hausangestellte verstößt.',
  ]),
  'servant-protected': plain('Worauf Sie ein Recht haben', [
    'Ein Vertrag, den Ihr Arbeitgeber nicht beenden darf, solange Sie krank oder schwanger sind.',
    'Pünktlicher Lohn, jeden Monat, auf Ihr eigenes Konto. Er darf nicht bar gezahlt werden.',
    `Mindestens der Mindestlohn, und ${percent(shares.holidayAllowance)} Urlaubsgeld.`,
    'Mindestens 20 Arbeitstage bezahlter Urlaub im Jahr.',
    'Gleiche Behandlung, egal welches Geschlecht, welche sexuelle Orientierung, Religion oder politische Meinung Sie haben.',
    'All das gilt auch, wenn der Vertrag das Recht eines anderen Landes nennt.',
  ]),
  'servant-wage-under-21': plain(
    'Unter 21 ist der Mindestlohn niedriger',
    `Der Betrag, den wir zeigen, gilt ab 21. Mit 20 sind es davon ${percent(shares.wageAt[20])}, mit 19 ${percent(shares.wageAt[19])}, mit 18 ${percent(shares.wageAt[18])}. Mit 17 sind es ${percent(shares.wageAt[17])}, mit 16 ${percent(shares.wageAt[16])}, mit 15 ${percent(shares.wageAt[15])}.`,
  ),
  'servant-departure': plain('Was Ihr Arbeitgeber tun muss, wenn Sie gehen', [
    'Dafür sorgen, dass Sie Ihre Karte der Protokollabteilung des Ministeriums zurückgeben.',
    'Dem Ministerium zeigen, dass Ihre Reise in ein Land außerhalb des Schengen-Raums organisiert ist.',
    'Tut der Arbeitgeber das nicht, kann das Ministerium neue Anträge für Hausangestellte ablehnen.',
    'Eine Zahl von Tagen haben wir dafür nicht gefunden. Für Personal nennt der Leitfaden zehn Arbeitstage nach dem Ende des Jobs.',
  ]),
  'servant-note-verbale': plain('Was in der „Note Verbale“ stehen muss', [
    'Ihr Name, Ihr Geburtsdatum und Geburtsort und Ihre Staatsangehörigkeit.',
    'Die Nummer Ihres Passes und der Tag, an dem er abläuft.',
    'Der Name Ihres Arbeitgebers und seine Position in der Organisation.',
    'Eine Kopie Ihres Vollzeitvertrags, mit seinem ersten Tag und seiner Dauer.',
    'Eine Erklärung, dass Ihr Arbeitgeber für Sie verantwortlich ist und alle Kosten trägt, auch die der Heimreise.',
    'Wenn Sie in einem anderen Land sozialversichert sind: eine Bescheinigung der Behörden dort.',
    'Wenn nicht: ein Nachweis, dass Ihr Arbeitgeber beim niederländischen Finanzamt als Ihr Arbeitgeber angemeldet ist.',
    'Arbeitet Ihr Arbeitgeber privat für Diplomaten, ist dieser Weg geschlossen. Dann ist eine Arbeitserlaubnis nötig.',
    'Die Organisation schickt sie, bevor Sie das Visum beantragen. Ohne sie wird der Antrag nicht bearbeitet.',
  ]),
  'servant-visa': plain(
    'Das Visum',
    'Stellen Sie den Antrag bei der niederländischen Vertretung in Ihrem eigenen Land oder dort, wo Sie wohnen. Es kann bis zu vier Wochen dauern. Gibt es dort keine, schreibt der Arbeitgeber an visa.posten@ind.nl.',
  ),
  'servant-card-collection': plain(
    'Wie Sie die Karte bekommen',
    'Sie holen sie selbst im Ministerium in Den Haag ab (Rijnstraat 8), mit einem gültigen Ausweisdokument. Warten Sie auf die Nachricht, dass sie fertig ist. Vorher braucht das Ministerium eine Kopie Ihrer Krankenversicherungspolice.',
  ),
  'servant-taxes': plain(
    'Steuern und Sozialversicherung',
    'Hat Ihr Arbeitgeber den Status „AO“, ist Ihr Lohn steuerfrei, außer Sie haben die niederländische Staatsangehörigkeit oder leben auf Dauer hier. Sie zahlen keine Beiträge zur niederländischen Volksversicherung, wenn Sie in einem anderen Land sozialversichert sind. Sonst meldet sich Ihr Arbeitgeber beim Finanzamt als Arbeitgeber an.',
  ),
} as const satisfies Partial<Messages['notices']['NL']>;
