import { expect, test } from 'vitest';
import { figures, type AnyFigureId, type Figure } from '../rules/index.ts';
import { anchorOf, anchorOfPeriod, pageOfFigure } from './address.ts';
import { folderOf } from './folder.ts';

test.each([
  ['en', undefined, 'rules/'],
  ['fr', undefined, 'rules/fr/'],
  ['en', 'nl-hsm', 'rules/nl-hsm/'],
  ['nl', 'lu-blue-card', 'rules/nl/lu-blue-card/'],
] as const)('the page in %s of %s is at %s', (lang, page, folder) => {
  expect(folderOf(lang, page)).toBe(folder);
});

test('places are names without points, each stretch of a figure has its own', () => {
  expect(anchorOf('duty', 'nl.ww.apply')).toBe('duty-nl-ww-apply');
  for (const figure of figures as readonly Figure<AnyFigureId>[]) {
    const anchors = figure.periods.map(({ from }) => anchorOfPeriod(figure, from));
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors.filter((anchor) => !/^[a-z0-9-]+$/.test(anchor))).toEqual([]);
  }
});

test('an amount from 1 January is at its year, any other one at its first day', () => {
  const blueCard = { id: 'nl-blue-card' };
  expect(anchorOfPeriod(blueCard, '2026-01-01')).toBe('nl-blue-card-2026');
  expect(anchorOfPeriod(blueCard, '2024-06-12')).toBe('nl-blue-card-2024-06-12');
  expect(anchorOfPeriod({ id: 'nl-income-couple' }, '2026-07-01')).toBe(
    'nl-income-couple-2026-07-01',
  );
});

test('a figure stands on the page of the first route that is judged by it', () => {
  expect(pageOfFigure('lu-blue-card')).toBe('lu-blue-card');
  expect(pageOfFigure('nl-minimum-hourly-wage')).toBe('nl-private-servant');
});
