import { expect, test } from 'vitest';
import { addDays } from '../dates/index.ts';
import { checkedOn } from './checked-on.ts';
import {
  areRulesOld,
  clockBelievedUntil,
  clockLasts,
  isBelievable,
  rulesKeepUntil,
} from './lifetime.ts';

test('the days follow from the day on which the rules were read', () => {
  expect(rulesKeepUntil).toBe(addDays(checkedOn, 120));
  expect(clockBelievedUntil).toBe(addDays(checkedOn, clockLasts));
});

test('rules are old from the 121st day on', () => {
  expect(areRulesOld(rulesKeepUntil)).toBe(false);
  expect(areRulesOld(addDays(rulesKeepUntil, 1))).toBe(true);
});

test.each([
  ['1970-01-01', false],
  [addDays(checkedOn, -1), false],
  [checkedOn, true],
  [clockBelievedUntil, true],
  [addDays(clockBelievedUntil, 1), false],
  ['2100-01-01', false],
] as const)('[bad input 52] a clock that says %s is believed: %s', (day, believed) => {
  expect(isBelievable(day)).toBe(believed);
});
