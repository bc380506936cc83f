import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, month, percent, dayAndMonth } from './writing.ts';

const { day, money } = format;

/** What older pages say about the Netherlands, and what holds now. */
export const changedNl = {
  'changed-amounts': {
    title: 'Die Beträge für das Gehalt',
    text: ({ over30, under30, reduced }, on) => [
      `Seiten, die kein Jahr oder Beträge von 2023 nennen, sind veraltet. Die Beträge ändern sich an jedem ${dayAndMonth('2027-01-01')}.`,
      over30 && under30 && reduced
        ? `Am ${day(on)}: ${money(over30.cents)} im Monat ab 30, ${money(under30.cents)} unter 30, ${money(reduced.cents)} ermäßigt.`
        : `Für ${day(on)} haben wir die Beträge nicht.`,
    ],
  },
  'changed-deciding-day': plain('Der Tag, der den Betrag festlegt', [
    'Eine Seite von 2023 sagt, dass der erste Arbeitstag ihn festlegt. Bei einer ersten Erlaubnis ist es der Tag des Antrags.',
    'Bei einem Wechsel des Arbeitgebers zählt der erste Tag des neuen Vertrags.',
    'Sie sagt auch, dass der Betrag für Menschen unter 30 nur beim selben Arbeitgeber bleibt. Durch einen Wechsel vor 30 scheint er nicht verloren zu gehen; durch einen mit 30 oder später schon.',
    'Von einer Verlängerung nach 30 spricht sie nicht. Beim selben Arbeitgeber und ohne Lücke gilt der Betrag unter 30 aus dem neuesten Jahr.',
  ]),
  'changed-conditions': plain('Die Voraussetzungen', [
    `Die Anwerbung aus dem Ausland ist keine Voraussetzung; ein Wechsel der Erlaubnis in den Niederlanden ist möglich. Die Anwerbung gehört zur ${percent(shares.ruling)}-Regelung.`,
    '„Gefragte“ Kenntnisse sind auch keine Voraussetzung. Es kommt auf das Gehalt an.',
    'Nur ein anerkannter Arbeitgeber kann den Antrag stellen, sagen ältere Seiten. Türkische Staatsangehörige brauchen keinen, und eine Blaue Karte auch nicht.',
    'Der ermäßigte Betrag „unmittelbar nach“ dem Suchjahr steht nicht mehr im Wortlaut von 2026, wie wir ihn zitiert gefunden haben.',
    `Die ${percent(shares.ruling)}-Regelung gibt ab dem ${date('2027-01-01')} höchstens ${percent(shares.laterRuling)}. Es gibt Ausnahmen für Menschen, die sie vorher hatten.`,
    'Die Befreiung von der Integrationspflicht gilt für den Aufenthalt. Sie gilt nicht für den dauerhaften Aufenthalt oder einen niederländischen Pass.',
  ]),
  'changed-blue-card': plain('Die niederländische Blaue Karte', [
    `Bis zum ${date('2023-11-17')} musste der Vertrag 12 Monate laufen. Seitdem genügen sechs.`,
    `Bis zum ${date('2024-06-11')} war der Betrag für die Blaue Karte viel höher als der ab 30. Seitdem ist er gleich.`,
    `Ein ermäßigter Betrag für neue Diplome kam am ${date('2024-06-12')}. Ebenso fünf Jahre Erfahrung statt eines Diploms.`,
    `Drei Jahre IT-Erfahrung in den letzten sieben zählen seit dem ${date('2023-11-18')}.`,
  ]),
  'changed-months-to-search': plain('Die Monate für die Suche', [
    `Ältere Seiten geben allen drei Monate. Seit dem ${date('2026-05-22')} sind es sechs, wenn Sie die Erlaubnis zwei Jahre oder länger hatten, wie Kanzleien berichten.`,
    'Die Zeit geht nie über das Ende der Erlaubnis hinaus.',
    'Eine Seite sagt, dass sich die Monate verlängern lassen, wegen Bindungen oder guten Verhaltens. Wir haben keine solche Regel gefunden.',
    'Eine Seite sagt, dass eine Erlaubnis für einen einzigen Arbeitgeber sofort endet. Das gilt für eine getrennte Arbeitserlaubnis („TWV“).',
    'Eine kombinierte Erlaubnis („GVVA“) gibt seit 2014 drei Monate, und jetzt vielleicht sechs.',
  ]),
  'changed-any-employer': plain(
    'Arbeit für jeden Arbeitgeber',
    'Eine Seite sagt, dass Aufenthaltserlaubnisse das meist zulassen. Für hoch qualifizierte Fachkräfte ist das falsch: Erlaubt ist nur solche Arbeit für einen anerkannten Arbeitgeber. Andere Arbeit braucht eine Arbeitserlaubnis („TWV“).',
  ),
  'changed-who-reports': plain(
    'Wer der IND Bescheid gibt',
    'Ältere Seiten nennen eine Meldung, Ihre, innerhalb von vier Wochen. Es sind drei. Ihr früherer und Ihr neuer Arbeitgeber haben jeweils eigene vier Wochen.',
  ),
  'changed-track2-part': plain('Teilnahme an der zweiten Spur', [
    'Eine Seite sagt, dass hoch qualifizierte Fachkräfte ganz teilnehmen können. Coaching: ja. Aber eine Vermittlung muss die Voraussetzungen der Erlaubnis erfüllen.',
    'Lohn bei Krankheit unter dem Betrag ist selbst ein Risiko für die Erlaubnis. Krankheit stand nie auf der Liste der Gründe, die hingenommen werden.',
    'Die drei Phasen und fünf Dokumente, die sie nennt, sind die Praxis eines Anbieters, nicht Gesetz.',
  ]),
  'changed-servants': plain('Private Hausangestellte', [
    `Ältere Seiten sagen, dass Personal mit dem Vorrecht Hausangestellte anmelden kann. Seit dem ${date('2024-07-01')} kann es das nicht mehr.`,
    `Die IND gehört nicht mehr zu Justiz und Sicherheit. Seit ${month('2024-07')} gehört sie zu Asyl und Migration.`,
    `Der Mindestlohn wurde bis zum ${date('2023-12-31')} pro Monat festgelegt. Seitdem wird er pro Stunde festgelegt.`,
  ]),
} as const satisfies Partial<Messages['notices']['NL']>;
