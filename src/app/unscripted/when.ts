import { lengthOf, type Term } from '../../dates/index.ts';
import type { Messages, WhenText } from '../../i18n/index.ts';
import type { Obligation, Way } from '../../rules/index.ts';

export interface Words {
  readonly m: Messages;
  readonly words: WhenText;
}

/** "4 weeks after the last day of your contract". */
function whenOf({ m, words }: Words, { event, term }: Way, { plain }: Obligation): string {
  const name = event === 'card-end' ? words.cardEnd : m.events[event];
  const from = plain.fromNextDay ? m.result.dayAfter(name) : name;
  const length = lengthOf(term);
  if (length === 0) return from;
  return (length < 0 ? words.before : words.after)(m.format.term(term), from);
}

/** What its day is: seldom a last day without more. */
function sayingOf({ words }: Words, { milestone, right, who, plain }: Obligation) {
  if (plain.aim) return words.aims[plain.aim];
  if (plain.legalTerm) return words.best;
  if (right) return words.from;
  if (milestone) return words.day;
  return who === 'authority' ? words.atLatest : words.last;
}

/** When a duty is to be done, in sentences that hold for everybody. */
export function sentencesOf(given: Words, duty: Obligation): readonly string[] {
  const { m, words } = given;
  const { ways, less, opens, legalTerm, caps, freeDays } = duty.plain;
  const [first] = ways;
  const say = (way: Way) => whenOf(given, way, duty);
  const sayTerm = (term: Term | undefined, saying: (when: string) => string) =>
    first && term ? [saying(say({ event: first.event, term }))] : [];
  const usual = ways.filter(({ only }) => only === undefined);
  const others = ways.flatMap((way) => {
    const when = way.event === first?.event ? m.format.term(way.term) : say(way);
    return way.only ? [words.only[way.only](when)] : [];
  });
  return [
    sayingOf(given, duty)(words.first(usual.map(say))),
    ...others,
    ...(less ? [words.less[less]] : []),
    ...sayTerm(legalTerm, words.legal),
    ...caps.map((cap) => words.never(m.caps[cap])),
    ...(first && 'week' in first.term ? [m.result.workingWeeks[first.term.week]] : []),
    ...(freeDays ? [words.freeDays[freeDays]] : []),
    ...sayTerm(opens, words.opens),
  ];
}
