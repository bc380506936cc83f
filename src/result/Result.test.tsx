import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { assessed, of, page, show } from './case.test-page.tsx';
import { lostJob } from '../rules/cases/golden.test-cases.ts';

afterEach(cleanup);

const group = (name: string) => {
  const [parent] = screen.getAllByRole('heading', { level: 3, name }).map((h) => h.parentElement);
  return within(parent as HTMLElement);
};

test('leads to a page of the wizard by its address, and tells which', () => {
  const onOpen = vi.fn();
  show(assessed('NL-HSM-002'), { onOpen });
  const [link] = screen.getAllByRole('link', { name: 'When did you get your diploma?' });
  expect(link?.getAttribute('href')).toBe('#/diploma');
  fireEvent.click(link as HTMLElement);
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('diploma');
});

test('names who must act', () => {
  show(of(lostJob));
  const employer = group('What your employer must do');
  expect(employer.getAllByRole('heading', { level: 4 })).toHaveLength(1);
});

test('says what is late before the days that are left', () => {
  const { container } = show(of(lostJob));
  const text = container.textContent;
  expect(text.indexOf('The day has passed')).toBeGreaterThan(0);
  expect(text.indexOf('The day has passed')).toBeLessThan(text.indexOf('days left'));
});

test('the legal last day is an explanation, and the safe one says when to send', () => {
  const { container } = show(of(lostJob));
  const duty = container.querySelector('[data-duty="nl.notify.you"]');
  expect(duty?.textContent).toContain('Send it by Friday 27 November 2026.');
  expect(duty?.querySelector('details [data-date="legal"]')?.textContent).toBe(
    'Monday 30 November 2026',
  );
});

test('says the days left aloud only when they change while the page is open', () => {
  const { rerender } = show(of(lostJob));
  const [clock] = screen.getAllByRole('status');
  expect(clock?.textContent).toBe('');
  rerender(page(of(lostJob, '2026-11-23')));
  expect(clock?.textContent).toBe(
    'It is now Monday 23 November 2026. This page has been counted again. 5 days left. Last day: Saturday 28 November 2026.',
  );
});

test('a day whose figure is not published has a comparison and no verdict', () => {
  const { container } = show(assessed('NL-HSM-011'));
  const salary = container.querySelector('[data-route="nl-hsm"] [data-requirement="salary"]');
  expect(salary?.getAttribute('data-figure')).toBeNull();
  expect(salary?.textContent).toContain('Only as a comparison');
  expect(salary?.textContent).not.toContain('Still possible');
});

test('a permit that is not needed gets a calm sentence and nothing to do', () => {
  const { container } = show(assessed('NL-HSM-017'));
  expect(container.querySelectorAll('[data-requirement]')).toHaveLength(0);
  expect(screen.queryByText('days left')).toBeNull();
});

test('offers what only some people have, and shows what was added', () => {
  show(of({ ...lostJob, ruling30: 'yes' }), { told: ['ruling30'] });
  const title = screen.getByRole('heading', { name: 'Does this also apply to you?' });
  const offers = within(title.closest('section') as HTMLElement);
  expect(offers.getByRole('link', { name: 'I am leaving the Netherlands' })).toBeTruthy();
  expect(offers.queryByRole('link', { name: 'I have the 30% ruling' })).toBeNull();
  expect(offers.getByRole('link', { name: /^Change: 30% ruling/ }).getAttribute('href')).toBe(
    '#/ruling',
  );
});

test('names refused answers without the tricks that a link may play', () => {
  const keys = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`x${n}\u202Egnp`, 1]));
  show(of({ ...lostJob, permitUntil: '2026-02-30', ...keys }), { fixedDay: true });
  const text = screen.getByText(/could not read/).textContent;
  expect(text).toContain('Permit valid until, x0gnp');
  expect(text).toContain('…');
  expect(text).not.toContain('x30');
  expect(screen.getByText(/This page judges as of/)).toBeTruthy();
});

test('survives a page translation that moves text nodes', () => {
  const { container, rerender } = show(of(lostJob));
  const nodes: Text[] = [];
  const walk = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) nodes.push(walk.currentNode as Text);
  for (const node of nodes) {
    const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    node.replaceWith(font);
    font.append(node);
  }
  rerender(page(of({ ...lostJob, permitUntil: '2029-01-01', ruling30: 'yes' }, '2026-12-20')));
  rerender(page(assessed('NL-HSM-002')));
  rerender(page(of(lostJob, '2026-11-23')));
  const search = container.querySelector('[data-duty="nl.search-period"]');
  expect(search?.getAttribute('data-days-left')).toBe('22');
  expect(search?.textContent).toContain('22 days left');
});
