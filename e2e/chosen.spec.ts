import { everybody, people } from './engines/people.ts';
import { expect, test } from './test.ts';

test('the people who are chosen show all that anybody shows', () => {
  const shown = new Set(people.flatMap(({ shows }) => shows));
  const lacking = everybody().flatMap(({ id, shows }) =>
    shows.filter((each) => !shown.has(each)).map((each) => `${each}: ${id}`),
  );
  expect(lacking).toEqual([]);
});
