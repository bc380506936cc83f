import type { Messages } from '../messages.ts';
import type { SurpriseFigures } from '../surprise-messages.ts';
import { date, month } from './writing.ts';

/** An amount and the day that fixes it, after what is the day's name. */
const dayFixes =
  (name: string) =>
  ({ amount, day }: SurpriseFigures) => {
    const fixed = day ? `${name} fixes the amount: ${day}.` : `${name} fixes the amount.`;
    return amount ? `${fixed} It is ${amount}.` : fixed;
  };

const holidayAllowance = {
  ask: 'Did you count the holiday allowance?',
  text: ({ amount }: SurpriseFigures) =>
    `The amount${amount ? ` of ${amount}` : ''} is without holiday allowance. Pay that includes it counts for less.`,
};

const anotherYear = 'Did you compare with the amount of another year?';

const years = {
  'year-of-filing': { ask: anotherYear, text: dayFixes('The day of the application') },
  'year-of-start': { ask: anotherYear, text: dayFixes('The first day of the new contract') },
  'year-of-extension': { ask: anotherYear, text: dayFixes('The day the extension begins') },
  'year-of-grant': { ask: anotherYear, text: dayFixes('The first day of the permit you hold') },
};

const extraPay = {
  ask: 'Did you count a bonus, overtime or expenses?',
  text: () =>
    'Only pay counts that the contract fixes and that is paid every month. Part-time work needs the full amount too.',
};

export const surprises: Messages['surprises'] = {
  title: 'Does this surprise you?',
  check: (name) => `Check your answer: ${name}`,
  give: (name) => `Tell us: ${name}`,
  routes: {
    'nl-hsm': {
      ...years,
      'holiday-allowance': holidayAllowance,
      'extra-pay': extraPay,
      'sponsor-name': {
        ask: 'Is the employer in the register under another name?',
        text: () =>
          'Look up the employer that your contract names. A recruiter’s name, or that of a parent company, may mislead.',
      },
      'under-30': {
        ask: 'Did you expect the amount for people under 30?',
        text: ({ day }) =>
          `Your age on the day that decides counts${day ? `: ${day}` : ''}. From your 30th birthday the higher amount holds.`,
      },
      'recent-studies': {
        ask: 'Did you finish studies or research less than three years ago?',
        text: () =>
          'Then a lower amount may hold. Dutch degrees count, and some master’s degrees and doctorates from abroad.',
      },
    },
    'nl-blue-card': {
      ...years,
      'holiday-allowance': holidayAllowance,
      'extra-pay': extraPay,
      experience: {
        ask: 'Do you have experience instead of a degree?',
        text: () =>
          `Since ${date('2024-06-12')} five years of relevant experience can replace a degree. In IT, three of the last seven years can, since ${date('2023-11-18')}.`,
      },
      'recent-diploma': {
        ask: 'Is your diploma less than three years old?',
        text: () => 'Then a lower amount may hold. The date of the diploma counts.',
      },
    },
    'nl-orientation-year': {
      ceremony: {
        ask: 'Did you count from the ceremony?',
        text: () =>
          'The day of graduation or of the doctoral defence counts, or the last day of the permit for research.',
      },
      'day-of-arrival': {
        ask: 'Did you count to the day you arrive?',
        text: () => 'The day of the application counts. It must lie within the years allowed.',
      },
    },
    'nl-private-servant': {
      'holiday-allowance': holidayAllowance,
      'hired-or-arrived': {
        ask: 'Did you think of the day you arrived?',
        text: () => 'The day you were hired counts, not the day you came or got the card.',
      },
      cash: {
        ask: 'Is part of your pay in cash?',
        text: () => 'All of it must go to your own bank account. Cash is not allowed.',
      },
      'more-hours': {
        ask: 'Do you work more hours than you told us?',
        text: ({ rate }) =>
          `The minimum wage is set by the hour${rate ? `: ${rate}` : ''}. With more hours you must be paid more.`,
      },
    },
    'lu-blue-card': {
      'year-of-filing': years['year-of-filing'],
      'extra-pay': {
        ask: 'Did you count pay that is not guaranteed?',
        text: () =>
          'Take the gross pay of a year that your contract guarantees. We found no rule on bonuses.',
      },
      shortage: {
        ask: 'Did you expect a lower amount for IT work?',
        text: ({ amount }) =>
          `It ended on ${date('2024-06-30')}. For later applications one amount holds for everybody${amount ? `: ${amount}` : ''}.`,
      },
      visitor: {
        ask: 'Do you think you can apply after you arrive?',
        text: () =>
          'A visitor’s application is not accepted. It must be filed and granted before you enter.',
      },
      commuter: {
        ask: 'Will you live across the border?',
        text: () =>
          'This card is for people who live in Luxembourg. Whoever commutes needs a work permit instead.',
      },
      experience: {
        ask: 'Do you have experience instead of a degree?',
        text: () =>
          `Five years at the level of a degree can replace it. In IT, three of the last seven years can, since ${date('2024-07-01')}.`,
      },
    },
    'lu-blue-card-mobility': {
      'year-of-filing': years['year-of-filing'],
      'second-move': {
        ask: 'Have you moved with a Blue Card once before?',
        text: () =>
          `Then the time in the second country counts, and since ${month('2024-07')} it is shorter.`,
      },
      'months-on-the-card': {
        ask: 'Did you count time before the Blue Card?',
        text: () => 'Only months with the Blue Card of the first country count.',
      },
      'other-country': {
        ask: 'Did you compare with the amount of your first country?',
        text: ({ amount }) =>
          `Luxembourg’s own amount counts${amount ? `: ${amount}` : ''}. It may be higher.`,
      },
    },
  },
  needless: {
    'two-nationalities': {
      ask: 'Did you think of your other nationality?',
      text: () => 'One EU, EEA or Swiss nationality is enough. The other changes nothing here.',
    },
    'after-brexit': {
      ask: 'Did you come after 2020?',
      text: () =>
        `The Withdrawal Agreement protects British people who lived in that country before ${date('2021-01-01')}.`,
    },
    'not-a-nationality': {
      ask: 'Do you hold a residence permit there, not the nationality?',
      text: () =>
        'Only the nationality of an EU, EEA or Swiss state frees you. A residence permit of such a state does not.',
    },
  },
};
