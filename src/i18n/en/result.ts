import { monthOf, yearOf } from '../../dates/index.ts';
import type { Messages } from '../messages.ts';
import { capital } from '../writing.ts';
import { form, plural, writing } from './writing.ts';

export const result: Messages['result'] = {
  title: 'Your result',
  asOf: {
    NL: (day) => `As of ${day}, Dutch time`,
    LU: (day) => `As of ${day}, Luxembourg time`,
    both: (day) => `As of ${day}, Dutch and Luxembourg time`,
  },
  daysUnit: (days) => form(days, 'day left', 'days left'),
  lastDay: 'Last day:',
  figuresHold: 'This result uses amounts that apply until this day.',
  checkDay: 'Amounts to be checked again on:',
  figuresAgain: 'This result uses amounts that apply until new ones are set.',
  notBegun: (days, day) =>
    `Your contract ends on ${day}, ${plural(days, 'day', 'days')} from now. Only then does this time begin.`,
  searchAtMost: (day) =>
    `From what you told us, you have until ${day} at the latest to find a new job.`,
  searchOver: (day) => `From what you told us, your search period ended on ${day}.`,
  authorityNext: {
    NL: (day) => `From what you told us, the IND should decide by ${day}.`,
    LU: (day) => `From what you told us, the minister should decide by ${day}.`,
  },
  late: (count) =>
    count === 1
      ? 'From what you told us, a last day has passed.'
      : `From what you told us, ${count} last days have passed.`,
  lateOthers: (count) =>
    form(
      count,
      'For one earlier step of others the day has passed. Ask whether it was taken; it is listed below.',
      `For ${count} earlier steps of others the day has passed. Ask whether they were taken; they are listed below.`,
    ),
  timeline: 'Timeline',
  timelineText: 'Drawn to scale, time runs downwards.',
  today: 'Today',
  shortMonth: (date) =>
    monthOf(date) === 1 ? String(yearOf(date)) : writing.shortMonthName(monthOf(date)),
  lanes: {
    permit: 'Permit',
    contract: 'Contract',
    search: 'Search period',
    newContract: 'New contract',
    amounts: 'Amounts',
    sickPay: 'Sick pay',
    programme: 'Programme',
    card: 'Card',
    unemployment: 'Months without work',
    authorisation: 'Authorisation to stay',
    restricted: 'First months on this card',
    drop: 'Lower pay',
  },
  until: (day) => `until ${day}`,
  since: (day) => `from ${day}`,
  between: (from, to) => `${from} to ${to}`,
  again: (day) => `to be checked again ${day}`,
  limit: (cap, on, end) =>
    `Your search period is cut short because ${cap} on ${on}. Otherwise it would run to ${end}.`,
  limitOf: (title, cap, on, end) =>
    `${title}: this comes sooner because ${cap} on ${on}. Otherwise it would be ${end}.`,
  bounds: {
    permit: 'the end of your permit',
    contract: 'the end of your contract',
    'sick-pay': 'the last day of sick pay',
    search: 'the end of your search period',
  },
  runsPast: (past, day) => `From ${day} your programme runs past ${past}.`,
  runsPastToo: (pasts) => `Later it also runs past ${pasts}.`,
  searchCut: (day) => `From ${day} your permit cuts the search period short.`,
  runsPastHere: (past) => `The programme runs past ${past}`,
  searchCutHere: 'The permit cuts the search period short',
  fits: 'Your programme ends before your permit and your sick pay do.',
  searchWouldStart: (lastPay, start) =>
    `If your contract ended with the sick pay on ${lastPay}, a search period would start on ${start}.`,
  permitWouldCut: (day) => `It could not run past the end of your permit on ${day}.`,
  permitEndsBefore: (day) => `But your permit ends before that, on ${day}.`,
  permitMayCut: 'It could not run past the end of your permit.',
  collision: 'Collision',
  timelineWords: {
    points: 'Days in order',
    lanes: 'What the bars show',
    window: 'The time in which it can be done',
    marked: 'Here the programme runs past something that has ended',
  },
  duties: 'What must be done, and by when',
  settled: (count) =>
    count === 1
      ? '1 earlier step, done or past its day'
      : `${count} earlier steps, done or past their day`,
  milestones: 'Days to know',
  passedMilestones: 'Already behind you',
  window: (opens, due) => `From ${opens} to ${due}`,
  legal: (day) => `By law ${day} is still in time. Do not rely on it.`,
  counted: 'How we counted',
  countedFrom: (term, event, on, end) =>
    `${capital(term)} after ${event} (${on}). That day is not counted. The term ends on ${end}.`,
  countedBack: (term, event, on, end) => `${capital(term)} before ${event} (${on}): ${end}.`,
  notExtended: 'A term that is counted back is never extended.',
  countedOn: (event, on) => `This is ${event}: ${on}.`,
  dayAfter: (event) => `the day after ${event}`,
  workingWeeks: {
    NL: 'Weekends and legal holidays do not count here; Good Friday and decreed days do.',
    LU: 'Saturdays count as working days here; Sundays and legal holidays do not.',
    'LU without Saturdays': 'Weekends and legal holidays do not count here.',
  },
  paused: (days, end) =>
    `${plural(days, 'day', 'days')} back at work do not count. They move the end to ${end}.`,
  cappedBy: (cap, on) => `It is cut short because ${cap} on ${on}.`,
  passed: (days) => `The law passes over ${days}.`,
  broughtForward: (counted, by) =>
    `${counted} is no working day. The working day before is ${by}, and later would be late.`,
  legalLater: (day) => `By law the last day is ${day}. The earlier day leaves time for the check.`,
  decreesUnknown: 'Extra free days after 2028 are not decreed yet. We counted without them.',
  onThisPage: 'On this page',
  mayBeLater: (safe, latest) =>
    `You gave no exact day. The last day lies between ${safe} and ${latest}. The first is safe.`,
  drawnCautiously: 'Where you gave no exact day, we draw the one that leaves you the least time.',
  sendBefore: (day) => `This is no working day. Send it by ${day}.`,
  actBy: 'Act by',
  countedDay: (day) => `The term itself ends on ${day}, which is no working day.`,
  otherwise: 'Otherwise',
  doubt: 'In doubt',
  dependsOn: (names) => `This day could change with your answer about: ${names}.`,
  sources: 'Sources',
  sourcesFrom: ([first = '', ...more]) =>
    more.length > 0 ? `Sources: ${first}, and ${more.length} more` : `Source: ${first}`,
  source: {
    official: 'official',
    quoted: 'official page, read as others quote it',
    secondary: 'reported',
  },
  sourceChecked: (day) => `checked ${day}`,
  routes: 'Where you stand',
  units: {
    'gross per month': 'gross a month',
    'gross per year': 'gross a year',
    'gross per hour': 'gross an hour',
    'per day': 'a day',
    'taxable per year': 'taxable a year',
    'gross per month, general income norm': 'gross a month',
  },
  judgedBy: (figure, money, unit, from, until) =>
    `${figure}: ${money} ${unit}, ${from} to ${until}.`,
  judgedByOpen: (figure, money, unit, from, again) =>
    `${figure}: ${money} ${unit}, since ${from}; to be checked again on ${again}.`,
  forYourHours: (money, per) => `For your hours that is ${money} gross ${per}.`,
  startUnknown: (first, last) =>
    `The day it began is not known: some day from ${first} to ${last}.`,
  twoAmounts: (amounts) =>
    `Two amounts are possible, ${amounts}: the day the newer one began is not known.`,
  reviewOverdue: (day) =>
    `This amount should have been checked again on ${day}. A newer one may hold by now.`,
  confidence: {
    medium: 'We are fairly sure of this amount, not certain.',
    low: 'We are not sure of this amount. Ask before you rely on it.',
  },
  shortBy: (money, per) => `${money} ${per} is missing.`,
  shortByAtLeast: (money, per) => `At least ${money} ${per} is missing.`,
  shortByLess: (per) => `Less than one cent ${per} is missing.`,
  decidedOn: (event, on) => `What counts is ${event}: ${on}.`,
  figureChecked: (checked, again) =>
    again === undefined
      ? `Checked ${checked}.`
      : `Checked ${checked}; to be checked again ${again}.`,
  throughYears: 'This amount through the years',
  noFigure: (event, on) =>
    `What counts is ${event}: ${on}. The amount for that day is not published.`,
  noFigureToday: 'An amount that is needed for this is not published for that day.',
  hintMet: (money) =>
    `Only as a comparison: the last known amount is ${money}, and your pay reaches it.`,
  hintNotMet: (money, short, per) =>
    `Only as a comparison: the last known amount is ${money}, and ${short} ${per} is missing.`,
  possible: (amounts) => `Still possible: ${amounts}.`,
  missing: (names) => `Not answered yet: ${names}.`,
  halfKnown: (names) => `Only the exact day can settle this: ${names}.`,
  unsure: (names) => `You said you don’t know: ${names}.`,
  jobEndsTitle: 'If this job ends or changes',
  jobEndsText: 'The two countries side by side, as the rules stand today.',
  jobEndsAbout: 'What it is about',
  jobEndsRows: {
    'months-to-search': 'Months to search',
    'change-of-employer': 'Change of employer',
    family: 'Family',
    'long-term-status': 'Long-term status',
  },
  offersTitle: 'Does this also apply to you?',
  offersText: 'Only some people need these. Each adds its own dates.',
  noticesTitle: 'Mind these points',
  benefitsTitle: 'What this permit brings',
  alsoCheckedTitle: {
    NL: 'What the IND also checks and we cannot',
    LU: 'What the ministry also checks and we cannot',
    both: 'What is also checked and we cannot',
    servant: 'What the Ministry of Foreign Affairs also checks and we cannot',
  },
  otherRoutesTitle: 'Other ways, which we only name',
  otherRoutesText:
    'We do not judge these. Nor do we judge a second job, freelance work, a posting, or remote work from another country. Each has rules of its own.',
  changedTitle: 'What older pages still say',
  changedText: 'You may have read some of this. Some of it no longer holds.',
  answersTitle: 'Your answers',
  figuresTitle: 'Figures and sources',
  decides: {
    NL: 'The IND decides. This page is information, not a decision and not legal advice.',
    LU: 'The minister decides, through the General Department of Immigration. This page is information, not a decision and not legal advice.',
    both: 'In the Netherlands the IND decides. In Luxembourg the minister does (General Department of Immigration). This page is information, not legal advice.',
    servant:
      'The Ministry of Foreign Affairs decides. This page is information, not a decision and not legal advice.',
  },
  advice:
    'Ask a lawyer or legal help after a refusal, in a dispute, or when a deadline has passed or is less than 14 days away.',
  startAgain: 'Start again',
  refused: (names) => `We could not read some of the answers. We left them out: ${names}.`,
  banner: (day) => `This page judges as of ${day}, not as of today.`,
  newDay: (day) => `It is now ${day}. This page has been counted again.`,
  brokenLink: 'This link is incomplete, so we could not open its answers. You can start here.',
  lastRead: (day) => `We last read the rules and their sources on ${day}.`,
};
