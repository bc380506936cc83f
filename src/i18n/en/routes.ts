import type { Messages } from '../messages.ts';
import { routesLu } from './routes-lu.ts';
import { routesNl } from './routes-nl.ts';
import { routesServant } from './routes-servant.ts';

export const routes: Messages['routes'] = { ...routesNl, ...routesServant, ...routesLu };

export const verdicts: Messages['verdicts'] = {
  likely: { word: 'Looks open', sentence: 'You seem to meet what we can check.' },
  'not-likely': { word: 'Does not look open', sentence: 'You do not seem to meet everything.' },
  'cannot-say': { word: 'Cannot say', sentence: 'Something is missing to judge this.' },
  'not-needed': {
    word: 'Not needed',
    sentence: 'From what you told us, you do not need this permit to work there.',
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
  'nl-minimum-monthly-wage': 'Minimum wage for full-time work, from 21 years',
  'nl-minimum-hourly-wage': 'Minimum wage an hour, from 21 years',
  'lu-blue-card': 'Luxembourg Blue Card amount',
  'lu-blue-card-shortage': 'Luxembourg Blue Card amount for listed occupations',
};

export const readings: Messages['readings'] = {
  'age-at-filing-or-start':
    'You turn 30 between the application and the first working day. Most sources take your age on the day of the application. Others take it on the first working day.',
  'immediately-after-orientation-year':
    'The wording of 2023 allowed the reduced amount also “immediately after” the orientation year. The wording of 2026, as we found it, says only “during”.',
  'figure-began':
    'It is not known on which day the newer amount began. The earlier one may still have held on your day. The two lead to different answers, so we do not choose.',
  'blue-card-sick-pay':
    'One source says that a Blue Card holder’s sick pay below the amount is tolerated for at most 12 months. We found no second one. Do not rely on it.',
};

export const decidingEvents: Messages['decidingEvents'] = {
  filing: 'the day of the application',
  'contract-start': 'the first day of the new contract',
  extension: 'the day the extension begins',
  grant: 'the first day of the permit you hold',
  'pay-drop': 'the day the pay drops',
  today: 'today',
};

export const placements: Messages['placements'] = {
  free: {
    title: 'You may be placed with another employer',
    text: 'From what you told us, you may work for any employer while your right to stay holds. Track 2 may lead to any job.',
  },
  conditions: {
    title: 'A placement must fit your permit',
    text: 'Coaching, orientation and applying are open to you. A job with another employer must fit your permit, or needs a new permit first.',
  },
  none: {
    title: 'No placement with another employer',
    text: 'A private servant may not change jobs in the Netherlands. So Track 2 cannot lead to another employer with this card.',
  },
};

export const countries: Messages['countries'] = { NL: 'Netherlands', LU: 'Luxembourg' };

export const per: Messages['per'] = { month: 'a month', year: 'a year' };
