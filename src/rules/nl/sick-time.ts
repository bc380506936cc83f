import { addDays, daysBetween, type PlainDate } from '../../dates/index.ts';
import { inTime, type Spell } from '../../questions/index.ts';
import { fact, ifTold, the } from '../grammar/fact.ts';
import type { Event } from '../grammar/dated.ts';

/** From so many days back at work on, a new sickness begins after them. */
const newSickness = 28;

/** The sickness that counts: its first day, and the times back at work since then that do not end it. */
export interface SickTime {
  readonly firstDay: PlainDate;
  readonly pauses: readonly Spell[];
}

const lengthOf = ({ from, to }: Spell) => daysBetween(from, to) + 1;

/** Fact sheet on job loss, section 2: periods with less than four weeks between them are added together. */
function sickTimeOf(firstSickDay: PlainDate, spells: readonly Spell[]): SickTime {
  const later = inTime(spells).filter(({ to }) => to >= firstSickDay);
  const last = later.findLastIndex((spell) => lengthOf(spell) >= newSickness);
  const ending = later[last];
  const firstDay = ending ? addDays(ending.to, 1) : firstSickDay;
  return { firstDay, pauses: later.slice(last + 1) };
}

export const sickTime = fact({
  reads: { firstSickDay: the.firstSickDay, recoveries: ifTold('recoveries') },
  find: (is) => sickTimeOf(is.firstSickDay, is.recoveries ?? []),
});

/** The same sickness after a day: only what comes later can move what is counted from it. */
export const afterDay = ({ firstDay, pauses }: SickTime, day: PlainDate): SickTime => {
  const next = addDays(day, 1);
  const later = pauses.filter(({ to }) => to > day);
  return {
    firstDay,
    pauses: later.map(({ from, to }) => ({ from: from > day ? from : next, to })),
  };
};

/** The days back at work before `end`, one time after the other: each moves what follows it. */
export const pausedDays = ({ pauses }: SickTime, end: PlainDate): number =>
  pauses.reduce(
    (moved, spell) => (addDays(end, moved) >= spell.from ? moved + lengthOf(spell) : moved),
    0,
  );

/** The first sick day that counts, as the event of a term. */
export const countedSickDay = fact({
  reads: { firstSickDay: the.firstSickDay, sickTime },
  find: (is): Event => {
    const { firstDay } = is.sickTime;
    const told = firstDay === is.firstSickDay;
    return { id: told ? 'firstSickDay' : 'counted-first-sick-day', on: firstDay };
  },
});
