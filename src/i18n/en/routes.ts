import type { Messages } from '../messages.ts';

export const routes: Messages['routes'] = {
  'nl-hsm': {
    name: 'Highly skilled migrant',
    official: 'kennismigrant',
    what: 'Work for a recognised sponsor at a set minimum salary.',
    requirements: {
      sponsor: {
        name: 'Recognised sponsor',
        met: 'A recognised sponsor may apply for this permit. Turkish nationals need none.',
        'not-met':
          'Only a recognised sponsor can apply for this permit, and this employer is not one.',
        unknown:
          'Only a recognised sponsor can apply. Ask the employer, or look in the public register.',
      },
      salary: {
        name: 'Salary criterion',
        met: 'The salary reaches the amount.',
        'not-met':
          'The salary does not reach the amount. There is no tolerance, not even one cent.',
        unknown: 'We cannot say whether the salary is enough.',
      },
    },
  },
  'nl-blue-card': {
    name: 'Dutch EU Blue Card',
    official: 'Europese blauwe kaart',
    what: 'Highly qualified work; the employer need not be a recognised sponsor.',
    requirements: {
      salary: {
        name: 'Salary criterion',
        met: 'The salary reaches the amount.',
        'not-met': 'The salary does not reach the amount.',
        unknown: 'We cannot say whether the salary is enough.',
      },
      contract: {
        name: 'Length of the contract',
        met: 'The contract is long enough.',
        'not-met': 'The contract is too short: at least 6 months (12 until 17 November 2023).',
        unknown: 'The contract must run for at least 6 months.',
      },
      qualification: {
        name: 'Qualification',
        met: 'The qualification seems to be enough. A foreign diploma needs an evaluation.',
        'not-met': 'This qualification is not enough on the day that counts.',
        unknown: 'A higher-education degree or enough relevant experience is needed.',
      },
    },
  },
  'nl-orientation-year': {
    name: 'Orientation year',
    official: 'zoekjaar hoogopgeleiden',
    what: 'One year to look for work, with any work allowed. You apply yourself.',
    requirements: {
      'qualifying-date': {
        name: 'Studies or research within three years',
        met: 'The three years are not over.',
        'not-met': 'The three years after graduation or research are over.',
        unknown: 'You can apply until three years after graduation or research.',
      },
    },
  },
};

export const verdicts: Messages['verdicts'] = {
  likely: { word: 'Looks open', sentence: 'You seem to meet what we can check.' },
  'not-likely': { word: 'Does not look open', sentence: 'You do not seem to meet everything.' },
  'cannot-say': { word: 'Cannot say', sentence: 'Something is missing to judge this.' },
  'not-needed': {
    word: 'Not needed',
    sentence: 'You do not need this permit to work in the Netherlands.',
  },
};

export const statuses: Messages['statuses'] = {
  met: 'Met',
  'not-met': 'Not met',
  unknown: 'Not known',
};

export const figures: Messages['figures'] = {
  'nl-hsm-30-and-older': 'Amount for people of 30 and older',
  'nl-hsm-under-30': 'Amount for people under 30',
  'nl-hsm-reduced': 'Reduced amount after an orientation year or recent studies',
  'nl-blue-card': 'EU Blue Card amount',
  'nl-blue-card-reduced': 'Reduced EU Blue Card amount for recent diplomas',
};

export const readings: Messages['readings'] = {
  'age-at-filing-or-start':
    'You turn 30 between the application and the first working day. Most sources take your age on the day of the application. Others take it on the first working day.',
  'immediately-after-orientation-year':
    'The wording of 2023 allowed the reduced amount also “immediately after” the orientation year. The wording of 2026, as we found it, says only “during”.',
};

export const decidingEvents: Messages['decidingEvents'] = {
  filing: 'the day of the application',
  'contract-start': 'the first day of the new contract',
  extension: 'the day the extension begins',
};
