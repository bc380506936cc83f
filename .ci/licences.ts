import type { Plugin } from 'vite';
import { licencesOf } from './packages.mjs';

/** Puts the licences of all that is in the build beside it. */
export function licences(): Plugin {
  let root = '';
  return {
    name: 'licences',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle(_, bundle) {
      this.emitFile({
        type: 'asset',
        fileName: 'licences.txt',
        source: licencesOf(bundle, root, { styles: true }),
      });
    },
  };
}
