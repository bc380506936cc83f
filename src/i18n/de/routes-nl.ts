import type { Messages } from '../messages.ts';
import { date } from './writing.ts';

export const routesNl = {
  'nl-hsm': {
    name: 'Hoch qualifizierte Fachkraft',
    what: 'Arbeit bei einem anerkannten Arbeitgeber zu einem festen Mindestgehalt.',
    requirements: {
      sponsor: {
        name: 'Anerkannter Arbeitgeber',
        met: 'Ein anerkannter Arbeitgeber („erkend referent“) darf diese Erlaubnis beantragen. Türkische Staatsangehörige brauchen keinen.',
        'not-met':
          'Nur ein anerkannter Arbeitgeber („erkend referent“) kann diese Erlaubnis beantragen, und dieser Arbeitgeber ist keiner.',
        unknown:
          'Nur ein anerkannter Arbeitgeber („erkend referent“) kann den Antrag stellen. Fragen Sie den Arbeitgeber, oder sehen Sie im öffentlichen Register nach.',
      },
      salary: {
        name: 'Mindestgehalt',
        met: 'Der Lohn erreicht den Betrag, oder Ihre Art von Arbeit ist davon ausgenommen.',
        'not-met':
          'Der Lohn erreicht den Betrag nicht. Es gibt keinen Spielraum, nicht einmal einen Cent.',
        unknown: 'Wir können nicht sagen, ob der Lohn reicht.',
      },
      'tolerated-reason': {
        name: 'Weniger Lohn wird hingenommen',
        met: 'Der Lohn bleibt hoch genug, oder er sinkt wegen eines Urlaubs oder Streiks, der hingenommen wird. Lohn unter dem Betrag muss trotzdem rechtzeitig gemeldet werden.',
        'not-met':
          'Der Lohn sinkt unter den Betrag. Der Grund steht nicht auf der Liste, oder das Recht auf den Urlaub lässt sich nicht nachweisen. Krankheit steht nicht auf der Liste.',
        unknown:
          'Nur Urlaub nach dem Gesetz über Arbeit und Pflege („Wet arbeid en zorg“) und ein Streik erlauben weniger Lohn. Das Recht auf den Urlaub muss nachweisbar sein.',
      },
    },
  },
  'nl-blue-card': {
    name: 'Niederländische Blaue Karte EU',
    what: 'Hoch qualifizierte Arbeit; der Arbeitgeber muss nicht anerkannt sein.',
    requirements: {
      salary: {
        name: 'Mindestgehalt',
        met: 'Der Lohn erreicht den Betrag.',
        'not-met': 'Der Lohn erreicht den Betrag nicht.',
        unknown: 'Wir können nicht sagen, ob der Lohn reicht.',
      },
      contract: {
        name: 'Dauer des Vertrags',
        met: `Der Vertrag ist lang genug. Bis zum ${date('2023-11-17')} waren mindestens 12 Monate nötig; seitdem 6.`,
        'not-met': `Der Vertrag ist zu kurz. Bis zum ${date('2023-11-17')} waren mindestens 12 Monate nötig; seitdem 6.`,
        unknown: `Der Vertrag muss mindestens 6 Monate laufen. Bis zum ${date('2023-11-17')} waren es 12.`,
      },
      qualification: {
        name: 'Qualifikation',
        met: 'Die Qualifikation scheint zu reichen. Ein ausländisches Diplom muss bewertet werden. Ein reglementierter Beruf braucht außerdem das Recht, ihn auszuüben.',
        'not-met': `Diese Qualifikation reicht nicht an dem Tag, der zählt. Bis zum ${date('2023-11-17')} zählte nur ein Diplom nach mindestens drei Jahren Studium. Fünf Jahre Erfahrung zählen seit dem ${date('2024-06-12')}.`,
        unknown: `Nötig ist ein Hochschuldiplom nach mindestens drei Jahren Studium. Seit dem ${date('2024-06-12')} zählen auch fünf Jahre passende Erfahrung. In der IT reichen drei der letzten sieben Jahre.`,
      },
    },
  },
  'nl-orientation-year': {
    name: 'Suchjahr',
    what: 'Ein Jahr, um Arbeit zu suchen; jede Arbeit ist erlaubt. Sie stellen den Antrag selbst.',
    requirements: {
      'qualifying-date': {
        name: 'Studium oder Forschung in den letzten drei Jahren',
        met: 'Die drei Jahre nach Ihrem Studium oder Ihrer Forschung sind nicht vorbei.',
        'not-met': `Die Zeit nach dem Abschluss oder der Forschung ist vorbei. Sie beträgt drei Jahre; bis zum ${date('2016-02-29')} war es eines.`,
        unknown:
          'Sie können den Antrag bis drei Jahre nach dem Abschluss oder der Forschung stellen.',
      },
    },
  },
} as const satisfies Partial<Messages['routes']>;
