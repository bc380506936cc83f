import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/embed/index.ts';
import { countryPages, folderOf } from '../../src/rulebook/folder.ts';
import { routeIds } from '../../src/rules/vocabulary.ts';
import { inlineOf, nothingInline, type Inline } from '../inline.ts';
import { policyHeader, type Page } from './directives.ts';
import { covers } from './patterns.ts';

export type Headers = Record<string, string>;

export interface Rule {
  paths: readonly string[];
  headers: Headers;
}

const denied = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** What every answer carries. */
export const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
  'Strict-Transport-Security': 'max-age=31536000',
};

const plainText = 'text/plain; charset=utf-8';
const checked = { 'Cache-Control': 'no-cache' };
const forGood = { 'Cache-Control': 'public, max-age=31536000, immutable' };

const pages: Record<Page, string> = {
  tool: '/',
  forSites: '/for-sites/',
  accessibility: '/accessibility/',
  embed: '/embed/',
};

type InlineIn = (page: Page) => Inline;

const none: InlineIn = () => nothingInline;

/** What stands in the pages of a built site, in its folder; each is read once. */
export function inlineIn(site: string): InlineIn {
  const known = new Map<Page, Inline>();
  return (page) => {
    const inline =
      known.get(page) ?? inlineOf(readFileSync(join(site, pages[page], 'index.html'), 'utf8'));
    known.set(page, inline);
    return inline;
  };
}

/** Without `Cross-Origin-Opener-Policy`, which is weighed in deploy.md. */
const unframed: Headers = { 'X-Frame-Options': 'DENY' };

/** A frame in a sandbox has no origin: its own module scripts are another site's to it. */
const forAllSites: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const rulesOfPages = (ownSite: string, inline: InlineIn): readonly Rule[] =>
  (Object.keys(pages) as Page[]).map((page) => ({
    paths: [pages[page], `${pages[page]}index.html`],
    headers: {
      'Content-Security-Policy': policyHeader(page, ownSite, inline(page)),
      ...checked,
      ...(page !== 'embed' && unframed),
    },
  }));

/** No two of them give the same header to one path: static hosts would join the values. */
export const rulesFor = (ownSite: string, inline = none): readonly Rule[] => [
  ...rulesOfPages(ownSite, inline),
  {
    // To be kept, not to be opened here: its own policy is in it. Some hosts lead from the first address to the second.
    paths: ['/permit-clock.html', '/permit-clock'],
    headers: {
      'Content-Disposition': 'attachment',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'X-Robots-Tag': 'noindex',
      ...checked,
    },
  },
  { paths: ['/rules.json', '/rules.schema.json'], headers: { ...forAllSites, ...checked } },
  {
    // A page for each route and language, as strict as the statement.
    paths: ['/rules/*'],
    headers: {
      'Content-Security-Policy': policyHeader('accessibility', ownSite),
      ...checked,
      ...unframed,
    },
  },
  { paths: ['/assets/*'], headers: { ...forAllSites, ...forGood } },
  { paths: ['/embed/v<N>/*'], headers: { ...forAllSites, ...checked } },
  { paths: ['/embed/v<N>.<N>.<N>/*'], headers: { ...forAllSites, ...forGood } },
  {
    // Browsers and hosts take the ending for a video.
    paths: ['/embed/v<N>/loader.d.ts', '/embed/v<N>.<N>.<N>/loader.d.ts'],
    headers: { 'Content-Type': plainText },
  },
];

/** Files of the build that a server keeps for itself. */
export const hidden: readonly string[] = ['/nginx.conf', '/_headers', '/.vite/*'];

const rulesFolders = languages.flatMap((language) =>
  [undefined, ...routeIds, ...countryPages].map((page) => `/${folderOf(language, page)}`),
);

/** Folders that are pages, without the last slash. */
export const folders: readonly string[] = [
  pages.forSites,
  pages.accessibility,
  pages.embed,
  ...rulesFolders,
].map((path) => path.slice(0, -1));

/** The headers of a path, on a site whose own origin is this, or is not known (''). */
export function headersFor(path: string, ownSite: string, inline = none): Headers {
  const matching = rulesFor(ownSite, inline).filter(({ paths }) =>
    paths.some((pattern) => covers(pattern, path)),
  );
  return Object.assign({}, everywhere, ...matching.map(({ headers }) => headers)) as Headers;
}
