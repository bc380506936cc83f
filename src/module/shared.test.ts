import { expect, test } from 'vitest';
import { golden } from '../rules/cases/golden.test-cases.ts';
import { assess, figures, questions, readAnswers, routes, sources } from './index.ts';

function objectsIn(value: unknown, found: Map<object, string>, path: string): void {
  if (typeof value !== 'object' || value === null || found.has(value)) return;
  found.set(value, path);
  for (const [key, part] of Object.entries(value)) objectsIn(part, found, `${path}.${key}`);
}

/** Every object of a result with where it stands. */
function within(value: unknown): ReadonlyMap<object, string> {
  const found = new Map<object, string>();
  objectsIn(value, found, '');
  return found;
}

test('nothing that two results share, or that is published, can be changed', () => {
  const some = golden.filter((_, place) => place % 7 === 0);
  const given = some.map((each) => ({ ...each, answers: readAnswers(each.answers).answers }));
  const [ones, others] = [0, 1].map(() =>
    within(given.map(({ answers, today }) => assess(answers, today))),
  );
  const shared = [...(ones ?? [])].filter(([each]) => others?.has(each));
  const lists = [figures, questions, routes, sources].flatMap((list) => [...within(list)]);
  const loose = [...shared, ...lists].filter(([each]) => !Object.isFrozen(each));
  expect([...new Set(loose.map(([, path]) => path.replaceAll(/\.\d+/g, '')))]).toEqual([]);
  expect(shared.length).toBeGreaterThan(100);
});
