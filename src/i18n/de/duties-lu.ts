import type { Messages } from '../messages.ts';
import { sums } from '../sums.ts';
import { date, euro } from './writing.ts';

const department = 'die Einwanderungsbehörde';

/** What is to be done about a Luxembourg card. */
export const dutiesLu = {
  'lu.use-authorisation': {
    title: 'Nach Luxemburg einreisen und die Ankunft melden, solange Ihre Genehmigung gilt',
    how: 'Nutzen Sie die Aufenthaltsgenehmigung („autorisation de séjour temporaire“) innerhalb von 90 Tagen nach ihrem Datum. Reisen Sie bis dahin ein und melden Sie Ihre Ankunft. Brauchen Sie ein Visum, beantragen Sie es in denselben 90 Tagen.',
    otherwise:
      'Nach 90 Tagen kann sie nicht mehr genutzt werden. Dann müssen Sie vielleicht einen neuen Antrag stellen.',
  },
  'lu.commune': {
    title: 'Ankunft bei der Gemeinde („commune“) melden',
    how: 'Gehen Sie an Ihrem Wohnort zur Gemeinde („commune“) und geben Sie die „déclaration d’arrivée“ ab. Heben Sie die Bestätigung auf. Zusammen mit der Genehmigung belegt sie, dass Sie bleiben und arbeiten dürfen, bis die Karte kommt.',
    otherwise:
      'Ohne die Bestätigung fehlt Ihnen der Nachweis, dass Sie bleiben und arbeiten dürfen.',
  },
  'lu.permit-file': {
    title: 'Aufenthaltstitel beantragen',
    how: `Schicken Sie den Antrag für die Karte („titre de séjour“) an ${department}, innerhalb von drei Monaten nach der Ankunft. Lassen Sie vorher die ärztliche Untersuchung machen. Die Gebühr beträgt ${euro(sums.cardFee)}; eine ältere Seite nennt ${euro(sums.olderCardFee)}.`,
    otherwise:
      'Wir haben keine Regel gefunden, die einen verspäteten Antrag rettet. Sind Sie zu spät, fragen Sie sofort die Behörde.',
  },
  'lu.mobility.apply': {
    title: 'Luxemburgische Blaue Karte nach dem Umzug beantragen',
    how: `Richten Sie den Antrag innerhalb eines Monats nach der Einreise an ${department}, oder schon vor dem Umzug. Für Familienmitglieder gilt derselbe Monat.`,
    otherwise:
      'Wir haben keine Regel gefunden, die einen verspäteten Antrag rettet. Sind Sie zu spät, fragen Sie sofort einen Anwalt.',
  },
  'lu.decision': {
    title: 'Der Minister sollte entschieden haben',
    how: 'Die 90 Tage gelten für die Entscheidung über die Aufenthaltsgenehmigung. Sie stehen still, solange der Antrag nicht vollständig ist. Im Jahr 2023 dauerte es im Schnitt 38 Tage.',
    otherwise: 'Nach drei Monaten ohne Antwort dürfen Sie den Antrag als abgelehnt ansehen.',
  },
  'lu.implied-refusal': {
    title: 'Wann Schweigen als Ablehnung gilt',
    how: 'Nach drei Monaten ohne Antwort dürfen Sie Ihren Antrag als abgelehnt ansehen. Ab dann können Sie vor das Verwaltungsgericht („Tribunal administratif“) gehen.',
    otherwise:
      'Sie dürfen auch auf die Antwort warten. Zählen Sie die drei Monate für eine Klage zur Sicherheit ab diesem Tag.',
  },
  'lu.tribunal': {
    title: 'Letzter Tag für die Klage beim Verwaltungsgericht',
    how: 'Nur ein beim Gericht zugelassener Anwalt („avocat à la Cour“) kann die Klage einreichen; gehen Sie also jetzt zu einem. Eine formlose Beschwerde beim Minister innerhalb der drei Monate hält diese Frist an.',
    otherwise: 'Nach diesem Tag lässt sich die Ablehnung kaum noch angreifen.',
  },
  'lu.renewal': {
    title: 'Verlängerung Ihrer Karte etwa bis zu diesem Tag beantragen',
    how: `Schicken Sie den Antrag auf Verlängerung an ${department}, etwa zwei Monate vor dem Ende der Karte. Solange ein rechtzeitig gestellter Antrag läuft, dürfen Sie bleiben. Höchstwahrscheinlich zählt der Betrag vom Tag des Antrags.`,
    otherwise: 'Kommt der Antrag zu spät, stehen Sie vielleicht ohne gültige Karte da.',
  },
  'lu.card-end': {
    title: 'Letzter Tag Ihrer Karte',
    how: `Seit dem ${date('2017-03-24')} gilt eine Karte vier Jahre; davor galt sie zwei. Bei einem kürzeren Vertrag gilt sie drei Monate länger als der Vertrag. Steht auf Ihrer Karte ein anderer Tag, dann zählt dieser.`,
    otherwise:
      'Danach dürfen Sie nur bleiben, wenn ein rechtzeitig gestellter Antrag auf Verlängerung läuft.',
  },
  'lu.change.inform': {
    title: 'Jobwechsel vorher dem Minister melden',
    how: `Seit dem ${date('2024-07-01')} gilt das in den ersten 12 Monaten Arbeit mit der Karte. Der Minister hat dann 30 Tage zum Prüfen und darf Einwände erheben. Bis zum ${date('2024-06-30')} waren es 24 Monate, und der Minister musste vorher zustimmen.`,
    otherwise:
      'Wird der Wechsel dem Minister nicht gemeldet, kann das ein Grund sein, die Karte zu entziehen.',
  },
  'lu.change.free': {
    title: 'Sie dürfen Arbeitgeber, Job und Branche wechseln',
    how: `Seit dem ${date('2024-07-01')} sind Sie nach 12 Monaten Arbeit mit der Karte frei. Bis zum ${date('2024-06-30')} waren es 24 Monate, und auch dann nur für hoch qualifizierte Jobs.`,
    otherwise:
      'Es ist nicht bekannt, ob das Ministerium es noch erfahren muss. Es kann nicht schaden, ihm Bescheid zu geben.',
  },
  'lu.unemployment.report': {
    title: 'Arbeitslosigkeit bei der Einwanderungsbehörde melden',
    how: `Schreiben Sie sofort an ${department}. Schreiben Sie noch einmal, wenn Sie Arbeit haben.`,
    otherwise: 'Wird das nicht gemeldet, kann das ein Grund sein, die Karte zu entziehen.',
  },
  'lu.unemployment.limit': {
    title: 'Letzter Tag ohne Arbeit, bevor die Karte in Gefahr ist',
    how: `Seit dem ${date('2024-07-01')} werden drei Monate ohne Arbeit hingenommen. Es sind sechs, sobald Sie die Karte zwei Jahre haben. Frühere Monate ohne Arbeit mit dieser Karte zählen mit. Bis zum ${date('2024-06-30')} waren es drei Monate am Stück, und nur einmal.`,
    otherwise: 'Ab dem Tag danach kann der Minister die Karte entziehen.',
  },
} as const satisfies Partial<Messages['duties']>;
