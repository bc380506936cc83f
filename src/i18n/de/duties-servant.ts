import type { Messages } from '../messages.ts';

/** What is to be done for a private servant. */
export const dutiesServant = {
  'servant.register': {
    title: 'Private Hausangestellte im ePortal anmelden',
    how: 'Das macht die Organisation des Arbeitgebers, bei der Protokollabteilung des Außenministeriums. Sie hat nach der Ankunft zehn Arbeitstage Zeit.',
    otherwise: 'Der Ausweis („identiteitskaart“) hängt von dieser Anmeldung ab.',
  },
  'servant.bank-proof': {
    title: 'Eigenes Bankkonto nachweisen',
    how: 'Das Außenministerium braucht einen Nachweis über ein Konto auf Ihren Namen. Die Bank darf in den Niederlanden oder in einem anderen EU-Land sein.',
    otherwise:
      'Ihr Lohn darf nur auf Ihr eigenes Konto gehen, nie bar ausgezahlt werden. Das Ministerium kann Kontoauszüge von Ihnen verlangen.',
  },
  'servant.card-end': {
    title: 'Letzter Tag Ihres Ausweises',
    how: 'Die ersten zwei Karten stellt das Ministerium für je sechs Monate aus. Spätere Karten gelten höchstens ein Jahr. Keine Karte gilt länger als Ihr Vertrag oder die Karte Ihres Arbeitgebers.',
    otherwise:
      'Fragen Sie die Organisation Ihres Arbeitgebers früh nach der nächsten Karte. Wir haben keine Regel gefunden, wann man sie beantragt.',
  },
  'servant.leave-country': {
    title: 'Die Niederlande verlassen, wenn der Vertrag endet',
    how: 'Ihr Recht zu bleiben endet mit dem Vertrag; eine zusätzliche Frist haben wir nicht gefunden. Wenn Sie nicht aus der EU kommen, ist Ihr Arbeitgeber für Ihre Heimreise verantwortlich.',
    otherwise:
      'Nach diesem Tag haben Sie durch diese Arbeit kein Recht mehr zu bleiben. Können Sie nicht ausreisen, oder hat man Sie schlecht behandelt? Dann fragen Sie sofort einen Anwalt.',
  },
} as const satisfies Partial<Messages['duties']>;
