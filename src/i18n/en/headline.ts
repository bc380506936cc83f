import type { Messages } from '../messages.ts';
import { form, plural } from './writing.ts';

const needs = (count: number) => plural(count, 'needs more answers', 'need more answers');
const inDays = (days: number) => plural(days, 'day', 'days');

function ofOne(open: number, undecided: number): string {
  if (open === 1) return 'this route looks open';
  return undecided === 1
    ? 'we cannot say yet whether this route is open'
    : 'this route does not look open';
}

function ofSeveral(open: number, all: number, undecided: number): string {
  if (open > 0) {
    const looks = `${open} of ${all} routes ${form(open, 'looks', 'look')} open`;
    return undecided > 0 ? `${looks}; ${needs(undecided)}` : looks;
  }
  if (undecided === 0) return `none of ${all} routes looks open`;
  if (undecided === all) return `we cannot say yet whether any of ${all} routes is open`;
  const others = form(all - undecided, 'the other does', 'the others do');
  const some = `${undecided} of ${all} routes ${form(undecided, 'needs', 'need')} more answers`;
  return `${some}; ${others} not look open`;
}

function conditions(met: number, all: number, open: number): string {
  if (met === all) return `all ${all} conditions seem to be met`;
  const part = `${met} of ${all} conditions seem to be met`;
  const unmet = all - met - open;
  const rest = [
    ...(unmet > 0 ? [plural(unmet, 'does not', 'do not')] : []),
    ...(open > 0 ? [plural(open, 'needs an answer', 'need an answer')] : []),
  ];
  return `${part}; ${rest.join(', ')}`;
}

const told = (text: string) => `From what you told us, ${text}.`;

export const headline: Messages['headline'] = {
  routes: (open, all, undecided) =>
    told(all === 1 ? ofOne(open, undecided) : ofSeveral(open, all, undecided)),
  notNeeded: {
    NL: told('you need no permit to work in the Netherlands'),
    LU: told('you need no permit to work in Luxembourg'),
    both: told('you need no permit to work in the Netherlands or in Luxembourg'),
  },
  extension: {
    likely: told('the conditions for an extension seem to be met'),
    'not-likely': told('not all conditions for an extension seem to be met'),
    'cannot-say': told('we cannot say yet whether the conditions for an extension are met'),
  },
  payDrop: {
    likely: (during) => told(`your permit’s pay condition seems to hold ${during}`),
    'not-likely': (during) => told(`your permit’s pay condition does not seem to hold ${during}`),
    'cannot-say': (during) =>
      told(`we cannot say yet whether your permit’s pay condition holds ${during}`),
  },
  during: {
    leave: 'during your leave',
    strike: 'during the strike',
    sickness: 'while you are sick',
    'unpaid-leave': 'during your unpaid leave',
    'lower-pay': 'while your pay is lower',
  },
  conditions: (met, all, open) => told(conditions(met, all, open)),
  theCondition: {
    met: told('the one condition seems to be met'),
    'not-met': told('the one condition does not seem to be met'),
    unknown: told('we cannot say yet whether the one condition is met'),
  },
  nextDuty: (days, day) =>
    days === 0
      ? `Today, ${day}, is a last day.`
      : `The next deadline is in ${inDays(days)}, on ${day}.`,
  programmePast: (past, day) => told(`your programme runs past ${past} from ${day}`),
  programmeFits: told('your programme ends before your permit and sick pay do'),
  searchCut: (day, limit) => told(`you have until ${day} to find a new job, because ${limit} then`),
  searchNone: (day) =>
    told(`no search period follows: your permit ends on ${day}, before your contract`),
  searchNoneOver: (day) =>
    told(`there is no search period: your permit ended on ${day}, before your contract`),
  searchEnd: (day) => `From what you told us, you have until ${day} to find a new job.`,
  unemploymentEnd: (day) =>
    `From what you told us, you have until ${day} at the latest to find a new job. After that the card can be withdrawn.`,
  cardEnd: (day) =>
    told(`you have until ${day} at the latest to find a new job, because your card ends then`),
  schemeClosed: told('you were hired after this way was closed to new people'),
  unemploymentOver: (day) =>
    `From what you told us, the months without work ended on ${day}; the card can be withdrawn.`,
  perhapsOver: (day) =>
    `From what you told us, your time to find a new job may have ended on ${day} already.`,
  cannotSay: told('we cannot say yet what you must do by which day'),
  nothing: 'From what you told us, there is nothing that you must do by a set day.',
};
