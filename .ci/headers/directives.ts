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

export type Page = 'tool' | 'forSites' | 'embed';

const changes: Record<Page, Record<string, string>> = {
  tool: { 'frame-ancestors': none },
  forSites: { 'frame-src': "'self'", 'frame-ancestors': none }, // shows /embed/ as others will
  // Over http only from the own machine, where a web team tries it.
  embed: { 'frame-ancestors': 'https: http://localhost:* http://127.0.0.1:*' },
};

const write = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ');

/** The policy of a page, as the value of its header. */
export const policyHeader = (page: Page) => write({ ...strict, ...changes[page] });

/** The same for a meta tag, which cannot say who may frame the page. */
export function policyMeta(page: Page): string {
  const { 'frame-ancestors': _, ...directives } = { ...strict, ...changes[page] };
  return write(directives);
}
