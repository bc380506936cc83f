import { expect, test } from 'vitest';
import { assess, judgeRoute } from './assess.ts';
import { golden } from './cases/golden.test-cases.ts';

test('a route alone is judged as among all of them', () => {
  expect(golden.length).toBeGreaterThan(0);
  for (const { answers, today } of golden)
    for (const route of assess(answers, today).routes)
      expect(judgeRoute(route.route, answers, today)).toStrictEqual(route);
});

test('a route that is not offered is not judged alone either', () => {
  const left = judgeRoute(
    'nl-orientation-year',
    { situation: 'job-offer', country: 'NL', nationalities: ['IN'], graduateBasis: 'none' },
    '2026-11-24',
  );
  expect(left).toBeUndefined();
});
