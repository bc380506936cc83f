import { expect, test } from 'vitest';
import { figures, obligations, routes } from '../rules/index.ts';
import { rulebookOf, rulebooks, type Rulebook } from './index.ts';

const named = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** A change in a line: the day, what, from and to in euro, and how much. */
const linesOf = ({ changes }: Rulebook) =>
  changes.map((change) => {
    if (change.kind === 'law') return `${change.on} ${change.id}`;
    const { on, figure, before, after, cents, percent } = change;
    const moved = after ? `${after.cents / 100}, ${cents} cents, ${percent} %` : 'no more';
    return `${on} ${figure.id}: ${before.cents / 100} to ${moved}`;
  });

test('there is one for each route, in the order of the rules', () => {
  expect(rulebooks().map(({ route }) => route)).toEqual(named(routes));
  for (const book of rulebooks()) expect(rulebookOf(book.route)).toEqual(book);
});

test.each(routes)('that of $id holds what the route requires', ({ id, country, requires }) => {
  const book = rulebookOf(id);
  expect(book.country).toBe(country);
  expect(
    book.requirements.map((rule) => ({
      id: rule.id,
      questions: rule.questions,
      figures: rule.figures,
      sources: rule.sources,
    })),
  ).toEqual(
    requires.map((rule) => ({
      id: rule.id,
      questions: rule.needs,
      figures: rule.figures,
      sources: rule.sources,
    })),
  );
  expect(new Set(book.figures)).toEqual(new Set(requires.flatMap((rule) => [...rule.figures])));
  expect(book.namedFigures.filter((figure) => book.figures.includes(figure))).toEqual([]);
});

test('what is put only to some is marked, and what is in doubt leads to a doubt of the route', () => {
  const marked = rulebooks().flatMap(({ route, requirements }) =>
    requirements.flatMap(({ id, only }) => (only ? `${route} ${id}: ${only}` : [])),
  );
  expect(marked).toEqual([
    'nl-hsm tolerated-reason: pay-drop',
    'nl-private-servant local-permits: hired-here',
  ]);
  const open = (book: Rulebook) =>
    book.openPoints.flatMap((point) => (point.about === 'notice' ? point.notice : []));
  const doubted = rulebooks().flatMap((book) =>
    book.requirements.flatMap(({ doubt }) => (doubt ? [[doubt, open(book)] as const] : [])),
  );
  expect(doubted).toHaveLength(2);
  expect(doubted.filter(([doubt, those]) => !those.includes(doubt))).toEqual([]);
});

test('what changed for a highly skilled migrant, of one day the law first', () => {
  const lines = linesOf(rulebookOf('nl-hsm'));
  expect(lines.filter((line) => line.startsWith('2026'))).toEqual([
    '2026-05-22 nl-search-six-months',
    '2026-05-22 nl-shorter-decisions',
    '2026-01-01 nl-payment-proof',
    '2026-01-01 nl-hsm-30-and-older: 5688 to 5942, 25400 cents, 4.5 %',
    '2026-01-01 nl-hsm-under-30: 4171 to 4357, 18600 cents, 4.5 %',
    '2026-01-01 nl-hsm-reduced: 2989 to 3122, 13300 cents, 4.4 %',
  ]);
  expect(lines).toContain('2020-09-10 nl-former-orientation-year');
  expect(lines).toContain('2027-01-01 nl-ruling-27');
});

test('an amount that fell, beside the law that made it fall', () => {
  const lines = linesOf(rulebookOf('nl-blue-card'));
  expect(lines.filter((line) => line.startsWith('2024-06-12'))).toEqual([
    '2024-06-12 nl-blue-card-law',
    '2024-06-12 nl-blue-card: 6245 to 5331, -91400 cents, -14.6 %',
  ]);
});

test('an amount that is set no more has an end', () => {
  const lines = linesOf(rulebookOf('lu-blue-card'));
  expect(lines.filter((line) => line.startsWith('2024-07-01'))).toEqual([
    '2024-07-01 lu-regime-2024',
    '2024-07-01 lu-blue-card: 88452 to 58968, -2948400 cents, -33.3 %',
    '2024-07-01 lu-blue-card-shortage: 70761.6 to no more',
  ]);
  expect(linesOf(rulebookOf('nl-private-servant'))).toContain(
    '2024-01-01 nl-minimum-monthly-wage: 1995 to no more',
  );
});

test.each(rulebooks())('of $route every new amount is a change, newest first', (book) => {
  const days = book.changes.map(({ on }) => on);
  expect(days).toEqual(days.toSorted().toReversed());
  for (const figure of book.figures) {
    const changed = book.changes.filter(
      (change) => change.kind === 'figure' && change.figure === figure && change.after,
    );
    expect(changed.map(({ on }) => on).toReversed()).toEqual(
      figure.periods.slice(1).map(({ from }) => from),
    );
  }
});

test.each(rulebooks())('$route is due with the first of its figures', (book) => {
  const days = book.figures.flatMap(({ periods }) => periods.map((each) => each.checkAgain));
  // Judged by no figure, its rules count as old after this day.
  expect(book.checkAgain).toBe(days.toSorted()[0] ?? '2027-03-22');
  expect(book.checked).toBe('2026-11-22');
});

test.each(rulebooks())('of $route each source is there once, and none is left out', (book) => {
  const texts = book.sources.map(({ title, url }) => `${title} ${url}`);
  expect(new Set(texts).size).toBe(texts.length);
  const cited = [
    ...book.freedomSources,
    ...[...book.requirements, ...book.duties.route, ...book.notices.route].flatMap(
      (rule) => rule.sources,
    ),
    ...[...book.figures, ...book.namedFigures].flatMap(({ periods }) =>
      periods.flatMap(({ sources }) => sources),
    ),
  ];
  expect(cited.filter((source) => !book.sources.includes(source))).toEqual([]);
});

test('a duty of everybody is no duty of one route', () => {
  for (const { country, duties } of rulebooks()) {
    const both = [...duties.route, ...duties.everybody];
    expect(new Set(both).size).toBe(both.length);
    expect(both.filter((duty) => duty.country !== country)).toEqual([]);
  }
});

test('every duty and every figure is in a rulebook', () => {
  const books = rulebooks();
  const duties = books.flatMap((book) => [...book.duties.route, ...book.duties.everybody]);
  expect(new Set(named(duties))).toEqual(new Set(named(obligations)));
  const shown = books.flatMap((book) => [...book.figures, ...book.namedFigures]);
  expect(new Set(named(shown))).toEqual(new Set(named(figures)));
});

test('what is in doubt: of notices, of duties, of figures', () => {
  const { openPoints } = rulebookOf('lu-blue-card');
  const { periods } = rulebookOf('lu-blue-card').figures[0] ?? { periods: [] };
  expect(openPoints).toContainEqual({ about: 'notice', notice: 'figure-date-uncertain' });
  expect(openPoints).toContainEqual({ about: 'duty', duty: 'lu.card-end', doubt: 'contract-cap' });
  const doubtful = openPoints.flatMap((point) =>
    point.about === 'figure' && point.figure.id === 'lu-blue-card'
      ? `${point.period.from} ${point.why}`
      : [],
  );
  expect(doubtful).toEqual([
    '2026-03-03 confidence',
    '2021-01-01 confidence',
    '2021-01-01 start',
    '2019-09-13 confidence',
    '2019-09-13 start',
    '2016-01-01 confidence',
    '2016-01-01 start',
    '2015-01-01 confidence',
  ]);
  expect(periods.length).toBeGreaterThan(0);
});
