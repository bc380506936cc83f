import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { assessed, show } from './case.test-page.tsx';

afterEach(cleanup);

const moment = () => '2026-11-22T11:00:00Z' as const;

const linksIn = ({ container }: ReturnType<typeof show>) =>
  [...container.querySelectorAll<HTMLAnchorElement>('a[href*="/rules/"]')].map((link) => ({
    href: link.getAttribute('href'),
    target: link.getAttribute('target'),
  }));

test('an amount leads to all that is known of it', () => {
  const links = linksIn(show(assessed('LU-001')));
  expect(links.length).toBeGreaterThan(1);
  expect(new Set(links.map(({ href }) => href))).toEqual(
    new Set(['https://tool.test/rules/lu-blue-card/#figure-lu-blue-card']),
  );
  expect(links.every(({ target }) => target === null)).toBe(true);
});

test('out of a frame it leads in a new tab', () => {
  const tool = { address: 'https://tool.test/', isFramed: true, moment };
  const links = linksIn(show(assessed('LU-001'), { tool }));
  expect(links.length).toBeGreaterThan(1);
  expect(links.every(({ target }) => target === '_blank')).toBe(true);
});

test.each([
  ['a private servant, whose history would tell', assessed('NL-PS-001'), 'https://tool.test/'],
  ['a file that knows no site', assessed('LU-001'), undefined],
])('not for %s', (_, shown, address) => {
  expect(linksIn(show(shown, { tool: { address, moment } }))).toEqual([]);
});
