import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { ownSite } from './directives.ts';
import { nginxFile } from './nginx.ts';
import { covers } from './patterns.ts';
import { folders, headersFor, hidden, inlineIn } from './rules.ts';
import { staticHostFile } from './static-hosts.ts';

const filesOf = (site: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).map(
    (file) => `/${file.split(sep).join('/')}`,
  );

function writeHostFiles(site: string): void {
  writeFileSync(join(site, '_headers'), staticHostFile(filesOf(site), ownSite(), inlineIn(site)));
  writeFileSync(join(site, 'nginx.conf'), nginxFile(inlineIn(site)));
}

function answersOf(site: string): Connect.NextHandleFunction {
  const inline = inlineIn(site);
  return (request, response, next) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    const headers = headersFor(path, `http://${request.headers.host ?? ''}`, inline);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (folders.includes(path)) {
      response.writeHead(301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` });
      response.end();
    } else if (hidden.some((pattern) => covers(pattern, path))) {
      response.writeHead(404).end();
    } else {
      next();
    }
  };
}

/** The headers of a published site: as files for its host, and on every answer of the preview. */
export function headers(): Plugin {
  let site: string | undefined;
  return {
    name: 'headers',
    enforce: 'post',
    config: () => ({ preview: { cors: false } }), // would add headers of its own
    configResolved({ command, root, build }) {
      if (command === 'build') site = resolve(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler(error) {
        if (site && !error) writeHostFiles(site);
      },
    },
    configurePreviewServer: ({ middlewares, config: { root, build } }) => {
      middlewares.use(answersOf(resolve(root, build.outDir)));
    },
  };
}
