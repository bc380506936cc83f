import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { assessed, of, show } from './case.test-page.tsx';
import { trackTwo } from '../rules/cases/golden.test-cases.ts';

afterEach(cleanup);

test.each([
  ['LU-001', 'Luxembourg time', 'The minister decides, through the General Department'],
  ['LU-201', 'Dutch and Luxembourg time', 'In Luxembourg the minister does'],
  ['NL-HSM-002', 'Dutch time', 'The IND decides.'],
  ['NL-PS-001', 'Dutch time', 'The Ministry of Foreign Affairs decides.'],
])('%s: %s; %s', (id, time, decides) => {
  const { container } = show(assessed(id));
  expect(container.textContent).toContain(`2026, ${time}`);
  expect(container.textContent).toContain(decides);
});

test('Track 2: the placement, the first collision, and a search period that is not drawn', () => {
  const { container } = show(of(trackTwo));
  expect(container.querySelectorAll('[data-placement="conditions"]')).toHaveLength(1);
  const caption = container.querySelector('figcaption')?.textContent;
  expect(caption).toContain('From Tuesday 2 March 2027 your programme runs past the end of your');
  expect(caption).toContain('a search period would start on Monday 1 November 2027');
  expect(caption).toContain('your permit ends before that, on Monday 1 March 2027');
  const days = within(screen.getByRole('list', { name: 'Days in order' }));
  expect(days.getByText('Collision').closest('li')?.textContent).toContain('2 Mar 2027');
});

test('two countries: routes under each, notices of one name apart, a table of what comes after', () => {
  const { container } = show(assessed('LU-201'));
  const routes = [...container.querySelectorAll('[data-country] > div > [data-route]')];
  const grouped = routes.map((route) => [
    route.parentElement?.parentElement?.getAttribute('data-country'),
    route.getAttribute('data-route'),
  ]);
  expect(grouped).toEqual([
    ['NL', 'nl-hsm'],
    ['NL', 'nl-blue-card'],
    ['LU', 'lu-blue-card'],
  ]);
  const tables = screen.getAllByRole('table');
  const table = within(tables.find((each) => each.querySelector('[data-notice]')) as HTMLElement);
  expect(table.getAllByRole('columnheader')).toHaveLength(3);
  expect(table.getAllByRole('rowheader')).toHaveLength(4);
  expect(container.querySelectorAll('td[data-notice="family"]')).toHaveLength(2);
  expect(container.querySelectorAll('td[data-notice] details')).toHaveLength(8);
});

test('the official name of a route is in the language of its letters', () => {
  const { container } = show(assessed('LU-001'));
  expect(container.querySelector('[data-route="lu-blue-card"] [lang="fr"]')).toBeTruthy();
});

test('older pages and other ways have chapters of their own', () => {
  show(assessed('LU-001'));
  for (const name of ['What older pages still say', 'Other ways, which we only name'])
    expect(screen.getByRole('heading', { level: 2, name })).toBeTruthy();
});
