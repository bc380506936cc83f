import type { Plugin } from 'vite';
import { policyOfFile } from './headers/directives.ts';
import { hashOf } from './inline.ts';
import { siteFolder } from './site-address.ts';
import type { Language } from '../src/embed/permit-clock.d.ts';
import { notFound as de } from '../src/i18n/de/not-found.ts';
import { notFound as en } from '../src/i18n/en/not-found.ts';
import { notFound as fr } from '../src/i18n/fr/not-found.ts';
import { notFound as nl } from '../src/i18n/nl/not-found.ts';

/** The look of the tool, in the few lines that a page of words needs; it cannot know where the site's styles are. */
const style =
  ':root{color-scheme:light dark}' +
  'body{max-width:66rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem) 3rem;' +
  'background:light-dark(#fbfaf7,#111318);color:light-dark(#15171c,#eeece6);' +
  "font:1.0625rem/1.5 'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif}" +
  'h1{margin:0;border-top:6px solid;border-bottom:1px solid light-dark(#d8d6cf,#343843);' +
  'padding:.6rem 0;font-size:1.25rem;letter-spacing:-.01em}' +
  'main{display:grid;gap:2.5rem 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));' +
  'margin-top:2.5rem}' +
  'section{border-top:2px solid;padding-top:1rem}' +
  'h2{margin:0;font-size:1.5rem;line-height:1.2;letter-spacing:-.01em}p{margin:.75rem 0 0}' +
  'a{display:inline-block;padding:.6rem 0;color:light-dark(#0a3b8f,#b1beda);text-underline-offset:.2em}';

const sections = (tool: string) =>
  Object.entries({ en, nl, fr, de } satisfies Record<Language, typeof en>).map(
    ([lang, { title, text, toTool }]) =>
      `<section lang="${lang}"><h2>${title}</h2><p>${text}</p>` +
      `<p><a href="${tool}?lang=${lang}">${toTool}</a></p></section>`,
  );

/** The page for an address that is none, which may lie in any folder: it asks for nothing, and leads to `tool`. */
export const notFoundPage = (tool: string): string =>
  [
    '<!doctype html><html lang="en"><head><meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policyOfFile({ scripts: ["'none'"], styles: [hashOf(style)] })}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="referrer" content="no-referrer" /><meta name="robots" content="noindex" />',
    `<title>${en.title} – Permit Clock</title><style>${style}</style></head>`,
    `<body><h1 translate="no">Permit Clock</h1><main>${sections(tool).join('')}</main></body></html>`,
    '',
  ].join('\n');

/** Puts that page where static hosts look for it. */
export function notFound(): Plugin {
  return {
    name: 'not-found',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '404.html', source: notFoundPage(siteFolder()) });
    },
  };
}
