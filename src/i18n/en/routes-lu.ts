import type { Messages } from '../messages.ts';
import { oldFactors } from '../sums.ts';
import { date, number } from './writing.ts';

const qualification = {
  name: 'Qualification',
  met: 'The qualification seems to be enough. A regulated profession also needs the right to practise.',
  'not-met': `This qualification is not enough on the day of filing. Three years of ICT experience count only since ${date('2024-07-01')}; until ${date('2024-06-30')} it was five.`,
  unknown: `A diploma of at least three years of studies is needed, or five years of experience at that level. In ICT, three of the last seven years count since ${date('2024-07-01')}.`,
} as const;

const contract = {
  name: 'Length of the contract',
  met: `The contract is long enough. Until ${date('2024-06-30')} at least 12 months were needed; since then 6.`,
  'not-met': `The contract is too short. Until ${date('2024-06-30')} at least 12 months were needed; since then 6.`,
  unknown: `The contract must run for at least 6 months. Until ${date('2024-06-30')} it was 12.`,
} as const;

const salary = {
  name: 'Salary threshold',
  met: 'The guaranteed gross pay of a year reaches the amount.',
  'not-met': `The guaranteed gross pay of a year does not reach the amount. Until ${date('2024-06-30')} it was ${number(oldFactors.all)} times the average salary, or ${number(oldFactors.listed)} times in listed occupations. Since then it is the average itself.`,
  unknown: 'We cannot say whether the pay is enough.',
} as const;

export const routesLu = {
  'lu-blue-card': {
    name: 'Luxembourg EU Blue Card',
    what: 'Highly qualified work in Luxembourg, at a set minimum salary.',
    requirements: {
      salary,
      contract,
      qualification,
      'apply-from-abroad': {
        name: 'Authorisation before entry',
        met: 'You apply before you enter, or you already hold this card.',
        'not-met':
          'You cannot apply on a short visit. The authorisation to stay (“autorisation de séjour temporaire”) must be granted before you enter. Residents with another permit may apply from inside.',
        unknown:
          'The authorisation to stay (“autorisation de séjour temporaire”) must be granted before you enter.',
      },
      residence: {
        name: 'Living in Luxembourg',
        met: 'You will live in Luxembourg, as this card asks.',
        'not-met':
          'This card is for people who live in Luxembourg. Commuters need a work permit. With temporary protection you may work, but cannot hold this card.',
        unknown:
          'This card is for people who live in Luxembourg. Temporary protection there rules it out.',
      },
    },
  },
  'lu-blue-card-mobility': {
    name: 'Moving to Luxembourg with an EU Blue Card',
    what: 'For holders of the Blue Card of another EU country who move to Luxembourg.',
    requirements: {
      'waiting-time': {
        name: 'Time on the other Blue Card',
        met: 'You have held the other country’s card long enough.',
        'not-met': `The time on the other card is too short. It takes 12 months on the first, or 6 on a second. Until ${date('2024-06-30')} it was 18.`,
        unknown: `It takes 12 months on the first card, or 6 on a second. Until ${date('2024-06-30')} it was 18.`,
      },
      salary,
      contract,
      qualification,
    },
  },
} as const satisfies Partial<Messages['routes']>;
