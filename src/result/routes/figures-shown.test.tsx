import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { assessed, of, show } from '../case.test-page.tsx';

afterEach(cleanup);

const salaryIn = (container: Element) => container.querySelector('[data-requirement="salary"]');

test('an amount without a last day says when to look again, and how sure it is', () => {
  const { container } = show(assessed('LU-001'));
  const text = salaryIn(container)?.textContent;
  expect(text).toContain(
    '€65,652 gross a year, since 3 Mar 2026; to be checked again on 1 Mar 2027.',
  );
  expect(text).toContain('fairly sure');
  expect(text).not.toContain('should have been checked');
});

test('past that day the requirement says so', () => {
  const { answers } = assessed('LU-001');
  const { container } = show(of({ ...answers, filingDate: '2027-03-02' }, '2027-03-02'));
  expect(salaryIn(container)?.textContent).toContain(
    'should have been checked again on Monday 1 March 2027',
  );
});

test('where nobody knows when an amount began, both amounts stand there', () => {
  const { container } = show(assessed('LU-012'));
  const text = salaryIn(container)?.textContent;
  expect(text).toContain('€57,556.80 and €58,636.80: the day the newer one began is not known.');
  expect(text).toContain('some day from 1 Jan 2016 to 1 Jan 2017');
});

test('and when they decide, it cannot be said, with both amounts', () => {
  const { answers } = assessed('LU-012');
  const { container } = show(of({ ...answers, salary: { amount: 58_000, per: 'year' } }));
  expect(salaryIn(container)?.getAttribute('data-status')).toBe('unknown');
  expect(salaryIn(container)?.textContent).toContain('Two amounts are possible');
  expect(salaryIn(container)?.textContent).not.toContain('is not published');
});

test('what is missing is named by its unit', () => {
  const { answers } = assessed('LU-001');
  const { container } = show(of({ ...answers, salary: { amount: 65_000, per: 'year' } }));
  expect(salaryIn(container)?.textContent).toContain('€652 a year is missing.');
});

test('a wage by the hour says what it comes to', () => {
  const { container } = show(assessed('NL-PS-001'));
  const wage = container.querySelector('[data-requirement="minimum-wage"]');
  expect(wage?.getAttribute('data-figure')).toBe('2598.27');
  expect(wage?.textContent).toMatch(
    /gross an hour.*For your hours that is €2,598.27 gross a month/,
  );
});
