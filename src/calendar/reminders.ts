import { addDays, endOf, type PlainDate } from '../dates/index.ts';
import { sendDayOf, type AnyDuty, type ObligationId } from '../rules/index.ts';
import { dayOfEntry } from './open-duties.ts';

/** How many days before there is a reminder, by what the duty takes. */
const leads = {
  /** Only a week or two in all. */
  atOnce: [3, 1, 0],
  /** A form or a letter. */
  form: [14, 7, 1, 0],
  /** Papers to gather. */
  papers: [42, 21, 7, 1, 0],
  /** A lawyer to find, who needs time too. */
  lawyer: [21, 14, 7, 2, 0],
  /** Work to find, or a life to move. */
  long: [60, 30, 14, 7, 1, 0],
  /** Somebody else's step: ask on the day. */
  watch: [0],
} as const;

type Kind = keyof typeof leads;

const kinds: { readonly [Id in ObligationId]?: Kind } = {
  'nl.search-period': 'long',
  'lu.unemployment.limit': 'long',
  'nl.ruling30.contract': 'long',
  'nl.leave-country': 'long',
  'servant.leave-country': 'long',
  'servant.card-end': 'long',
  'lu.card-end': 'long',
  'nl.extension.apply': 'papers',
  'lu.renewal': 'papers',
  'lu.permit-file': 'papers',
  'lu.mobility.apply': 'papers',
  'track2.wia': 'papers',
  'track2.report': 'papers',
  'nl.objection': 'lawyer',
  'lu.tribunal': 'lawyer',
};

const shortTerm = 14;

function kindOf({ obligation, who, counting }: AnyDuty): Kind {
  const kind = kinds[obligation];
  if (kind) return kind;
  if (who === 'authority') return 'watch';
  const { term, eventOn } = counting;
  const end = endOf(term, eventOn);
  return eventOn <= end && end <= addDays(eventOn, shortTerm) ? 'atOnce' : 'form';
}

/** The days with a reminder that are still ahead: the last one when it must be sent, else on the last day itself. */
export function remindersOf(duty: AnyDuty, today: PlainDate): readonly PlainDate[] {
  const last = sendDayOf(duty) ?? dayOfEntry(duty, today);
  return leads[kindOf(duty)].map((days) => addDays(last, -days)).filter((day) => day > today);
}
