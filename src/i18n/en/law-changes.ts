import type { RulebookText } from '../rulebook-messages.ts';
import { oldFactors, shares } from '../sums.ts';
import { number, percent } from './writing.ts';

/** What the law says from a day on that it did not before. */
export const lawChanges: RulebookText['lawChanges'] = {
  'lu-listed-occupations': `A lower amount begins for listed occupations: ${number(oldFactors.listed)} times the average salary.`,
  'nl-three-year-window':
    'The reduced amount and an orientation year are open for three years after graduation or research, instead of one.',
  'lu-four-year-card': 'A card lasts four years instead of two.',
  'nl-croatia-free': 'Croatian nationals have free access to the Dutch labour market.',
  'nl-former-orientation-year':
    'Who held an orientation-year permit before may use the reduced amount too. This is the day on which it was reported.',
  'nl-british-nationals':
    'British nationals need a permit, unless the withdrawal agreement protects them.',
  'lu-british-nationals':
    'British nationals need a permit, unless the withdrawal agreement protects them.',
  'lu-family-work': 'Family members may do any work from arrival.',
  'nl-blue-card-practice':
    'A contract of 6 months is enough instead of 12. Three years of IT experience in the last seven count. The search period is six months when the card was held two years or longer.',
  'nl-hourly-minimum-wage': 'The minimum wage is set by the hour instead of the month.',
  'nl-reduced-amount-proof':
    'For the reduced amount, the employer’s file needs the diploma and proof of the language.',
  'nl-blue-card-law':
    'The amount is lower: the same as for highly skilled migrants of 30 and older. New are a reduced amount for recent diplomas, and five years of experience instead of a diploma. A card may last up to five years.',
  'nl-servant-scheme-closed': 'Staff can no longer ask to register a private servant.',
  'lu-regime-2024': `The amount is the average salary itself instead of ${number(oldFactors.all)} times the average, and the list of occupations ends. A contract of 6 months is enough, and IT experience counts. After 12 months of work on the card you may change employer, job and sector. Moving from another EU country takes 12 months on the first card, or 6 on a second. Months without work are added up.`,
  'nl-payment-proof': 'For each payment, the employer’s file needs proof that it was transferred.',
  'nl-search-six-months':
    'The search period is six months when the permit was held two years or longer, as law firms report.',
  'nl-shorter-decisions':
    'For a new employer, the IND decides in 45 days, or in 30 for a Blue Card. This rests on one source.',
  'nl-ruling-27': `The ${percent(shares.ruling)} ruling gives at most ${percent(shares.laterRuling)}, with exceptions for people who had it before.`,
};
