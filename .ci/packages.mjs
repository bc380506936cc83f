import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Its reset of the browsers' styles is in the style sheet, in which no module of it is named. */
const inStyles = 'tailwindcss';

/** The folder of the package that a module comes from, if it comes from one. @param {string} module */
const folderOf = (module) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];

/** @param {string} folder */
export const nameOf = (folder) => folder.split('/node_modules/').at(-1) ?? '';

/** The code of each package that is in a build, by the folder of the package. @param {import('vite').Rolldown.OutputBundle} bundle */
export function packagesIn(bundle) {
  /** @type {Map<string, Map<string, string>>} */
  const found = new Map();
  for (const output of Object.values(bundle)) {
    if (output.type !== 'chunk') continue;
    for (const [module, { code }] of Object.entries(output.modules)) {
      const folder = folderOf(module);
      if (!folder) continue;
      const codes = found.get(folder) ?? new Map();
      found.set(folder, codes.set(module, code ?? ''));
    }
  }
  return new Map([...found].map(([folder, codes]) => [folder, [...codes.values()]]));
}

/** @param {string} folder @returns {{ name: string, version: string, license: string }} */
export const factsOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** @param {string} folder */
function textOf(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (!file) throw new Error(`${folder} comes without the text of its licence.`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/**
 * Our own licence, and that of every package in a build.
 * @param {import('vite').Rolldown.OutputBundle} bundle @param {string} root @param {{ styles: boolean }} has
 */
export function licencesOf(bundle, root, { styles }) {
  const ofStyles = styles ? [join(root, 'node_modules', inStyles)] : [];
  const others = [...packagesIn(bundle).keys(), ...ofStyles]
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .map((folder) => {
      const { name, version, license } = factsOf(folder);
      return `${name} ${version} (${license})\n\n${textOf(folder)}`;
    });
  const texts = [`Permit Clock (MIT)\n\n${textOf(root)}`, ...others];
  return `${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
