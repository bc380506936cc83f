import type { Messages } from '../messages.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const result: Messages['result'] = {
  title: 'Your result',
  asOf: (day) => `As of ${day}, Dutch time`,
  daysUnit: (days) => (days === 1 ? 'day left' : 'days left'),
  lastDay: 'Last day:',
  figuresHold: 'The amounts that this result rests on hold until this day.',
  searchAtMost: (day) =>
    `From what you told us, you have until ${day} at the latest to find a new job.`,
  searchOver: (day) => `From what you told us, your search period ended on ${day}.`,
  authorityNext: (day) => `From what you told us, the IND should decide by ${day}.`,
  late: (count) =>
    count === 1
      ? 'From what you told us, a last day has passed.'
      : `From what you told us, ${count} last days have passed.`,
  timeline: 'Timeline',
  timelineText: 'Drawn to scale, time runs downwards.',
  today: 'Today',
  lanes: {
    permit: 'Permit',
    contract: 'Contract',
    search: 'Search period',
    newContract: 'New contract',
    amounts: 'Amounts',
  },
  until: (day) => `until ${day}`,
  since: (day) => `from ${day}`,
  between: (from, to) => `${from} to ${to}`,
  limit: (cap, on, end) =>
    `Your search period is cut short because ${cap} on ${on}. Otherwise it would run to ${end}.`,
  timelineWords: {
    points: 'Days in order',
    lanes: 'What the bars show',
    window: 'The time in which it can be done',
  },
  duties: 'What must be done, and by when',
  milestones: 'Days to know',
  passedMilestones: 'Already behind you',
  window: (opens, due) => `From ${opens} to ${due}`,
  legal: (day) => `By law ${day} is still in time. Do not rely on it.`,
  counted: 'How we counted',
  countedFrom: (term, event, on, end) =>
    `${capital(term)} after ${event} (${on}). That day is not counted. The term ends on ${end}.`,
  countedBack: (term, event, on, end) =>
    `${capital(term)} before ${event} (${on}): ${end}. A term that is counted back is never extended.`,
  countedOn: (event, on) => `This is ${event}: ${on}.`,
  dayAfter: (event) => `the day after ${event}`,
  cappedBy: (cap, on) => `It is cut short because ${cap} on ${on}.`,
  capOpen: 'It ends earlier if your permit does. Tell us the last day of your permit.',
  passed: (days) => `The law passes over ${days}.`,
  decreesUnknown: 'Extra free days after 2028 are not decreed yet. We counted without them.',
  sendBefore: (day) => `This is no working day. Send it by ${day}.`,
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
  judgedBy: (figure, money, from, until) =>
    `${figure}: ${money} gross a month, ${from} to ${until}.`,
  shortBy: (money) => `${money} a month is missing.`,
  shortByAtLeast: (money) => `At least ${money} a month is missing.`,
  shortByLess: 'Less than one cent a month is missing.',
  decidedOn: (event, on) => `What counts is ${event}: ${on}.`,
  figureChecked: (checked, again) => `Checked ${checked}; to be checked again ${again}.`,
  noFigure: (event, on) =>
    `What counts is ${event}: ${on}. The amount for that day is not published.`,
  hintMet: (money) =>
    `Only as a comparison: the last known amount is ${money}, and your pay reaches it.`,
  hintNotMet: (money, short) =>
    `Only as a comparison: the last known amount is ${money}, and ${short} a month is missing.`,
  possible: (amounts) => `Still possible: ${amounts}.`,
  missing: (names) => `Not answered yet: ${names}.`,
  unsure: (names) => `You said you don’t know: ${names}.`,
  changeTitle: 'What would change it',
  raise: (route, money, amount) =>
    `${route}: ${money} more a month, without holiday allowance, would reach the amount of ${amount}.`,
  settle: (route, names) => `${route}: your answer about ${names} would settle it.`,
  unmet: (route, names) => `${route}: this is not met yet: ${names}.`,
  whenPublished: (route, year) => `${route}: the amounts of ${year}, once they are published.`,
  answerThese: 'Answer now',
  offersTitle: 'Does this also apply to you?',
  offersText: 'Only some people need these. Each adds its own dates.',
  noticesTitle: 'Mind these points',
  benefitsTitle: 'What this permit brings',
  alsoCheckedTitle: 'What the IND also checks and we cannot',
  answersTitle: 'Your answers',
  figuresTitle: 'Figures and sources',
  decides: 'The IND decides. This page is information, not a decision and not legal advice.',
  advice:
    'Ask a lawyer or legal help after a refusal, in a dispute, or when a deadline is less than 14 days away.',
  print: 'Print this page',
  startAgain: 'Start again',
  refused: (names) => `Your link had answers that we could not read. We left them out: ${names}.`,
  banner: (day) => `This page judges as of ${day}, not as of today.`,
  brokenLink: 'This link is incomplete, so we could not open its answers. You can start here.',
  rulesVersion: (version, day) => `Rules of ${version}, sources last read ${day}.`,
};
