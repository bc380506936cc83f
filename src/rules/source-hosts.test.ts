import { expect, test } from 'vitest';
import { allSources } from './all-sources.test-sources.ts';

/** Sites of states, their courts, their authorities and the European Union; and a collection of judgments. */
const authorities = [
  'adem.public.lu',
  'business.gov.nl',
  'differdange.lu',
  'eur-lex.europa.eu',
  'guichet.public.lu',
  'immigration-portal.ec.europa.eu',
  'ind.nl',
  'itm.public.lu',
  'juricaf.org',
  'legilux.public.lu',
  'luxembourg.public.lu',
  'uitspraken.rechtspraak.nl',
  'wetten.overheid.nl',
  'www.netherlandsandyou.nl',
  'www.rijksoverheid.nl',
  'www.uwv.nl',
  'zoek.officielebekendmakingen.nl',
];

test('what is called an authority’s text stands on an authority’s site', () => {
  const texts = allSources.filter(({ kind }) => kind !== 'secondary');
  const hosts = new Set(texts.map(({ url }) => new URL(url).hostname));
  expect([...hosts].toSorted()).toEqual(authorities);
});

test.each([...new Set(allSources.map(({ url }) => url))])('%s is a plain address', (url) => {
  const { protocol, username, password, port, hostname } = new URL(url);
  expect([protocol, username, password, port]).toEqual(['https:', '', '', '']);
  expect(hostname).toMatch(/^[a-z0-9.-]+\.[a-z]+$/); // no letters that look like others
  expect(url).toBe(new URL(url).href.replace(/\/$/, url.endsWith('/') ? '/' : ''));
});
