import type { Plugin } from 'vite';
import type * as exported from '../src/app/rules-files.ts';
import { runModule } from './run-module.mjs';

/** Puts the rules beside the page, as JSON and with its schema, for others' software. */
export function rulesAsJson(): Plugin {
  return {
    name: 'rules-as-json',
    apply: 'build',
    async generateBundle() {
      const { root } = this.environment.config;
      const { rulesFiles } = await runModule<typeof exported>(root, 'src/app/rules-files.ts');
      for (const [fileName, source] of Object.entries(rulesFiles())) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
