import type { Plugin } from 'vite';
import { ownSite, policyMeta, type Page } from './headers/directives.ts';

/**
 * Lets the browser itself see to it that no answer leaves the page, also where a host sends no headers. Not in dev:
 * fast refresh needs a socket.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: policyMeta('tool', ownSite()),
        },
        injectTo: 'head-prepend',
      },
      // Whoever leaves by a link does not say where they were.
      {
        tag: 'meta',
        attrs: { name: 'referrer', content: 'no-referrer' },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The built page of the tool with the policy of another page in its meta tag. */
export const withPolicyOf = (page: Page, html: string): string =>
  html.replace(
    /(http-equiv="Content-Security-Policy" content=")[^"]*/,
    (_, start: string) => start + policyMeta(page, ownSite()),
  );
