import { addMonths, addDays, yearOf, type PlainDate } from '../../dates/index.ts';
import { fact, ifTold, the } from '../grammar/fact.ts';
import type { DecidingDay } from '../grammar/requirement.ts';
import { threeYearWindowFrom } from './dates.ts';
import { grantDay, isDrop } from './pay-drop.ts';
import { britishRightsOpenIn, filingDay, freeMovementIn, surelyFreeIn } from '../shared/person.ts';

export const freeMovement = freeMovementIn('NL');
export const britishRightsOpen = britishRightsOpenIn('NL');

export const turkish = fact({
  reads: { nationalities: the.nationalities },
  among: [true, false],
  find: (is) => is.nationalities.includes('TR'),
});

/** A permit of this kind is what the person must have to work. */
export const permitNeeded = fact({
  reads: { permitType: ifTold('permitType'), freeMovement },
  find: (is) => is.permitType !== 'nl-permanent' && is.permitType !== 'nl-free' && !is.freeMovement,
});

export const surelyFree = surelyFreeIn('NL');

/** A permit may be needed: what is said of figures and days holds before the nationality is known. */
export const mayNeedPermit = fact({
  reads: { permitType: ifTold('permitType'), surelyFree },
  find: (is) => is.permitType !== 'nl-permanent' && is.permitType !== 'nl-free' && !is.surelyFree,
});

const afterGap = fact({
  reads: { situation: ifTold('situation'), residenceGap: the.residenceGap },
  find: (is) => is.situation === 'extension' && is.residenceGap === 'yes',
});

/** What the application is for: a first permit, also after a gap in the right of residence. */
export const applicationKind = fact({
  reads: { situation: ifTold('situation'), afterGap },
  find: (is): 'first' | 'new-employer' | 'extension' => {
    if (is.situation === 'new-employer') return 'new-employer';
    return is.situation === 'extension' && !is.afterGap ? 'extension' : 'first';
  },
});

/** The day that selects the amount, the age and the years since a diploma. */
export const decidingDay = fact({
  reads: {
    kind: applicationKind,
    filingDay,
    contractStart: the.contractStart,
    permitUntil: the.permitUntil,
  },
  find: (is): DecidingDay => {
    if (is.kind === 'new-employer') return { day: is.contractStart, event: 'contract-start' };
    if (is.kind === 'extension') return { day: addDays(is.permitUntil, 1), event: 'extension' };
    return { day: is.filingDay, event: 'filing' };
  },
});

/** The deciding day; for somebody who goes on in the same job, the day of the permit they hold. */
export const judgedDay = fact({
  reads: { isDrop, grantDay, decidingDay },
  find: (is): DecidingDay => (is.isDrop ? is.grantDay : is.decidingDay),
});

const thirty = 30 * 12;

const youngerThan30 = (birth: PlainDate, on: PlainDate) => on < addMonths(birth, thirty);

/** Has not reached the age of thirty on the deciding day. */
export const under30 = fact({
  reads: {
    told: ifTold('birthDate'),
    age: ifTold('age'),
    birthDate: the.birthDate,
    on: decidingDay,
  },
  among: [true, false],
  find: (is): boolean => {
    if (is.told === undefined && is.age !== undefined) return is.age < 30;
    return youngerThan30(is.birthDate, is.on.day);
  },
});

/** A first permit, filed before the 30th birthday for a job that starts on or after it. */
export const birthdayBetween = fact({
  reads: {
    kind: applicationKind,
    birthDate: ifTold('birthDate'),
    contractStart: ifTold('contractStart'),
    filingDay,
  },
  find: (is) =>
    is.kind === 'first' &&
    is.birthDate !== undefined &&
    is.contractStart !== undefined &&
    youngerThan30(is.birthDate, is.filingDay) &&
    !youngerThan30(is.birthDate, is.contractStart),
});

/** Born on 29 February and judged on the 28th on which thirty years are full, or the day after is the birthday. */
export const leapBirthday = fact({
  reads: { birthDate: ifTold('birthDate'), on: decidingDay },
  find: (is) =>
    is.birthDate?.endsWith('-02-29') === true && is.on.day === addMonths(is.birthDate, thirty),
});

/** A filing and the day that decides fall in different calendar years. */
export const yearsDiffer = fact({
  reads: { kind: applicationKind, filingDay, on: decidingDay },
  find: (is) => is.kind !== 'first' && yearOf(is.on.day) !== yearOf(is.filingDay),
});

/** The window after graduation, in years. */
export const windowYears = (on: PlainDate): 1 | 3 => (on < threeYearWindowFrom ? 1 : 3);

/** `on` lies within the window after a graduation, defence or end of a research permit. */
export const withinWindow = (from: PlainDate, on: PlainDate): boolean =>
  from <= on && on <= addMonths(from, 12 * windowYears(on));
