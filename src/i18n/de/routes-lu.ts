import type { Messages } from '../messages.ts';
import { oldFactors } from '../sums.ts';
import { date, number } from './writing.ts';

const qualification = {
  name: 'Qualifikation',
  met: 'Die Qualifikation scheint zu reichen. Ein reglementierter Beruf braucht außerdem das Recht, ihn auszuüben.',
  'not-met': `Diese Qualifikation reicht am Tag des Antrags nicht. Drei Jahre IT-Erfahrung zählen erst seit dem ${date('2024-07-01')}; bis zum ${date('2024-06-30')} waren es fünf.`,
  unknown: `Nötig ist ein Diplom nach mindestens drei Jahren Studium, oder fünf Jahre Erfahrung auf diesem Niveau. In der IT zählen seit dem ${date('2024-07-01')} drei der letzten sieben Jahre.`,
} as const;

const contract = {
  name: 'Dauer des Vertrags',
  met: `Der Vertrag ist lang genug. Bis zum ${date('2024-06-30')} waren mindestens 12 Monate nötig; seitdem 6.`,
  'not-met': `Der Vertrag ist zu kurz. Bis zum ${date('2024-06-30')} waren mindestens 12 Monate nötig; seitdem 6.`,
  unknown: `Der Vertrag muss mindestens 6 Monate laufen. Bis zum ${date('2024-06-30')} waren es 12.`,
} as const;

const salary = {
  name: 'Mindestgehalt',
  met: 'Das garantierte Bruttogehalt im Jahr erreicht den Betrag.',
  'not-met': `Das garantierte Bruttogehalt im Jahr erreicht den Betrag nicht. Bis zum ${date('2024-06-30')} war es das ${number(oldFactors.all)}-Fache des Durchschnittsgehalts, oder das ${number(oldFactors.listed)}-Fache in Berufen auf der Liste. Seitdem ist es der Durchschnitt selbst.`,
  unknown: 'Wir können nicht sagen, ob der Lohn reicht.',
} as const;

export const routesLu = {
  'lu-blue-card': {
    name: 'Luxemburgische Blaue Karte EU',
    what: 'Hoch qualifizierte Arbeit in Luxemburg zu einem festen Mindestgehalt.',
    requirements: {
      salary,
      contract,
      qualification,
      'apply-from-abroad': {
        name: 'Genehmigung vor der Einreise',
        met: 'Sie stellen den Antrag vor der Einreise, oder Sie haben diese Karte schon.',
        'not-met':
          'Bei einem kurzen Besuch können Sie den Antrag nicht stellen. Die Aufenthaltsgenehmigung („autorisation de séjour temporaire“) muss vor der Einreise erteilt sein. Wer mit einer anderen Erlaubnis dort wohnt, darf den Antrag im Land stellen.',
        unknown:
          'Die Aufenthaltsgenehmigung („autorisation de séjour temporaire“) muss vor der Einreise erteilt sein.',
      },
      residence: {
        name: 'Wohnen in Luxemburg',
        met: 'Sie werden in Luxemburg wohnen, wie diese Karte es verlangt.',
        'not-met':
          'Diese Karte ist für Menschen, die in Luxemburg wohnen. Wer pendelt, braucht eine Arbeitserlaubnis. Mit vorübergehendem Schutz dürfen Sie arbeiten, können diese Karte aber nicht haben.',
        unknown:
          'Diese Karte ist für Menschen, die in Luxemburg wohnen. Vorübergehender Schutz in Luxemburg schließt sie aus.',
      },
    },
  },
  'lu-blue-card-mobility': {
    name: 'Mit einer Blauen Karte EU nach Luxemburg ziehen',
    what: 'Für Inhaber der Blauen Karte eines anderen EU-Landes, die nach Luxemburg ziehen.',
    requirements: {
      'waiting-time': {
        name: 'Zeit mit der anderen Blauen Karte',
        met: 'Sie haben die Karte des anderen Landes schon lange genug.',
        'not-met': `Die Zeit mit der anderen Karte ist zu kurz. Nötig sind 12 Monate mit der ersten oder 6 mit einer zweiten. Bis zum ${date('2024-06-30')} waren es 18.`,
        unknown: `Nötig sind 12 Monate mit der ersten Karte oder 6 mit einer zweiten. Bis zum ${date('2024-06-30')} waren es 18.`,
      },
      salary,
      contract,
      qualification,
    },
  },
} as const satisfies Partial<Messages['routes']>;
