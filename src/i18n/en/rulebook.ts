import type { OtherFiguresText, RulebookText } from '../rulebook-messages.ts';
import { shares } from '../sums.ts';
import { generalNotices } from './general-notices.ts';
import { lawChanges } from './law-changes.ts';
import { date, percent } from './writing.ts';

const ruling = `${percent(shares.ruling)} ruling`;

export const otherFigures: OtherFiguresText = {
  'nl-ruling-30': `Taxable pay for the ${ruling}`,
  'nl-ruling-30-under-30': `Taxable pay for the ${ruling}, under 30 with a master’s degree`,
  'nl-income-couple': 'General income norm for a couple',
  'nl-income-single': 'General income norm for a single person',
  'nl-maximum-daily-wage': 'Maximum daily wage',
};

/** Which day selects the amount in the Netherlands. */
const whichDay =
  'Which day counts: for a first permit the day of the application. For a new employer we take the first day of that contract, and for an extension the day after the permit ends. For these two, some sources take the day of the application or the report.';

const luxembourgSalary =
  'The gross pay of a year that the contract guarantees must reach the amount. The day of the application counts.';

const share = (value: number) => `${value < 0 ? '−' : '+'}${percent(Math.abs(value))}`;

export const rulebook: RulebookText = {
  name: 'The rules',
  sentence:
    'What each permit asks, every amount through the years, and what is due by when. Each with its source.',
  description:
    'The rules of work permits in the Netherlands and Luxembourg: requirements, salary amounts by year, deadlines, changes and sources.',
  descriptionOf: (name) =>
    `${name}: requirements, amounts by year, deadlines, what changed when, what is in doubt, and the sources.`,
  general: 'These are the general rules. Your own case may differ.',
  ask: 'See where you stand',
  everybody: {
    NL: {
      name: 'Everybody in the Netherlands',
      what: 'What holds whatever the permit: deadlines, sickness, refusals, other ways.',
    },
    LU: {
      name: 'Everybody in Luxembourg',
      what: 'What holds whatever the permit: deadlines, refusals, other ways.',
    },
  },
  alsoFor: 'What holds whatever the permit',
  register: {
    title: 'Find a rule',
    label: 'Search the rules',
    hint: 'A permit, an amount, a deadline, a change. What you type stays on this page.',
    none: 'Nothing found. Try a shorter word.',
    one: '1 entry',
    many: (count) => `${count} entries`,
    kinds: {
      requirement: 'Requirement',
      figure: 'Amount',
      duty: 'Deadline',
      notice: 'Note',
      change: 'Change',
    },
  },
  next: {
    title: 'What ends or is due next',
    text: 'Days on which an amount ends, or on which we look it up again.',
    ends: 'ends',
    again: 'to be checked again',
  },
  onThisPage: 'On this page',
  parts: {
    requirements: 'Requirements',
    figures: 'Amounts',
    duties: 'What must be done, and by when',
    notices: 'Also to know',
    changes: 'What changed when',
    doubts: 'What is in doubt',
    sources: 'Sources',
  },
  asks: {
    'nl-hsm': {
      sponsor:
        'Only a recognised sponsor (“erkend referent”) can apply. The public register names them all. Turkish nationals need no sponsor.',
      salary: `The fixed gross pay of a month, without holiday allowance, must reach the amount. There is no tolerance, not even one cent. ${whichDay}`,
      'tolerated-reason':
        'This counts only when the pay drops while the permit runs. Only leave under the work-and-care act (“Wet arbeid en zorg”) and a strike allow lower pay. The right to the leave must be provable.',
    },
    'nl-orientation-year': {
      'qualifying-date': [
        'You can apply until three years after graduation or research. One of the following must be met in these three years.',
        'A Dutch degree: a bachelor’s, a master’s or a doctorate. Also other Dutch studies after a master’s, of one academic year or longer.',
        'A master’s, a doctorate or studies after a master’s at a foreign university. On the day of graduation it must stand in the top 200 of two of THE, QS and ARWU. A foreign bachelor’s is not enough. A foreign diploma also needs an evaluation. Unless you studied in English or Dutch, you need a test of one of them, of about 6.0 in IELTS. Our sources for this are less sure.',
        'Research in the Netherlands with a permit for it, or as a highly skilled migrant in science.',
        'An Erasmus Mundus joint master’s.',
        'Some courses under the Dutch cultural-policy act or development co-operation. Our sources for this are less sure.',
      ],
    },
    'nl-blue-card': {
      salary: `The fixed gross pay of a month, without holiday allowance, must reach the amount. ${whichDay}`,
    },
    'lu-blue-card': { salary: luxembourgSalary },
    'lu-blue-card-mobility': { salary: luxembourgSalary },
  },
  inDoubt: 'What is in doubt about this',
  amountsOf: 'Amounts',
  amountOn: (day) => `On ${day}`,
  amountUntil: (day) => `up to and including ${day}`,
  amountOpen: (day) => `no end is set; to be checked again by ${day}`,
  otherFigures,
  named: 'Named in a note; no requirement here hangs on it.',
  ended: 'No longer in force',
  columns: { holds: 'From and to', amount: 'Amount', source: 'Sources', checked: 'Checked' },
  chart: (name, from, first, until, last) =>
    `${name}: ${first} from ${from}, ${last} until ${until}. The table has every step.`,
  chartOpen: (name, from, first, since, last) =>
    `${name}: ${first} from ${from}, ${last} since ${since}. The table has every step.`,
  chartDoubt: 'Dashed: the day on which the amount began is not known.',
  deadlinesText:
    'Not all of these deadlines hold for everybody. Where you must act and do not know which term is yours, count on the shorter one.',
  otherwise: 'Otherwise',
  notAllHold: 'Not all of this holds for everybody: each entry names its case.',
  generalNotices,
  noChanges: 'We know of no change.',
  changed: (before, after, by) => `from ${before} to ${after} (${share(by)})`,
  stopped: (before) => `none any more. Before, it was ${before}.`,
  between: (first, last) => `between ${first} and ${last}`,
  lawChanges,
  changeDoubt: {
    medium: 'We are fairly sure of this change, not certain.',
    low: 'We are not sure of this change. Ask before you rely on it.',
  },
  noDoubts: 'We know of no open point besides what is said above.',
  periodOf: (figure, from) => `${figure}, from ${date(from)}`,
  checked: (day, again) => `Checked on ${day}, to be checked again by ${again}.`,
  rulesOld: (day) => `After ${day} these rules count as old: they may have changed.`,
  data: {
    title: 'For programs',
    text: 'All of this as one file, for others to use and to check.',
    rules: 'The rules as JSON',
    schema: 'Its schema',
  },
  linkTo: (name) => `Link to: ${name}`,
};
