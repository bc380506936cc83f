import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { rulesFiles } from '../src/app/rules-files.ts';

/** Puts the rules beside the page, as JSON and with its schema, for others' software. */
export function rulesAsJson(): Plugin {
  let root = '';
  return {
    name: 'rules-as-json',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle() {
      const { module } = await runnerImport<{ rulesFiles: typeof rulesFiles }>(
        resolve(root, 'src/app/rules-files.ts'),
        { root, configFile: false, mode: 'production' },
      );
      for (const [fileName, source] of Object.entries(module.rulesFiles())) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
