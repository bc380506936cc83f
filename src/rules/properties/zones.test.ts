import { afterAll, expect, test } from 'vitest';
import { readAnswers } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { golden } from '../cases/golden.test-cases.ts';

const home = process.env['TZ'];
afterAll(() => {
  process.env['TZ'] = home;
});

/** Cases of every kind: every fiftieth one. */
const cases = golden
  .filter((_, index) => index % 50 === 0)
  .map(({ answers, today }) => ({ answers: readAnswers(answers).answers, today }));
const judged = () => cases.map(({ answers, today }) => JSON.stringify(assess(answers, today)));

test('[36] in every time zone of the world each date is the same', { timeout: 300_000 }, () => {
  const zones = Intl.supportedValuesOf('timeZone');
  expect(zones.length).toBeGreaterThan(400);
  const here = judged();
  expect(here.length).toBeGreaterThan(15);
  const moved: string[] = [];
  const reached = zones.filter((zone) => {
    process.env['TZ'] = zone;
    if (judged().some((outcome, index) => outcome !== here[index])) moved.push(zone);
    return Intl.DateTimeFormat().resolvedOptions().timeZone === zone;
  });
  expect(moved).toEqual([]);
  // The machine really went there; a few zones have another name by now.
  expect(reached.length).toBeGreaterThan(350);
});
