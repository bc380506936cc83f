import { build, type Plugin, type Rolldown } from 'vite';
import type { MadePage } from '../src/app/rulebook/render.tsx';
import { browsers } from './browsers-meant.ts';
import { ownSite, policyMeta } from './headers/directives.ts';
import { runModule } from './run-module.mjs';
import { buildScript } from './script.ts';
import { siteAddress } from './site-address.ts';

const room = 'src/app/rulebook';

/** The style of these pages alone, made as small as the tool's. */
async function buildStyle(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target: browsers, rolldownOptions: { input: `${room}/rulebook.css` } },
  })) as Rolldown.RolldownOutput;
  const style = result.output.find(({ fileName }) => fileName.endsWith('.css'));
  if (style?.type !== 'asset') throw new Error('The rules have no style.');
  return String(style.source);
}

/** From a page to the top of the site. */
const topOf = (folder: string) => '../'.repeat(folder.split('/').length - 1);

/** The same page in the other languages. Search engines want whole addresses, where the build knows its own. */
function alternatesOf({ folder, alternates }: MadePage): string {
  const top = siteAddress() ?? topOf(folder);
  const link = (lang: string, to: string) =>
    `<link rel="alternate" hreflang="${lang}" href="${top}${to}" />`;
  return [
    ...alternates.map(({ lang, folder: to }) => link(lang, to)),
    ...alternates.slice(0, 1).map(({ folder: to }) => link('x-default', to)),
  ].join('');
}

const asAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

interface Files {
  readonly style: string;
  readonly search: string;
}

/** A page as it is published: of index.html only the head, as nothing of the tool runs here. */
function pageFrom(template: string, made: MadePage, { style, search }: Files): string {
  const { folder, lang, title, description, html, rules } = made;
  const isFirst = made.alternates[0]?.folder === 'rules/';
  const guards =
    '<meta charset="utf-8" />' +
    `<meta http-equiv="Content-Security-Policy" content="${policyMeta('accessibility', ownSite())}" />` +
    '<meta name="referrer" content="no-referrer" />';
  const ownHead =
    `<link rel="stylesheet" href="./${style}" />` +
    (isFirst ? `<script defer src="./${search}"></script>` : '');
  return template
    .replaceAll(
      /<script type="module"[^>]*><\/script>\s*|<link rel="modulepreload"[^>]*>\s*|<meta charset[^>]*>\s*/g,
      '',
    )
    .replace('</head>', `${ownHead}</head>`)
    .replaceAll(/(src|href)="\.\//g, (_, name: string) => `${name}="${topOf(folder)}`)
    .replace('<html lang="en"', `<html lang="${lang}" data-page="rules" data-rules="${rules}"`)
    .replace('<head>', `<head>${guards}`)
    .replace(/<title>.*?<\/title>/, () => `<title>${asAttribute(title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*/,
      (_, start: string) => start + asAttribute(description),
    )
    .replace('</head>', () => `${alternatesOf(made)}</head>`)
    .replace('<!--above-->', '')
    .replace('<div id="root"><!--app--></div>', () => html)
    .replace('<!--below-->', '');
}

/** Makes the pages on which the rules can be read, each as HTML that needs no script. Their style is not the tool's. */
export function rulebookPages(): Plugin {
  let template = '';
  return {
    name: 'rulebook-pages',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        template = html;
      },
    },
    generateBundle: {
      order: 'post',
      async handler() {
        const { madePages } = await runModule<{ madePages: readonly MadePage[] }>(
          this.environment.config.root,
          `${room}/render.tsx`,
        );
        const emit = (name: string, source: string) =>
          this.getFileName(this.emitFile({ type: 'asset', name, source }));
        const files = {
          style: emit('rulebook.css', await buildStyle()),
          search: emit('rules-search.js', await buildScript(`${room}/search.ts`, 'es2020')),
        };
        for (const made of madePages) {
          if (made.html.includes(' style="')) throw new Error('The page blocks inline styles.');
          this.emitFile({
            type: 'asset',
            fileName: `${made.folder}index.html`,
            source: pageFrom(template, made, files),
          });
        }
      },
    },
  };
}
