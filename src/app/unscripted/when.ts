import { lengthOf, type Term } from '../../dates/index.ts';
import type { Messages, UnscriptedText } from '../../i18n/index.ts';
import type { Obligation, Way } from '../../rules/index.ts';

export interface Words {
  readonly m: Messages;
  readonly words: UnscriptedText;
}

const negated = (term: Term): Term =>
  Object.fromEntries(
    Object.entries(term).map(([unit, length]) => [
      unit,
      typeof length === 'number' ? Math.abs(length) : (length as unknown),
    ]),
  ) as unknown as Term;

/** "4 weeks after the last day of your contract", for terms of which one holds. */
function whenOf({ m, words }: Words, terms: readonly Term[], event: string): string {
  const [first = { days: 0 }] = terms;
  const length = lengthOf(first);
  if (length === 0) return event;
  const names = terms.map((term) => m.format.term(negated(term)));
  return (length < 0 ? words.before : words.after)(words.either(names), event);
}

/** The ways of one event as one, in the order of the rules. */
const byEvent = (ways: readonly Way[]) =>
  [...new Set(ways.map(({ event }) => event))].map((event) => ({
    event,
    terms: ways.filter((way) => way.event === event).map(({ term }) => term),
  }));

/** When a duty is to be done, in sentences that hold for everybody. */
export function sentencesOf(given: Words, { plain }: Obligation): readonly string[] {
  const { m, words } = given;
  const { ways, opens, fromNextDay, caps } = plain;
  const nameOf = (event: Way['event']) =>
    fromNextDay ? m.result.dayAfter(m.events[event]) : m.events[event];
  const lasts = byEvent(ways).map(({ event, terms }) => whenOf(given, terms, nameOf(event)));
  const [first] = ways;
  return [
    words.last(words.either(lasts)),
    ...(opens && first ? [words.opens(whenOf(given, [opens], nameOf(first.event)))] : []),
    ...caps.map((cap) => words.never(m.caps[cap])),
  ];
}
