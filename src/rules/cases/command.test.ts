import { describe, expect, test } from 'vitest';
import { main } from './command.ts';

const golden = (id: string, verdict: string) => ({
  id,
  title: 'a German needs no permit',
  today: '2026-11-22',
  answers: { situation: 'job-offer', nationalities: ['DE'] },
  expect: { verdicts: { 'nl-hsm': verdict, 'nl-blue-card': verdict } },
  confidence: 'high',
  why: 'facts on highly skilled migrants, section 4.1',
});
const file = (name: string, ...cases: readonly unknown[]) => ({
  file: name,
  text: JSON.stringify({ cases }),
});
const good = golden('A', 'not-needed');
const bad = golden('B', 'likely');
const differs = 'verdicts.nl-hsm: expected "likely", got "not-needed"';
const differsToo = 'verdicts.nl-blue-card: expected "likely", got "not-needed"';

describe('the command', () => {
  test('counts what passed, and ends with 0', () => {
    const { lines, code } = main([file('one.json', good, good), file('two.json', good)]);
    expect(lines).toEqual(['3 passed, 0 failed']);
    expect(code).toBe(0);
  });

  test('names each failing case once, on a line of its own, and ends with 1', () => {
    const { lines, code } = main([file('one.json', good, bad, good)]);
    expect(lines).toEqual([`B: ${differs}; ${differsToo}`, '2 passed, 1 failed']);
    expect(code).toBe(1);
  });

  test('never lets a case with an unknown answer pass', () => {
    const { lines, code } = main([
      file('one.json', { ...good, answers: { ...good.answers, pet: 'cat' } }),
    ]);
    expect(lines).toEqual(['A: answers.pet: unknown answer key', '0 passed, 1 failed']);
    expect(code).toBe(1);
  });

  test('runs the other files when one is not valid, and ends with 2', () => {
    const { lines, code } = main([{ file: 'no.json', text: '{' }, file('one.json', good, bad)]);
    expect(lines[0]).toContain('no.json: not JSON');
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
    expect(code).toBe(2);
  });

  test('has nothing to run without files', () => {
    expect(main([])).toEqual({ lines: ['0 passed, 0 failed'], code: 0 });
  });
});

describe('a file that is not valid', () => {
  const { answers: _, ...noAnswers } = good;
  test.each<[string, string, string]>([
    ['empty', '', 'not JSON'],
    ['a list', '[]', 'no list "cases"'],
    ['null', 'null', 'no list "cases"'],
    ['without cases', '{"case": []}', 'no list "cases"'],
    ['with cases that are no list', '{"cases": {}}', 'no list "cases"'],
    ['with a case that is none', '{"cases": [null]}', 'cases[0] needs'],
    ['with a case without answers', JSON.stringify({ cases: [good, noAnswers] }), 'cases[1] needs'],
    [
      'with a day that does not exist',
      JSON.stringify({ cases: [{ ...good, today: '2026-02-30' }] }),
      'cases[0] needs',
    ],
    [
      'with a case without a name',
      JSON.stringify({ cases: [{ ...good, id: 7 }] }),
      'cases[0] needs',
    ],
  ])('%s', (_what, text, complaint) => {
    const { lines, code } = main([{ file: 'no.json', text }]);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^no\.json: /);
    expect(lines[0]).toContain(complaint);
    expect([lines[1], code]).toEqual(['0 passed, 0 failed', 2]);
  });
});
