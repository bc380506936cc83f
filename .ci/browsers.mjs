import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} root */
const foldersIn = (root) =>
  existsSync(root) ? readdirSync(root).map((folder) => join(root, folder)) : [];

/** The first program of these names, in this order, on PATH or where servers are. @param {string[]} names */
function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

const shell = 'chromium-headless-shell';

/** CHROMIUM_PATH, else Playwright's own download, else a Chromium on PATH; undefined where there is none. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  return findProgram(
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    shell,
  );
}

/** The path of a Firefox; undefined where there is none. */
export const findFirefox = () => findProgram('firefox-esr', 'firefox');

/** The path of nginx; undefined where there is none. */
export const findNginx = () => findProgram('nginx');

/** What WebKitGTK is driven with: the driver, the browser, and a screen for it. */
export function findWebKit() {
  const driver = findProgram('WebKitWebDriver');
  const screen = findProgram('Xvfb');
  const browser = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']
    .flatMap((folder) =>
      ['/usr/libexec', '/usr/lib', ...foldersIn('/usr/lib')].map((root) =>
        join(root, folder, 'MiniBrowser'),
      ),
    )
    .find(isExecutable);
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** What tests use beside Chromium, and Debian's packages that bring it. */
const others = [
  { name: 'Firefox', packages: ['firefox-esr'], find: findFirefox },
  { name: 'WebKit', packages: ['webkit2gtk-driver', 'xvfb'], find: findWebKit },
  { name: 'nginx', packages: ['nginx-light'], find: findNginx },
];

/** Which of them are not on this machine, and how to get them; undefined when all are. */
export function findMissing() {
  const missing = others.filter(({ find }) => !find());
  if (missing.length === 0) return undefined;
  const packages = missing.flatMap((engine) => engine.packages);
  const install = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  return { names: missing.map(({ name }) => name).join(', '), packages, install };
}

/**
 * How Playwright starts Chromium: one without windows where there is one, as that is quicker, and without anything that
 * it would do in the background. `hasty` leaves out the compilers that make quicker what runs for long: most pages of
 * a test are there too shortly to repay them.
 */
export function chromiumLaunch({ hasty = false } = {}) {
  const executablePath = process.env.CHROMIUM_PATH ?? findProgram(shell) ?? findChromium();
  return {
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: process.getuid?.() !== 0, // root cannot have the sandbox
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(hasty ? ['--js-flags=--no-opt --no-maglev'] : []),
    ],
  };
}
