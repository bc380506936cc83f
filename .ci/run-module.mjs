import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/**
 * What a module of the project exports, in TypeScript as it stands; as in a build, so that React says nothing of itself.
 *
 * @template Exports
 * @param {string} root the folder of the project
 * @param {string} path from there
 * @returns {Promise<Exports>}
 */
export async function runModule(root, path) {
  const { module } = await runnerImport(resolve(root, path), {
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
  });
  return /** @type {Exports} */ (module);
}
