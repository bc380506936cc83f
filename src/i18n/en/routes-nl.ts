import type { Messages } from '../messages.ts';
import { date } from './writing.ts';

export const routesNl = {
  'nl-hsm': {
    name: 'Highly skilled migrant',
    what: 'Work for a recognised sponsor at a set minimum salary.',
    requirements: {
      sponsor: {
        name: 'Recognised sponsor',
        met: 'A recognised sponsor (“erkend referent”) may apply for this permit. Turkish nationals need no sponsor.',
        'not-met':
          'Only a recognised sponsor (“erkend referent”) can apply for this permit, and this employer is not one.',
        unknown:
          'Only a recognised sponsor (“erkend referent”) can apply. Ask the employer, or look in the public register.',
      },
      salary: {
        name: 'Salary criterion',
        met: 'The pay reaches the amount, or your kind of work is exempt from it.',
        'not-met': 'The pay does not reach the amount. There is no tolerance, not even one cent.',
        unknown: 'We cannot say whether the pay is enough.',
      },
      'tolerated-reason': {
        name: 'Lower pay is tolerated',
        met: 'The pay stays high enough, or falls for a leave or strike that is tolerated. Pay below the amount must still be reported in time.',
        'not-met':
          'The pay falls below the amount. The reason is not on the list, or the right to the leave cannot be proved. Sickness is not on the list.',
        unknown:
          'Only leave under the work-and-care act (“Wet arbeid en zorg”) and a strike allow lower pay. The right to the leave must be provable.',
      },
    },
  },
  'nl-blue-card': {
    name: 'Dutch EU Blue Card',
    what: 'Highly qualified work; the employer need not be a recognised sponsor.',
    requirements: {
      salary: {
        name: 'Salary criterion',
        met: 'The pay reaches the amount.',
        'not-met': 'The pay does not reach the amount.',
        unknown: 'We cannot say whether the pay is enough.',
      },
      contract: {
        name: 'Length of the contract',
        met: `The contract is long enough. Until ${date('2023-11-17')} at least 12 months were needed; since then 6.`,
        'not-met': `The contract is too short. Until ${date('2023-11-17')} at least 12 months were needed; since then 6.`,
        unknown: `The contract must run for at least 6 months. Until ${date('2023-11-17')} it was 12.`,
      },
      qualification: {
        name: 'Qualification',
        met: 'The qualification seems to be enough. A foreign diploma needs an evaluation. A regulated profession also needs the right to practise.',
        'not-met': `This qualification is not enough on the day that counts. Until ${date('2023-11-17')} only a diploma of at least three years counted. Five years of experience count since ${date('2024-06-12')}.`,
        unknown: `A higher-education diploma of at least three years is needed. Since ${date('2024-06-12')} five years of relevant experience count too. In IT, three of the last seven years are enough.`,
      },
    },
  },
  'nl-orientation-year': {
    name: 'Orientation year',
    what: 'One year to look for work, with any work allowed. You apply yourself.',
    requirements: {
      'qualifying-date': {
        name: 'Studies or research within three years',
        met: 'The three years after your studies or research are not over.',
        'not-met': `The time after graduation or research is over. It is three years; until ${date('2016-02-29')} it was one.`,
        unknown: 'You can apply until three years after graduation or research.',
      },
    },
  },
} as const satisfies Partial<Messages['routes']>;
