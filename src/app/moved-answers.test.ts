import { describe, expect, test } from 'vitest';
import { movedAnswers } from './moved-answers.ts';

const page = 'https://tool.example/';
const kept = '1.3ia3.3ibm.SI0....0000000';
const json = Buffer.from('{"situation":"job-offer"}').toString('base64url');

describe('[bad input 86] answers behind `?`', () => {
  test.each([
    [`?c=${kept}`, `#c=${kept}`],
    [`?a=${json}`, `#a=${json}`],
    [`?lang=nl&c=${kept}&asOf=2026-12-31`, `?lang=nl&asOf=2026-12-31#c=${kept}`],
    [`?c=${kept}#/`, `#c=${kept}`],
    [`?c=2.new`, `#c=2.new`],
  ])('%s move behind `#`, and the rest stays', (search, moved) => {
    expect(movedAnswers(page + search)).toBe(page + moved);
  });

  test('leave the address, and the page that it names stays', () => {
    expect(movedAnswers(`${page}?c=${kept}#/salary`)).toBe(`${page}#/salary`);
  });

  test('[bad input 78] that are there twice are a broken link', () => {
    expect(movedAnswers(`${page}?c=${kept}&c=${kept}`)).toBe(`${page}#c=`);
    expect(movedAnswers(`${page}?c=${kept}&a=${json}`)).toBe(`${page}#c=`);
  });

  test.each([
    ['', 'nothing'],
    [`#c=${kept}`, 'a link as we make it'],
    ['?c=newsletter&a=1', 'what others write under these letters'],
    [`?x=${'y'.repeat(8_000)}&c=${kept}`, '[bad input 72] more than any link of ours'],
    [`?c=${kept}${'&a=e'.repeat(30_000)}`, '[bad input 72] 100 kB'],
  ])('%s is left alone: %s', (rest) => {
    expect(movedAnswers(page + rest)).toBeUndefined();
  });
});
