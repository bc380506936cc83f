import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const made = new Set('.git node_modules dist module test-results playwright-report'.split(' '));

/** Every file of the project. */
const all = readdirSync('.')
  .filter((name) => !made.has(name))
  .flatMap((name) =>
    statSync(name).isDirectory()
      ? readdirSync(name, { recursive: true, encoding: 'utf8' }).map((file) => join(name, file))
      : [name],
  )
  .map((file) => `/${file.split(sep).join('/')}`);
const files = all.filter((file) => file.endsWith('.md')).map((file) => file.slice(1));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

const textOf = (file: string) => readFileSync(file, 'utf8');

/** What stands in no block of code. */
const proseOf = (file: string) => textOf(file).replaceAll(/^( *)```.*?^\1```/gms, '');

/** A heading as its address: lower case, without marks, spaces as hyphens. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const anchorsIn = (file: string) =>
  [...proseOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

function isThere(from: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : normalize(join(dirname(from), path));
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsIn(file).includes(anchor);
}

const named = /`((?:[\w.-]+\/)*[\w.-]+\.(?:tsx?|mjs|css|json|html|md))`/g;

/** Made by the build. */
const built = [
  '/404.html',
  '/permit-clock.html',
  '/nginx.conf',
  '/rules.json',
  '/rules.schema.json',
];

describe.each(files)('%s', (file) => {
  test('links to what is there', () => {
    const targets = [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(
      ([, target = '']) => target,
    );
    const relative = targets.filter((target) => !/^https?:|^mailto:/.test(target));
    expect(relative.filter((target) => !isThere(file, target))).toEqual([]);
  });

  test('names files that are there', () => {
    const names = [...proseOf(file).matchAll(named)].map(([, name = '']) => name);
    const known = [...built, ...all];
    expect(names.filter((name) => !known.some((each) => each.endsWith(`/${name}`)))).toEqual([]);
  });

  test('names a file in full where there are several of its name', () => {
    const names = new Set([...proseOf(file).matchAll(named)].map(([, name = '']) => name));
    const hereOrInFull = (name: string) =>
      [`/${join(dirname(file), name)}`, ...(name.includes('/') ? [`/src/${name}`] : [])].some(
        (path) => all.includes(path),
      );
    const several = [...names].filter((name) => {
      const found = all
        .filter((each) => each.endsWith(`/${name}`))
        .map((each) => each.replace(/^\/src\/i18n\/..\//, '')); // each language has the same files
      return name !== 'index.ts' && new Set(found).size > 1;
    });
    expect(several.filter((name) => !hereOrInFull(name))).toEqual([]);
  });

  test('runs commands that there are', () => {
    const commands = [...textOf(file).matchAll(/npm (?:run )?([a-z][\w:]*)/g)].map(
      ([, command = '']) => command,
    );
    const own = commands.filter((command) => !/^(?:ci|install|pack|run)$/.test(command));
    expect(own.filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
  });
});

test('the README names every command', () => {
  const text = textOf('README.md');
  const left = Object.keys(scripts).filter(
    (name) => !new RegExp(`npm (?:run )?${name}(?![\\w:-])`).test(text),
  );
  expect(left).toEqual([]);
});
