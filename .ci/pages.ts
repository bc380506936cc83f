import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { buildScript } from './script.ts';
import { contact } from './contact.ts';
import { ownSite, policyMeta, type Page } from './headers/directives.ts';
import { singleFile } from './single-file.ts';
import type { Rendered } from '../src/app/prerender.tsx';

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

/** The scripts that a page runs before it shows anything, as addresses in the site. */
interface FirstScripts {
  readonly watch: string;
  /** For a page with a first screen. */
  readonly early: string;
}

function pageFrom(
  template: string,
  { file, page, name, title, root = '', head = '' }: SitePage,
  { above, app, below, rules }: Rendered,
  { watch, early }: FirstScripts,
): string {
  const first = [watch, ...(app ? [early] : [])]
    .map((script) => `<script src="./${script}"></script>`)
    .join('');
  const html = fromFolder(template.replace('<head>', `<head>${first}`), file)
    .replace('<html ', `<html data-page="${name}" data-rules="${rules}" ${root} `)
    .replace('<head>', `<head>${guards(page)}`)
    .replace('</head>', `${head}</head>`)
    .replace('<!--above-->', () => above)
    .replace(placeholder, () => app)
    .replace('<!--below-->', () => below);
  return title ? html.replace(/<title>.*?<\/title>/, `<title>${title}</title>`) : html;
}

/**
 * Makes every page of the site of the built index.html: with its first screen, which shows before the script, and with
 * what it shows without scripts. And `inOneFile`, the whole tool as one that needs nothing else.
 */
export function sitePages(entry: string, { inOneFile }: { readonly inOneFile: boolean }): Plugin {
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
        const { module } = await runnerImport<{ render(page: string, contact: string): Rendered }>(
          resolve(root, entry),
          { root, configFile: false, mode: 'production' },
        );
        const rendered = (name: string) => {
          const parts = module.render(name, contact());
          if (Object.values(parts).join('').includes(' style="')) {
            throw new Error('The page blocks inline styles.');
          }
          return parts;
        };
        const watch = readFileSync(resolve(root, 'src/app/watch.js'), 'utf8');
        const early = await buildScript('src/app/early.ts', 'es2020');
        const emit = (name: string, source: string) =>
          this.getFileName(this.emitFile({ type: 'asset', name, source }));
        const scripts = { watch: emit('watch.js', watch), early: emit('early.js', early) };
        delete bundle['index.html'];
        for (const page of pages) {
          this.emitFile({
            type: 'asset',
            fileName: page.file,
            source: pageFrom(template, page, rendered(page.name), scripts),
          });
        }
        if (inOneFile) {
          const styles = Object.values(bundle).flatMap((file) =>
            file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
          );
          this.emitFile({
            type: 'asset',
            fileName: 'permit-clock.html',
            source: await singleFile(template, rendered('file'), { watch, early, styles }),
          });
        }
      },
    },
  };
}
