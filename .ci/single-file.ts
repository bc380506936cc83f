import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { policyOfFile } from './headers/directives.ts';
import { asInline, hashOf } from './inline.ts';
import { browsers } from './browsers-meant.ts';
import { contact } from './contact.ts';
import { quietReact } from './quiet-react.ts';
import { siteAddress } from './site-address.ts';
import type { Rendered } from '../src/app/prerender.tsx';

const entry = 'src/app/main.tsx';

const noStyle = '\0no-style';

/** The page for web teams and the statement are no part of the file, and styles come from the site's build. */
const leftOut: Plugin = {
  name: 'left-out',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? noStyle : undefined),
  load: (id) => {
    if (id === noStyle) return '';
    const [, page] = /\/(SitesApp|StatementApp)\.tsx$/.exec(id) ?? [];
    if (page) return `export const ${page} = () => null;`;
    const [, words] = /\/i18n\/..\/(for-sites|accessibility)\.ts$/.exec(id) ?? [];
    return words && `export const ${words === 'for-sites' ? 'forSites' : words} = {};`;
  },
};

/** The tool with everything that it would fetch. */
async function buildWhole(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [leftOut, react(), quietReact()],
    build: {
      write: false,
      target: browsers,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', codeSplitting: false },
        transform: { define: { 'import.meta': '{}' } }, // nothing is fetched that could need it
      },
    },
  })) as Rolldown.RolldownOutput;
  const [script, ...others] = result.output;
  if (others.length > 0) throw new Error(`${entry} must become one file.`);
  return script.code;
}

interface Parts {
  readonly watch: string;
  readonly early: string;
  readonly style: string;
}

/**
 * The whole tool as one page that asks for nothing else, and so works from disk: its policy lets in the scripts and the
 * style that stand in it, by their hashes.
 */
export async function singleFile(
  template: string,
  { above, app, below, rules }: Rendered,
  { watch, early, style }: Parts,
): Promise<string> {
  const first = [watch, early].map(asInline);
  const whole = asInline(await buildWhole());
  const policy = policyOfFile({
    scripts: [...first, whole].map(hashOf),
    styles: [hashOf(style)],
  });
  const head = [
    `<meta charset="utf-8" />`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="referrer" content="no-referrer" /><meta name="robots" content="noindex" />',
    ...first.map((script) => `<script>${script}</script>`),
  ].join('');
  const address = siteAddress();
  const known = contact();
  const place =
    (address ? ` data-site="${address}"` : '') + (known ? ` data-contact="${known}"` : '');
  return template
    .replaceAll(
      /<script type="module"[^>]*><\/script>\s*|<(?:link rel="(?:stylesheet|modulepreload)"|meta charset)[^>]*>\s*/g,
      '',
    )
    .replace('<html ', `<html data-page="file" data-rules="${rules}"${place} `)
    .replace('<head>', () => `<head>${head}<style>${style}</style>`)
    .replace('<!--above-->', () => above)
    .replace('<!--app-->', () => app)
    .replace('<!--below-->', () => below)
    .replace('</body>', () => `<script>${whole}</script></body>`);
}
