import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { date, percent } from './writing.ts';

/** A private servant reads this: each line says what the employer owes. */
export const routesServant = {
  'nl-private-servant': {
    name: 'Private servant of diplomatic staff',
    what: 'Work in the household of privileged staff, with a card from the Ministry of Foreign Affairs.',
    requirements: {
      'scheme-open': {
        name: 'Hired while it was open',
        met: `You were hired before ${date('2024-07-01')}, when this was still open.`,
        'not-met': `Since ${date('2024-07-01')} staff can no longer ask to register a private servant. Until ${date('2024-06-30')} they could.`,
        unknown: `This is only open to people hired before ${date('2024-07-01')}.`,
      },
      'privileged-employer': {
        name: 'Employer with the privilege',
        met: 'Your employer is a staff member with this privilege.',
        'not-met':
          'Only staff with this privilege can have a private servant. An employer who works for a diplomat personally does not have it, and needs a work permit for you.',
        unknown:
          'Only staff with the right status have this privilege. Ask your employer’s organisation.',
      },
      'not-related': {
        name: 'No relative',
        met: 'You are no relative of your employer or of your employer’s partner.',
        'not-met':
          'Relatives by blood or marriage, up to first cousins, may not be private servants.',
        unknown: 'Relatives by blood or marriage may not be private servants.',
      },
      'no-family': {
        name: 'Family stays behind',
        met: 'Your family does not come with you.',
        'not-met': 'A private servant may not bring family to the Netherlands.',
        unknown: 'A private servant may not bring family to the Netherlands.',
      },
      'full-time': {
        name: 'Full-time contract',
        met: 'Your contract is full-time.',
        'not-met': 'The Ministry asks for a full-time contract. Yours is not.',
        unknown: 'The Ministry asks for a full-time contract. Look for the hours in yours.',
      },
      'minimum-wage': {
        name: 'Minimum wage',
        met: 'Your pay reaches the minimum wage for your hours, as set for people of 21 and older.',
        'not-met':
          'Your pay is below the minimum wage for your hours, as set for people of 21 and older. You may ask for the difference.',
        unknown: `You have a right to the minimum wage. Since ${date('2024-01-01')} it is set by the hour; before that it was by the month.`,
      },
      'holiday-allowance': {
        name: 'Holiday allowance',
        met: `You get the ${percent(shares.holidayAllowance)} holiday allowance.`,
        'not-met': `You have a right to ${percent(shares.holidayAllowance)} holiday allowance (“vakantiebijslag”). Your employer should pay it.`,
        unknown: `You have a right to ${percent(shares.holidayAllowance)} holiday allowance (“vakantiebijslag”).`,
      },
      'leave-days': {
        name: 'Paid leave',
        met: 'You get at least 20 working days of paid leave a year.',
        'not-met': 'You have a right to at least 20 working days of paid leave a year.',
        unknown: 'You have a right to at least 20 working days of paid leave a year.',
      },
      'paid-to-account': {
        name: 'Pay to your own account',
        met: 'Your pay goes to your own bank account each month.',
        'not-met': `Your pay must go to your own account each month, in the Netherlands or another EU country. Cash is not allowed since ${date('2015-06-01')}.`,
        unknown:
          'Your pay must go to your own account each month, in the Netherlands or another EU country. Cash is not allowed.',
      },
      'social-security': {
        name: 'Social security',
        met: 'Another country covers you, or your employer is registered here as an employer.',
        'not-met':
          'No other country covers you. Then your employer must register with the Dutch tax authority as your employer.',
        unknown:
          'Another country must cover you, or your employer must register with the Dutch tax authority.',
      },
      'health-insurance': {
        name: 'Health insurance',
        met: 'You have health insurance.',
        'not-met':
          'You need health insurance. Without a copy of the policy, the Ministry does not hand out the card.',
        unknown:
          'You need health insurance. The Ministry asks for a copy before it hands out the card.',
      },
      'local-permits': {
        name: 'Permits when hired here',
        met: 'You were hired from abroad, or held both permits when you were hired here.',
        'not-met':
          'Whoever is hired while in the Netherlands must already hold a residence permit and a work permit.',
        unknown:
          'Whoever is hired while in the Netherlands must already hold a residence permit and a work permit.',
      },
    },
  },
} as const satisfies Partial<Messages['routes']>;
