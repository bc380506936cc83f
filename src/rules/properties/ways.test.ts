import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthOf } from '../../dates/index.ts';
import type { ExactAnswers } from '../../questions/index.ts';
import type { Duty, Plain } from '../index.ts';
import { obligations } from '../index.ts';
import { everyDuty } from './every-duty.test-property.ts';
import { runs } from './runs.test-runs.ts';

/** From this day on the law is the one that the ways are of. */
const lawOfToday = '2026-05-22';

/** Terms that hang on the law of another day than the event's, as README lists it: they are no ways of today. */
const earlier = ['nl.reduced-window {"years":1}', 'lu.change.free {"months":24}'];

/** Shorter than a way that an answer may shorten. */
const isShortened = ({ less, ways }: Plain, { counting: { term } }: Duty, answers: ExactAnswers) =>
  less !== undefined &&
  answers[less] !== undefined &&
  ways.some((way) => lengthOf(way.term) > lengthOf(term));

/** A sickness that counts anew begins like any other. */
const nameOf = (event: string) => event.replace('counted-first-sick-day', 'firstSickDay');

function isWay(duty: Duty, answers: ExactAnswers): boolean {
  const { event, term, fromNextDay, cap } = duty.counting;
  const plain = obligations.find(({ id }) => id === duty.obligation)?.plain;
  if (!plain || plain.fromNextDay !== fromNextDay) return false;
  const length = JSON.stringify(term);
  const isSaid = plain.ways.some(
    (way) => way.event === nameOf(event) && JSON.stringify(way.term) === length,
  );
  const isKnown =
    isSaid || isShortened(plain, duty, answers) || earlier.includes(`${duty.obligation} ${length}`);
  return isKnown && (cap === undefined || plain.caps.includes(cap.name));
}

/** What else moves its days is said: what is doubted, the free days, days that do not count, a later day by law. */
function isAllSaid({ obligation, doubts, sendBy, due, legalDue, counting }: Duty): boolean {
  const plain = obligations.find(({ id }) => id === obligation)?.plain;
  if (!plain) return false;
  const { freeDays, legalTerm, pauses } = plain;
  return (
    doubts.every((doubt) => plain.doubts.includes(doubt)) &&
    (sendBy === undefined || freeDays !== undefined) &&
    (legalDue === due || freeDays !== undefined || legalTerm !== undefined) &&
    (counting.pausedDays === 0 || pauses)
  );
}

test.each(obligations)('$id says how it is counted', ({ plain: { ways, opens } }) => {
  expect(ways.length).toBeGreaterThan(0);
  expect(opens === undefined || lengthOf(opens) !== 0).toBe(true);
});

test('every last day is counted in one of the ways that are said of it', () => {
  const isOld = ({ counting: { eventOn } }: Duty) => eventOn < lawOfToday;
  fc.assert(
    everyDuty((duty, answers) => isOld(duty) || isWay(duty, answers)),
    runs,
  );
});

test('what moves or doubts a day is said of it', () => {
  fc.assert(everyDuty(isAllSaid), runs);
});
