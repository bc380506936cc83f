import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { buildScript, shortened } from './script.ts';
import { contact } from './contact.ts';
import { ownSite, policyMeta, type Page } from './headers/directives.ts';
import { asInline, inlineOf, oneLineEnd } from './inline.ts';
import { runModule } from './run-module.mjs';
import { singleFile } from './single-file.ts';
import type { Rendered } from '../src/app/prerender.tsx';

const placeholder = '<!--app-->';
const ownScript = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
const stylesheet = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"[^>]*>/;

/** One page of the built site; all of them are made of index.html. */
interface SitePage {
  readonly file: string;
  readonly page: Page;
  /** As `data-page` on the root element, by which the script knows what to show. */
  readonly name: string;
  readonly title?: string;
  /** Attributes for the root element. */
  readonly root?: string;
  /** Elements for the head. */
  readonly head?: string;
  /** It begins with a question: all that its first screen needs is in it, or asked for by it. */
  readonly asks?: true;
}

const known = contact();
/** Whom the tool names for its test cases, as the statement does for barriers. */
const named = known ? { root: `data-contact="${known}"` } : {};

const pages: readonly SitePage[] = [
  { file: 'index.html', page: 'tool', name: 'tool', asks: true, ...named },
  {
    file: 'embed/index.html',
    page: 'embed',
    name: 'embed',
    asks: true,
    ...named,
    // Found by a search, the frame's page would stand without its site: the tool itself is the one to find.
    head: '<meta name="robots" content="noindex" /><link rel="canonical" href="../" />',
  },
  {
    file: 'for-sites/index.html',
    page: 'forSites',
    name: 'for-sites',
    title: 'Put Permit Clock on your site',
  },
  {
    file: 'accessibility/index.html',
    page: 'accessibility',
    name: 'accessibility',
    title: 'Accessibility of Permit Clock',
    root: `data-contact="${known}"`,
  },
];

/**
 * The policy comes first in the head, before anything that it is about: the browser itself sees to it that no answer
 * leaves the page, also where a host sends no headers. And whoever leaves by a link does not say where they were.
 */
const guards = (page: Page, html: string) =>
  `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policyMeta(page, ownSite(), inlineOf(html))}" />` +
  '<meta name="referrer" content="no-referrer" />';

/** A page in a folder finds the site's files one step up. */
function fromFolder(html: string, file: string): string {
  const up = '../'.repeat(file.split('/').length - 1) || './';
  return html.replaceAll(
    /(src|href|data-script|data-words-\w+)="\.\//g,
    (_, name: string) => `${name}="${up}`,
  );
}

/** What a page has before its own script comes. */
interface Beginnings {
  readonly watch: string;
  readonly early: string;
  readonly earlyInFrame: string;
  /** Where the script is that stands by for them. */
  readonly anyway: string;
  /** The first screen's words, as attributes that say where each language has them. */
  readonly words: string;
  readonly style: string;
}

/** The page's own script, which its early script brings. */
function scriptOf(template: string): string {
  const [, address] = ownScript.exec(template) ?? [];
  if (!address) throw new Error('The page has no script.');
  return address;
}

function pageFrom(
  template: string,
  { file, page, name, title, asks, root = '', head = '' }: SitePage,
  { above, app, below, rules }: Rendered,
  { watch, early, earlyInFrame, anyway, words, style }: Beginnings,
): string {
  const ownEarly = page === 'embed' ? earlyInFrame : early;
  const first = [watch, ...(app ? [ownEarly] : [])]
    .map((script) => `<script>${asInline(script)}</script>`)
    .join('');
  const begun = template
    .replace('<html ', `<html data-script="${scriptOf(template)}" ${words} `)
    .replace(stylesheet, () => `<style>${style}</style>`)
    .replace(
      ownScript,
      `<script type="module" async fetchpriority="low" crossorigin data-spare src="./${anyway}"></script>`,
    );
  const html = fromFolder(asks ? begun : template, file)
    .replace(/<meta charset[^>]*>\s*/, '')
    .replace('<head>', () => `<head>${first}`)
    .replace('<html ', `<html data-page="${name}" data-rules="${rules}" ${root} `)
    .replace('</head>', `${head}</head>`)
    .replace('<!--above-->', () => above)
    .replace(placeholder, () => app)
    .replace('<!--below-->', () => below);
  const guarded = html.replace('<head>', () => `<head>${guards(page, html)}`);
  return title ? guarded.replace(/<title>.*?<\/title>/, `<title>${title}</title>`) : guarded;
}

const wordsIn = (bundle: Rolldown.OutputBundle) =>
  Object.values(bundle)
    .flatMap((file) => {
      const id = file.type === 'chunk' ? (file.facadeModuleId ?? '') : '';
      const [, language] = /\/i18n\/(\w\w)\/first\.ts$/.exec(id) ?? [];
      return language ? [`data-words-${language}="./${file.fileName}"`] : [];
    })
    .toSorted()
    .join(' ');

/** The style of the tool; other pages may have others. */
function styleIn(bundle: Rolldown.OutputBundle, template: string): string {
  const style = bundle[stylesheet.exec(template)?.[1] ?? ''];
  if (style?.type !== 'asset') throw new Error('The page has no style.');
  return oneLineEnd(String(style.source)).trim();
}

/**
 * Makes every page of the site of the built index.html: with its first screen, which shows before the script, and with
 * what it shows without scripts. And `inOneFile`, the whole tool as one that needs nothing else.
 */
export function sitePages(entry: string, { inOneFile }: { readonly inOneFile: boolean }): Plugin {
  return {
    name: 'site-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const built = bundle['index.html'];
        const template = built?.type === 'asset' ? String(built.source) : '';
        if (!template.includes(placeholder)) throw new Error(`index.html lacks ${placeholder}`);
        const { root } = this.environment.config;
        const module = await runModule<{ render(page: string, contact: string): Rendered }>(
          root,
          entry,
        );
        const rendered = (name: string) => {
          const parts = module.render(name, known);
          if (Object.values(parts).join('').includes(' style="')) {
            throw new Error('The page blocks inline styles.');
          }
          return parts;
        };
        const first = {
          watch: shortened(readFileSync(resolve(root, 'src/app/watch.js'), 'utf8')),
          early: await buildScript('src/app/early.ts', 'es2020'),
          style: styleIn(bundle, template),
        };
        const beginnings = {
          ...first,
          earlyInFrame: await buildScript('src/app/embed/early.ts', 'es2020'),
          anyway: this.getFileName(
            this.emitFile({
              type: 'asset',
              name: 'anyway.js',
              source: await buildScript('src/app/anyway.ts', 'es2020'),
            }),
          ),
          words: wordsIn(bundle),
        };
        delete bundle['index.html'];
        for (const page of pages) {
          this.emitFile({
            type: 'asset',
            fileName: page.file,
            source: pageFrom(template, page, rendered(page.name), beginnings),
          });
        }
        if (inOneFile) {
          this.emitFile({
            type: 'asset',
            fileName: 'permit-clock.html',
            source: await singleFile(template, rendered('file'), first),
          });
        }
      },
    },
  };
}
