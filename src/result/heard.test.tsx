import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { questionIds } from '../questions/index.ts';
import { assessed, of, show } from './case.test-page.tsx';

afterEach(cleanup);

const textsOf = (container: ParentNode, selector: string) =>
  [...container.querySelectorAll(selector)].map((element) => element.textContent);

test('what cannot be said yet leads to the next question, and is no calm', () => {
  const { container } = show(of({ situation: 'job-ended', country: 'NL' }));
  const heading = screen.getByRole('heading', { level: 1 });
  expect(heading.textContent).toContain('we cannot say yet what you must do');
  const link = heading.nextElementSibling?.querySelector('a');
  expect(link?.textContent).toBe('What is your nationality?');
  expect(link?.getAttribute('href')).toBe('#/nationality');
  expect(container.querySelectorAll('ul:empty, ol:empty, dl:empty')).toHaveLength(0);
});

test('an answer that the person does not know is named where everything hangs on it', () => {
  const json = { situation: 'decision', country: 'NL', nationalities: ['IN'], decision: 'granted' };
  show(of({ ...json, permitType: 'unknown' }));
  const heading = screen.getByRole('heading', { level: 1 });
  expect(heading.nextElementSibling?.querySelector('a')?.getAttribute('href')).toBe('#/permit');
});

test('no list is empty where everything offered has been told', () => {
  const { container } = show(assessed('NL-HSM-001'), { told: questionIds });
  expect(container.querySelectorAll('ul:empty, ol:empty')).toHaveLength(0);
});

test('about a private servant’s card the ministry checks, not the IND', () => {
  show(assessed('NL-PS-001'));
  expect(
    screen.getByRole('heading', { name: /^What the Ministry of Foreign Affairs also/ }),
  ).toBeTruthy();
  expect(screen.queryByRole('heading', { name: /IND also checks/ })).toBeNull();
});

test('answers of a link that could not be read are said at once', () => {
  show(of({ situation: 'job-ended', permitUntil: 'soon' }));
  expect(screen.getByRole('alert').textContent).toContain('Permit valid until');
});

test.each(['OWN-BOTH-001', 'NL-T2-008'])('no two folds of %s have one name', (id) => {
  const { container } = show(assessed(id));
  const names = textsOf(container, 'summary');
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

test('a route is an article with the name of the route, and a table has the name of its chapter', () => {
  const { container } = show(assessed('OWN-BOTH-001'));
  const nameOf = (selector: string) => {
    const id = container.querySelector(selector)?.getAttribute('aria-labelledby');
    return id && document.getElementById(id)?.textContent;
  };
  expect(nameOf('article[data-route="nl-hsm"]')).toBe('Highly skilled migrant');
  expect(nameOf('table[role="table"]')).toMatch(/job/);
});

test('duties stand in the order in which to act, and the count follows the day it counts to', () => {
  const { container } = show(assessed('NL-T2-008'));
  const employer = [...container.querySelectorAll<HTMLElement>('[data-who="employer"]')];
  const ids = employer.map(({ dataset }) => dataset['duty']);
  expect(ids.indexOf('track2.report')).toBeLessThan(ids.indexOf('track2.final-evaluation'));
  const report = container.querySelector('[data-duty="track2.report"]');
  expect(report?.textContent).toMatch(
    /Act by.*28 July 2028.*614 days left.*The term itself ends on .*30 July 2028/,
  );
});

test('large numbers are written alike in the clock and beside a duty', () => {
  const { container } = show(
    of({
      situation: 'extension',
      country: 'NL',
      nationalities: ['IN'],
      permitType: 'nl-hsm',
      permitUntil: '2031-06-01',
    }),
  );
  expect(container.textContent).not.toContain('1652');
  expect(container.textContent.split('1,652').length).toBeGreaterThan(2);
});

test('the day of checking again is said once of each figure, and the day of reading in words', () => {
  const { container } = show(assessed('NL-HSM-001'));
  const figures = [...container.querySelectorAll('li')].filter(
    (item) => item.querySelector('li') === null && item.textContent.includes('gain '),
  );
  expect(figures.length).toBeGreaterThan(0);
  for (const { textContent } of figures) {
    expect(textContent.split('to be checked again').length).toBeLessThan(3);
  }
  expect(container.textContent).toContain(
    'We last read the rules and their sources on Sunday 22 November 2026.',
  );
});

test('what is tried out does not say less is missing than may be', () => {
  show(assessed('NL-HSM-003'));
  const [trial] = [...document.querySelectorAll<HTMLElement>('[data-trial="nl-blue-card"]')];
  expect(within(trial as HTMLElement).getByText(/At least €397 a month is missing/)).toBeTruthy();
});
