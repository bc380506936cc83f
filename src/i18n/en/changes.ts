import type { ChangesText, MoveDetail } from '../changes-messages.ts';
import { form, plural } from './writing.ts';

type Days = MoveDetail['days'];

const when = ({ when: which, from, until }: Days) =>
  ({ by: `by ${until}`, from: `on ${from} or later`, between: `from ${from} to ${until}` })[which];

const raise = ({ more, to }: MoveDetail) => `${more} more, so ${to}`;

export const changes: ChangesText = {
  title: 'What would change it',
  who: {
    you: 'You',
    employer: 'Your employer',
    together: 'You and your employer',
    time: 'Only time',
  },
  moves: {
    salary: raise,
    payDuring: (detail) => `While it lasts, ${raise(detail)}`,
    sickPay: ({ to }) => `Sick pay of at least this: ${to}`,
    recognisedSponsor: () =>
      'An employer in the register of recognised sponsors (“erkend referent”)',
    contractMonths: ({ to }) => `A contract of at least ${to}`,
    contractStart: ({ days }) => `A first day of the contract ${when(days)}`,
    filingDate: ({ days, again }) =>
      `${again ? 'A new application' : 'An application'}, filed ${when(days)}`,
    liveInCountry: () => 'A home in Luxembourg',
    inCountryAsVisitor: () => 'An application made before you enter Luxembourg',
    leaveProvable: () => 'Proof of your right to the leave, in your employer’s records',
    familyComes: () => 'Coming alone: your family does not join you because of this work',
    fullTime: () => 'A full-time job',
    paidToOwnAccount: () => 'Pay sent each month to an account in your own name',
    holidayAllowancePaid: () => 'Holiday allowance, paid as the law asks (“vakantiebijslag”)',
    leaveDays: ({ to }) => `At least ${to} of paid leave a year`,
    registeredAsEmployer: () => 'A registration as an employer in the Netherlands',
    healthInsurance: () => 'Health insurance, with a policy in your name',
  },
  allOf: 'All of these together:',
  opens: 'Then this route looks open.',
  hangsOn: (names) => `Then it is no longer ruled out. Still to answer: ${names}.`,
  notRuledOut: 'Then it is no longer ruled out, but we still cannot say.',
  more: (count) => plural(count, 'more way', 'more ways'),
  nothing: (names) =>
    `We know of nothing that you, your employer or time could change about this: ${names}.`,
  many: (names) => `More than three things would have to change. Not met: ${names}.`,
  whenPublished: (year) => `The amounts of ${year}, once they are published`,
  settles: (count) =>
    form(count, 'One answer settles it:', `These ${count} answers settle it together:`),
  orThese: (count) => form(count, 'Or this one answer:', `Or these ${count} together:`),
  missing: (names) => `Still to answer: ${names}.`,
  employer: {
    title: 'Ask your employer or HR',
    text: 'Your employer knows some of this. Here is a message, ready to send.',
    asks: {
      recognisedSponsor:
        'Are you a recognised sponsor with the Dutch immigration service (“erkend referent”)?',
      salary: 'What is my guaranteed gross salary, a month or a year, and what does it include?',
      contractStart: 'What is the first day of my contract?',
      contractMonths: 'Is my contract open-ended, and if not, for how many months does it run?',
      occupationIsco: 'Which ISCO-08 code did you declare for my occupation?',
      filingDate: 'On which day will the application be filed, or was it filed?',
      heldBelow30Criterion: 'Was my permit granted under the salary amount for people under 30?',
      heldReducedCriterion:
        'Was my permit granted under the reduced amount after an orientation year or studies?',
      payDuring: 'What is my gross pay while the leave or the lower pay lasts?',
      payDropStart: 'On which day does my pay change?',
      leaveProvable: 'Do your records hold proof of my right to this leave?',
      sickPay: 'How much do you pay during sickness, as an amount or as a share of my salary?',
    },
    letter: (asks) =>
      [
        'Hello,',
        'I am checking the conditions of my work permit. Could you please help me with this?',
        asks.map((ask, index) => (asks.length > 1 ? `${index + 1}. ${ask}` : ask)).join('\n'),
        'Thank you very much.',
      ].join('\n\n'),
    copying: {
      field: 'Message to your employer',
      copy: 'Copy the message',
      copied: 'The message is copied. You can paste it now.',
      selected: 'Your browser did not let us copy. The message is selected: copy it yourself.',
    },
  },
  whatIf: {
    title: 'What if the pay or the day changes?',
    text: 'Your answers stay as they are until you press “Use these answers”.',
    pay: {
      salary: {
        month: 'Gross salary a month, in euro',
        year: 'Gross salary a year, in euro',
        hour: 'Gross salary an hour, in euro',
      },
      payDuring: {
        month: 'Pay a month while it lasts, in euro',
        year: 'Pay a year while it lasts, in euro',
        hour: 'Pay an hour while it lasts, in euro',
      },
    },
    day: { contractStart: 'First day of the contract', filingDate: 'Day of filing' },
    less: (money) => `${money} less`,
    moreBy: (money) => `${money} more`,
    keys: (step, page) => `Arrow keys: ${step}. Page keys: ${page}.`,
    earlier: 'One day earlier',
    later: 'One day later',
    results: 'What it would come to',
    before: (word) => `Now: ${word}`,
    unmet: (names) => `Not met: ${names}.`,
    said: (route, word) => `${route}: ${word}.`,
    use: 'Use these answers',
    reset: 'Set back',
  },
};
