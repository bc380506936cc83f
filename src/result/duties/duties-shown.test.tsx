import { cleanup, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { assessed, of, show } from '../case.test-page.tsx';
import { trackTwo } from '../../rules/cases/golden.test-cases.ts';

afterEach(cleanup);

const duty = (container: Element, id: string) => container.querySelector(`[data-duty="${id}"]`);

test('a term counted back is acted on by the working day before', () => {
  const { container } = show(of({ ...trackTwo, firstSickDay: '2025-01-06' }, '2026-09-20'));
  const report = duty(container, 'track2.report');
  expect(report?.textContent).toContain('Act byFriday 2 October 2026');
  expect(report?.textContent).toContain('12 days left');
  expect(report?.getAttribute('data-days-left')).toBe('14');
  expect(report?.querySelectorAll('[data-date="legal"]')).toHaveLength(1);
  expect(report?.querySelector('[data-date="due"]')?.textContent).toBe('Sunday 4 October 2026');
});

test('a change of job is told thirty days before, by law the day before', () => {
  const { answers } = assessed('LU-126');
  const change = { ...answers, situation: 'new-employer', employmentSince: '2026-06-01' };
  const { container } = show(of({ ...change, contractStart: '2027-01-15' }));
  const inform = duty(container, 'lu.change.inform');
  expect(inform?.querySelector('[data-date="due"]')?.textContent).toMatch(/16 December 2026$/);
  expect(inform?.querySelector('[data-date="legal"]')?.textContent).toMatch(/14 January 2027$/);
  expect(inform?.textContent).toContain('leaves time for the check');
});

test('a thing done is folded away, and has no days', () => {
  const { container } = show(of({ ...trackTwo, programmeStart: '2026-11-01' }));
  const start = duty(container, 'track2.start');
  expect(start?.closest('details')?.querySelector('summary')?.textContent).toBe(
    '5 earlier steps, done or past their day',
  );
  expect(start?.textContent).toContain('Done');
  expect(start?.textContent).not.toMatch(/days? (left|ago)/);
});

test('days back at work stand in how a day was counted, and working days say which count', () => {
  const recoveries = [{ from: '2026-02-02', to: '2026-02-11' }];
  const { container } = show(of({ ...trackTwo, recoveries }));
  expect(duty(container, 'track2.wia')?.textContent).toContain('10 days back at work do not count');
  cleanup();
  const arrived = show(assessed('LU-135'));
  expect(duty(arrived.container, 'lu.commune')?.textContent).toContain(
    'Saturdays count as working days here',
  );
});

test('each day that an answer may still cut short leads to its question', () => {
  const { answers } = assessed('NL-PS-001');
  const { contractUntil: _, ...rest } = answers;
  show(of({ ...rest, cardNumber: 2, cardIssuedOn: '2026-08-01' }));
  const [card] = document.querySelectorAll('[data-duty="servant.card-end"]');
  const links = within(card as HTMLElement).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    expect.arrayContaining(['#/employer-card', '#/servant-contract']),
  );
});
