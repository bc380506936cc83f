/** Runs before anything is installed: node .ci/ensure.mjs [browser]. With CI set, nothing may be left out. */
import { spawnSync } from 'node:child_process';
import { lstatSync, statSync } from 'node:fs';

const oldestNode = [20, 19];
const isRoot = process.getuid?.() === 0;
const hasAptGet = succeeds('apt-get --version', 'ignore');

/** @param {string} command @param {'inherit' | 'ignore'} [stdio] */
function succeeds(command, stdio = 'inherit') {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, { shell: true, stdio, env }).status === 0;
}

/** @param {string} reason @returns {never} */
function stop(reason) {
  console.error(reason);
  process.exit(1);
}

/** @param {string} path */
const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  stop(`Node ${oldestNode.join('.')} or newer is needed, this is ${process.versions.node}.`);
}

function ensurePackages() {
  // npm ci would empty the folder that the link leads to.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) return;
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  console.log('Installing packages …');
  if (!succeeds('npm ci --include=dev')) stop('npm ci failed; see its messages above.');
}

let isAptUpdated = false;

/** Installs those of Debian's packages that this system has. @param {string[]} packages */
function aptInstall(...packages) {
  if (!isRoot || !hasAptGet) return;
  isAptUpdated ||= succeeds('apt-get update');
  const known = packages.filter((name) => succeeds(`apt-cache show ${name}`, 'ignore'));
  if (known.length === 0) return;
  succeeds(`apt-get install -y --no-install-recommends ${known.join(' ')}`);
}

async function ensureBrowser() {
  const { findChromium } = await import('./browsers.mjs');
  if (findChromium()) return;
  console.log('No Chromium found, installing one …');
  const withDeps = isRoot && hasAptGet ? ' --with-deps' : '';
  if (succeeds(`npx playwright install${withDeps} chromium`) && findChromium()) return;
  aptInstall('chromium-headless-shell');
  if (findChromium()) return;
  aptInstall('chromium');
  if (findChromium()) return;
  stop(
    'The browser tests need a Chromium and none could be installed. ' +
      'Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.',
  );
}

async function ensureOthers() {
  const { findMissing } = await import('./browsers.mjs');
  const wanted = findMissing();
  if (!wanted) return;
  console.log(`Not found, installing: ${wanted.names} …`);
  aptInstall(...wanted.packages);
  const missing = findMissing();
  if (!missing) return;
  const reason = `Could not be installed: ${missing.names}. On Debian: ${missing.install}`;
  if (process.env.CI) stop(reason);
  console.log(`${reason}\nIts tests are left out.`);
}

ensureNode();
ensurePackages();
if (process.argv.includes('browser')) {
  await ensureBrowser();
  await ensureOthers();
}
