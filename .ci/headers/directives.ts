import { nothingInline, type Inline } from '../inline.ts';

const none = "'none'";

const strict: Record<string, string> = {
  'default-src': none,
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': none,
  'frame-src': none,
  'object-src': none,
  'worker-src': none,
  'manifest-src': none,
  'base-uri': none,
  'form-action': none,
  'require-trusted-types-for': "'script'",
  'trusted-types': none,
};

export type Page = 'tool' | 'forSites' | 'accessibility' | 'embed';

/** Over http only on the own machine, where a web team tries it. */
const allSites = 'https: http://localhost:* http://127.0.0.1:*';

const changes: Record<Page, Record<string, string>> = {
  tool: { 'frame-ancestors': none },
  accessibility: { 'frame-ancestors': none },
  forSites: { 'frame-src': "'self'", 'frame-ancestors': none }, // shows /embed/ as others will
  embed: { 'frame-ancestors': allSites },
};

/** What the embedded page loads. */
const needed = ['script-src', 'style-src'];

/**
 * The directives of a page, which lets in what stands in it. The embedded one also names its own site: to some versions
 * of WebKit, 'self' is nobody in a sandbox (https://webkit.org/b/316847), and nothing would load.
 */
function directivesOf(
  page: Page,
  ownSite: string,
  { scripts, styles }: Inline,
): [name: string, value: string][] {
  const isNamed = page === 'embed' && ownSite !== '';
  const hashes: Record<string, readonly string[]> = { 'script-src': scripts, 'style-src': styles };
  return Object.entries({ ...strict, ...changes[page] }).map(([name, value]) => [
    name,
    [value, ...(isNamed && needed.includes(name) ? [ownSite] : []), ...(hashes[name] ?? [])].join(
      ' ',
    ),
  ]);
}

const write = (directives: [name: string, value: string][]) =>
  directives.map((directive) => directive.join(' ')).join('; ');

/** The policy of a page, as the value of its header. */
export const policyHeader = (page: Page, ownSite: string, inline = nothingInline) =>
  write(directivesOf(page, ownSite, inline));

/** The same for a meta tag, which cannot say who may frame the page, and may not know where it will stand. */
export const policyMeta = (page: Page, ownSite: string, inline = nothingInline) =>
  write(
    directivesOf(page, ownSite || allSites, inline).filter(([name]) => name !== 'frame-ancestors'),
  );

/** The policy of the tool as one file, which holds its scripts and styles itself. */
export const policyOfFile = ({ scripts, styles }: Inline) =>
  write(
    Object.entries({
      ...strict,
      'script-src': scripts.join(' '),
      'style-src': styles.join(' '),
      'img-src': 'data:',
      'font-src': none,
    }),
  );

/** Where the site will stand, if whoever builds it says so. */
export function ownSite(): string {
  const { SITE_ORIGIN = '' } = process.env;
  if (!SITE_ORIGIN || (URL.canParse(SITE_ORIGIN) && new URL(SITE_ORIGIN).origin === SITE_ORIGIN)) {
    return SITE_ORIGIN;
  }
  throw new Error(`SITE_ORIGIN is to be like https://example.org, not ${SITE_ORIGIN}`);
}
