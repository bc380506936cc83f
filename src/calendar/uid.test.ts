import { expect, test } from 'vitest';
import { obligations } from '../rules/index.ts';
import { lostJob } from '../rules/cases/golden.test-cases.ts';
import { entriesFor } from './file.test-parse.ts';
import { uidOf } from './uid.ts';

const uids = (answers: object, today: '2026-11-22' | '2026-11-23' = '2026-11-22') =>
  entriesFor({ answers: { ...lostJob, ...answers }, today }).entries.map(({ uid }) => uid);

test('each duty has its own', () => {
  expect(new Set(obligations.map(({ id }) => uidOf(id))).size).toBe(obligations.length);
});

test('stands in calendars by now, and so may never change', () => {
  expect(uidOf('nl.notify.you')).toBe('6badb6b876954d13@dates');
  expect(uidOf('nl.search-period')).toBe('9de8e2af6fea7f1b@dates');
});

test('stays when the dates change, the day passes, or another person asks', () => {
  const here = uids({});
  expect(here).toHaveLength(3);
  expect(uids({ jobLossDate: '2026-11-10' }).toSorted()).toEqual(
    expect.arrayContaining(here.toSorted()),
  );
  expect(uids({}, '2026-11-23')).toEqual(here);
  expect(uids({ nationalities: ['BR'], permitSince: '2021-01-01' })).toEqual(here);
});

test('names neither the duty nor the tool', () => {
  for (const { id } of obligations) expect(uidOf(id)).toMatch(/^[0-9a-f]{16}@dates$/);
});
