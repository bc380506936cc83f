import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { languages } from '../i18n/index.ts';
import { questionIds } from '../questions/index.ts';
import { documentSchema, type RulesDocument } from '../rulebook/index.ts';
import { figures, lawChanges, notices, obligations, routes, sourceIds } from '../rules/index.ts';
import { rulesFiles } from './rules-files.ts';

const files = rulesFiles();
const rules = JSON.parse(files['rules.json']) as RulesDocument;
const schema = JSON.parse(files['rules.schema.json']) as object;
const fits = new Ajv2020({ strict: true }).compile(schema);

const named = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('are the same text whenever they are written', () => {
  expect(rulesFiles()).toEqual(files);
});

test('the document fits its published schema, as another reader of schemas has it', () => {
  expect(fits(rules), JSON.stringify(fits.errors)).toBe(true);
  expect(documentSchema.safeParse(rules).success).toBe(true);
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});

const first = <Item>(items: readonly Item[]) => items[0] as Item;

describe.each([
  ['an amount in words', { ...first(first(rules.figures).periods), cents: '5942' }],
  ['half a cent', { ...first(first(rules.figures).periods), cents: 5942.5 }],
  ['no source', { ...first(first(rules.figures).periods), sources: undefined }],
  ['a day of another form', { ...first(first(rules.figures).periods), from: '1-1-2026' }],
])('a figure with %s', (_, period) => {
  test('fits neither the schema nor its own description', () => {
    const figure = { ...first(rules.figures), periods: [period] };
    const wrong: unknown = JSON.parse(JSON.stringify({ ...rules, figures: [figure] }));
    expect(fits(wrong)).toBe(false);
    expect(documentSchema.safeParse(wrong).success).toBe(false);
  });
});

/** The same schema, but closed: it lets no field pass that it does not name. */
const closed = new Ajv2020({ strict: true }).compile(
  z.toJSONSchema(documentSchema, { io: 'output' }) as object,
);

test('the document has no field that the schema does not name', () => {
  expect(closed(rules), JSON.stringify(closed.errors)).toBe(true);
  const [figure, ...others] = rules.figures;
  expect(closed({ ...rules, figures: [{ ...figure, untill: '2026-12-31' }, ...others] })).toBe(
    false,
  );
});

test('a document of another version is refused, one with new fields is not', () => {
  expect(fits({ ...rules, schemaVersion: 2 })).toBe(false);
  expect(fits({ ...rules, more: true })).toBe(true);
});

test('every amount is that of the rules', () => {
  const amounts = figures.map(({ id, unit, periods }) => ({
    id,
    unit,
    periods: periods.map(({ sources, ...rest }) => ({
      ...rest,
      sources: sources.map((source) => sourceIds.get(source)),
    })),
  }));
  expect(rules.figures).toMatchObject(amounts);
  const newest = rules.figures.find(({ id }) => id === 'nl-hsm-30-and-older')?.periods.at(-1);
  expect(newest).toMatchObject({ from: '2026-01-01', until: '2026-12-31', cents: 594_200 });
});

test('it names all routes, duties, notices, changes and questions of the rules', () => {
  expect(named(rules.routes)).toEqual(named(routes));
  expect(named(rules.obligations)).toEqual(named(obligations));
  expect(named(rules.notices)).toEqual(named(notices));
  expect(named(rules.lawChanges)).toEqual(named(lawChanges));
  expect(named(rules.questions)).toEqual(questionIds);
});

/** Every list of ids under one of these names, anywhere in the document. */
function idsUnder(key: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) => {
    const isList = name === key && Array.isArray(each) && typeof each[0] === 'string';
    return isList ? (each as string[]) : idsUnder(key, each);
  });
}

test.each(['sources', 'figures', 'questions', 'lawChanges', 'routes'] as const)(
  'each of its %s is there once, and so are all that it refers to',
  (key) => {
    const ids = named(rules[key]);
    const { names: _, ...parts } = rules;
    const used = idsUnder(key, parts);
    expect(new Set(ids).size).toBe(ids.length);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  },
);

test.each(languages)('in %s every id has its name', (language) => {
  const names = rules.names[language];
  expect(Object.keys(names.routes)).toEqual(expect.arrayContaining(named(routes)));
  expect(new Set(Object.keys(names.obligations))).toEqual(new Set(named(obligations)));
  expect(new Set(Object.keys(names.figures))).toEqual(new Set(named(figures)));
  expect(new Set(Object.keys(names.lawChanges))).toEqual(new Set(named(lawChanges)));
  const terms = rules.obligations.map(({ term }) => term);
  const ways = terms.flatMap((term) => term.ways);
  for (const [key, ids] of [
    ['events', ways.map(({ event }) => event)],
    ['only', ways.flatMap(({ only = [] }) => only)],
    ['less', terms.flatMap(({ less = [] }) => less)],
    ['caps', terms.flatMap(({ caps }) => caps)],
    ['doubts', terms.flatMap(({ doubts }) => doubts)],
  ] as const) {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !names[key][id])).toEqual([]);
  }
  expect(Object.keys(names.questions)).toEqual(expect.arrayContaining([...questionIds]));
  for (const { country, id } of notices) expect(names.notices[country]).toHaveProperty([id]);
  for (const { id, options = [] } of rules.questions) {
    expect(Object.keys(names.options[id] ?? {})).toEqual(expect.arrayContaining(options));
  }
});
