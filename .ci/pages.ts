import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const placeholder = '<!--app-->';

/** One page of the built site; all of them are made of index.html. */
interface Page {
  readonly file: string;
  /** As `data-page` on the root element, by which the script knows what to show. */
  readonly name: string;
  readonly title?: string;
  /** Elements for the head. */
  readonly head?: string;
  /** A directive that the policy of this page has beside the others. */
  readonly policy?: string;
}

const pages: readonly Page[] = [
  { file: 'index.html', name: 'tool' },
  {
    file: 'embed/index.html',
    name: 'embed',
    // Found by a search, the frame's page would stand without its site: the tool itself is the one to find.
    head: '<meta name="robots" content="noindex" /><link rel="canonical" href="../" />',
  },
  {
    file: 'for-sites/index.html',
    name: 'for-sites',
    title: 'Put Permit Clock on your site',
    policy: "frame-src 'self'",
  },
];

/** A page in a folder finds the site's files one step up. */
const fromFolder = (html: string, depth: number) =>
  html.replaceAll(
    /(src|href)="\.\//g,
    (_, name: string) => `${name}="${'../'.repeat(depth) || './'}`,
  );

function pageFrom(template: string, page: Page, screen: string): string {
  const { file, name, title, head = '', policy } = page;
  const html = fromFolder(template, file.split('/').length - 1)
    .replace('<html ', `<html data-page="${name}" `)
    .replace('</head>', `${head}</head>`)
    .replace(placeholder, () => screen);
  const named = title ? html.replace(/<title>.*?<\/title>/, `<title>${title}</title>`) : html;
  return policy
    ? named.replace('content="default-src ', `content="${policy}; default-src `)
    : named;
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
        const { module } = await runnerImport<{ render(page: string): string }>(
          resolve(root, entry),
          { root, configFile: false, mode: 'production' },
        );
        delete bundle['index.html'];
        for (const page of pages) {
          const screen = module.render(page.name);
          if (screen.includes(' style="')) throw new Error('The page blocks inline styles.');
          this.emitFile({
            type: 'asset',
            fileName: page.file,
            source: pageFrom(template, page, screen),
          });
        }
      },
    },
  };
}
