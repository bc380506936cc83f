import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { buildScript } from './script.ts';
import { contact } from './contact.ts';
import { ownSite, policyMeta, type Page } from './headers/directives.ts';

const placeholder = '<!--app-->';

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
}

const pages: readonly SitePage[] = [
  { file: 'index.html', page: 'tool', name: 'tool' },
  {
    file: 'embed/index.html',
    page: 'embed',
    name: 'embed',
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
    root: `data-contact="${contact()}"`,
  },
];

/**
 * The policy comes first in the head, before anything that it is about: the browser itself sees to it that no answer
 * leaves the page, also where a host sends no headers. And whoever leaves by a link does not say where they were.
 */
const guards = (page: Page) =>
  `<meta http-equiv="Content-Security-Policy" content="${policyMeta(page, ownSite())}" />` +
  '<meta name="referrer" content="no-referrer" />';

/** A page in a folder finds the site's files one step up. */
function fromFolder(html: string, file: string): string {
  const up = '../'.repeat(file.split('/').length - 1) || './';
  return html.replaceAll(/(src|href)="\.\//g, (_, name: string) => `${name}="${up}`);
}

/** `early` is the script that a page with a first screen runs before it shows it. */
function pageFrom(
  template: string,
  { file, page, name, title, root = '', head = '' }: SitePage,
  early: string,
): string {
  const first = early && `<script src="./${early}"></script>`;
  const html = fromFolder(template.replace('<head>', `<head>${first}`), file)
    .replace('<html ', `<html data-page="${name}" ${root} `)
    .replace('<head>', `<head>${guards(page)}`)
    .replace('</head>', `${head}</head>`);
  return title ? html.replace(/<title>.*?<\/title>/, `<title>${title}</title>`) : html;
}

/** Makes every page of the site of the built index.html, with its first screen in it, which shows before the script. */
export function sitePages(entry: string): Plugin {
  let root = '';
  return {
    name: 'site-pages',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const built = bundle['index.html'];
        const template = built?.type === 'asset' ? String(built.source) : '';
        if (!template.includes(placeholder)) throw new Error(`index.html lacks ${placeholder}`);
        const { module } = await runnerImport<{ render(page: string, contact: string): string }>(
          resolve(root, entry),
          { root, configFile: false, mode: 'production' },
        );
        const early = this.emitFile({
          type: 'asset',
          name: 'early.js',
          source: await buildScript('src/app/early.ts', 'es2020'),
        });
        delete bundle['index.html'];
        for (const page of pages) {
          const screen = module.render(page.name, contact());
          if (screen.includes(' style="')) throw new Error('The page blocks inline styles.');
          this.emitFile({
            type: 'asset',
            fileName: page.file,
            source: pageFrom(template, page, screen && this.getFileName(early)).replace(
              placeholder,
              () => screen,
            ),
          });
        }
      },
    },
  };
}
