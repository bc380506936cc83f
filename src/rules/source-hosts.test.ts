import { expect, test } from 'vitest';
import type { Source } from './grammar/source.ts';
import { sources as luxembourg } from './lu/sources.ts';
import { amountSources } from './nl/amount-sources.ts';
import { freedomSources, sources as netherlands } from './nl/sources.ts';
import { workSources } from './nl/sources-work.ts';

const all: readonly Source[] = [
  ...[netherlands, luxembourg, workSources, amountSources].flatMap((table) =>
    Object.values<Source | readonly Source[]>(table).flat(),
  ),
  ...freedomSources,
];

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
  const texts = all.filter(({ kind }) => kind !== 'secondary');
  const hosts = new Set(texts.map(({ url }) => new URL(url).hostname));
  expect([...hosts].toSorted()).toEqual(authorities);
});

test.each([...new Set(all.map(({ url }) => url))])('%s is a plain address', (url) => {
  const { protocol, username, password, port, hostname } = new URL(url);
  expect([protocol, username, password, port]).toEqual(['https:', '', '', '']);
  expect(hostname).toMatch(/^[a-z0-9.-]+\.[a-z]+$/); // no letters that look like others
  expect(url).toBe(new URL(url).href.replace(/\/$/, url.endsWith('/') ? '/' : ''));
});
