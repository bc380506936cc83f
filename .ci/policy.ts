import type { Plugin } from 'vite';
import { ownSite, policyMeta } from './headers/directives.ts';
import { pageAt } from './headers/rules.ts';

/**
 * Lets the browser itself see to it that no answer leaves the page, also where a host sends no headers. Not in dev:
 * fast refresh needs a socket.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: (_html, { path }) => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: policyMeta(pageAt(path), ownSite()),
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
