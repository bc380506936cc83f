import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { loaderVersion } from '../src/embed/loader/version.ts';
import { buildScript } from './script.ts';

const entry = 'src/embed/loader/main.ts';
const types = 'src/embed/permit-clock.d.ts';
const [major = ''] = loaderVersion.split('.');

/** The hash by which a page can make sure that it gets the file that it knows. */
export const integrityOf = (text: string | Buffer): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** The loader as one script that needs nothing else. */
export const buildLoader = (): Promise<string> => buildScript(entry, 'es2020');

/** Publishes the loader under its major version, and says what stands under the full one. */
export function embedLoader(): Plugin {
  return {
    name: 'embed-loader',
    apply: 'build',
    async generateBundle() {
      const source = await buildLoader();
      this.emitFile({ type: 'asset', fileName: `embed/v${major}/loader.js`, source });
      this.emitFile({
        type: 'asset',
        fileName: `embed/v${major}/loader.d.ts`,
        source: readFileSync(types, 'utf8'),
      });
      const size = (gzipSync(source, { level: 9 }).length / 1000).toFixed(2);
      console.log(`embed/v${loaderVersion}/loader.js  ${size} kB gz  ${integrityOf(source)}`);
    },
  };
}
