import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figures } from './figures.ts';
import { lawChanges } from './law-changes.ts';
import { routes } from './law.ts';
import { rulesVersion } from './rules-version.ts';

const days = lawChanges.map(({ on }) => on);

test('stand in the order of their days, each with an id of its own', () => {
  expect(days).toEqual(days.toSorted());
  expect(new Set(lawChanges.map(({ id }) => id)).size).toBe(lawChanges.length);
});

test('are of routes of the country that their id names', () => {
  for (const { id, routes: of } of lawChanges) {
    const country = id.slice(0, 2).toUpperCase();
    expect(routes.filter((route) => of.includes(route.id)).map((route) => route.country)).toEqual(
      of.map(() => country),
    );
  }
});

test('are those that the README names', () => {
  const [, table = ''] = readFileSync('src/rules/README.md', 'utf8').split(
    '## Law that changed shape',
  );
  const [rows = ''] = table.split('\n## ');
  const said = [...rows.matchAll(/^\| (\d{4}-\d\d-\d\d) /gm)].map(([, day]) => day);
  expect(new Set(days)).toEqual(new Set(said));
});

test('come with the amounts that they changed', () => {
  const starts: readonly string[] = figures.flatMap(({ periods }) =>
    periods.map(({ from }) => from),
  );
  for (const id of ['nl-blue-card-law', 'lu-regime-2024', 'nl-hourly-minimum-wage'] as const) {
    expect(starts).toContain(lawChanges.find((change) => change.id === id)?.on);
  }
  expect(days.filter((day) => day > rulesVersion)).toEqual(['2027-01-01']);
});
