/** @typedef {{ version?: string, resolved?: string, integrity?: string, license?: string, dev?: boolean, devOptional?: boolean, link?: boolean, hasInstallScript?: boolean, optionalDependencies?: Record<string, string> }} Entry */
/** @typedef {Record<string, Entry>} Entries by their folders; the project itself is '' */
/** @typedef {{ dependencies: Record<string, string>, devDependencies: Record<string, string> }} Wanted */

const mostDependencies = 10;

/** What may be in the page: its terms ask for no more than their text, which is in dist/licences.txt. */
export const allowedInPage = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** What only builds and tests, and reaches nobody. */
const allowedInDevelopment = [
  ...allowedInPage,
  'MPL-2.0',
  'BlueOak-1.0.0',
  'PSF-2.0',
  'Unlicense',
  'CC-BY-4.0',
  '(ISC AND CC-BY-3.0)',
  '(MIT OR Apache-2.0)',
];

/** The folders in which Node would look for a dependency of the package at `path`, nearest first. */
function* lookupFolders(path = '') {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    yield `${at}/node_modules`;
  }
  yield 'node_modules';
}

/** npm omits optional packages it cannot find without a word; `npm ci` then fails on every machine. @param {Entries} entries */
const missingFrom = (entries) =>
  Object.entries(entries).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => ![...lookupFolders(path)].some((folder) => `${folder}/${name}` in entries))
      .map((name) => `${path} -> ${name} is missing: npm ci would fail`),
  );

/** @param {[path: string, entry: Entry]} entry @returns {string[]} */
function faultsOf([path, entry]) {
  const allowed = entry.dev || entry.devOptional ? allowedInDevelopment : allowedInPage;
  /** @type {[isFault: boolean, says: string][]} */
  const found = [
    [Boolean(entry.link) || entry.resolved !== undefined, 'has a source of its own'],
    [!/^sha512-[\w+/]{86}==$/.test(entry.integrity ?? ''), 'has no hash (sha512)'],
    [Boolean(entry.hasInstallScript), 'wants to run a script when it is installed'],
    [
      !allowed.includes(entry.license ?? ''),
      `has the licence ${entry.license}, which is not allowed`,
    ],
  ];
  return found.flatMap(([isFault, says]) => (isFault ? [`${path} ${says}`] : []));
}

/** @param {Wanted} wanted @returns {string[]} */
function faultsOfWanted({ dependencies, devDependencies }) {
  const count = Object.keys(dependencies).length;
  return [
    ...Object.entries({ ...dependencies, ...devDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => `${name} is asked for as ${version}, not as one version`),
    ...(count > mostDependencies ? [`${count} packages at run time, not ${mostDependencies}`] : []),
  ];
}

/**
 * What is wrong with what npm would install: every package is one version with its hash, from no place of its own, runs
 * nothing, and its licence lets us use it.
 * @param {Entries} entries @param {Wanted} wanted @param {string} npmrc
 */
export function faultsIn(entries, wanted, npmrc) {
  const { '': _project, ...packages } = entries;
  return [
    ...missingFrom(entries),
    ...Object.entries(packages).flatMap(faultsOf),
    ...faultsOfWanted(wanted),
    ...['save-exact=true', 'ignore-scripts=true', 'omit-lockfile-registry-resolved=true']
      .filter((line) => !npmrc.split('\n').includes(line))
      .map((line) => `.npmrc lacks ${line}`),
  ];
}
