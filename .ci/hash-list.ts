import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { hashesOf, listFile } from './hashes.mjs';

/** Publishes the hash of every file of the build; to be the last plugin, as others still write files. */
export function hashList(): Plugin {
  let site: string | undefined;
  return {
    name: 'hash-list',
    enforce: 'post',
    configResolved({ command, root, build }) {
      if (command === 'build') site = resolve(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler(error) {
        if (site && !error) writeFileSync(join(site, listFile), hashesOf(site));
      },
    },
  };
}
