import { describe, expect, test } from 'vitest';
import { writeCase } from '../../link/index.ts';
import type { Answers } from '../../questions/index.ts';
import { readSaved, savedText } from './saved.ts';

const past = { made: '2026-11-24', rules: '2026-11-22', verdicts: {}, days: {} } as const;
const textOf = (answers: Answers) => writeCase({ answers, told: [], past });
const text = textOf({ situation: 'job-offer', country: 'NL' });
const stored = savedText(text, '2026-11-24');

test('nothing is stored, nothing is saved', () => {
  expect(readSaved(undefined, '2026-11-24')).toBeUndefined();
});

describe('what was saved is there', () => {
  test.each(['2026-11-24', '2026-12-24'] as const)('on %s', (today) => {
    const until = '2026-12-24';
    expect(readSaved(stored, today)).toEqual({ is: 'case', on: '2026-11-24', until, text });
  });

  test('and on the thirty-first day no more', () => {
    expect(readSaved(stored, '2026-12-25')).toEqual({ is: 'expired' });
  });

  test('for thirty days from today where a wrong clock had saved it on a day to come', () => {
    expect(readSaved(savedText(text, '2099-01-01'), '2026-11-24')).toMatchObject({
      on: '2026-11-24',
      until: '2026-12-24',
    });
  });
});

describe('[bad input 87] [bad input 88] what is stored is read like a link', () => {
  test.each([
    ['nothing', ''],
    ['junk', 'junk'],
    ['JSON', '{"situation":"job-offer"}'],
    ['no day', text],
    ['a day that does not exist', `2026-02-30 ${text}`],
    ['a day alone', '2026-11-24'],
    ['a text that was cut off', stored.slice(0, -3)],
    ['2 MB', `2026-11-24 ${'A'.repeat(2_000_000)}`],
    [
      'a case that is never saved',
      savedText(textOf({ situation: 'private-servant' }), '2026-11-24'),
    ],
  ])('%s cannot be read', (_, given) => {
    expect(readSaved(given, '2026-11-24')).toEqual({ is: 'unreadable' });
  });

  test('a text of a newer version is left alone until it is too old', () => {
    const newer = savedText('2.something', '2026-11-24');
    expect(readSaved(newer, '2026-11-24')).toEqual({ is: 'newer' });
    expect(readSaved(newer, '2026-12-25')).toEqual({ is: 'expired' });
  });
});
