/** The walls between the rooms of src/, as a rule for oxlint. */
import { join, posix, relative, sep } from 'node:path';

const screen = [
  'react',
  'react-dom',
  'react-hook-form',
  '@hookform/resolvers',
  'downshift',
  'zod/mini',
];

const ofNode = ['node:fs', 'node:stream', 'node:util'];

/**
 * What each room may import: rooms through their index, and packages.
 * @type {Record<string, { rooms: string[], packages: string[] }>}
 */
export const rooms = {
  dates: { rooms: [], packages: [] },
  questions: { rooms: ['dates'], packages: ['zod/mini'] },
  rules: { rooms: ['dates', 'questions'], packages: [] },
  changes: { rooms: ['dates', 'questions', 'rules'], packages: [] },
  link: { rooms: ['dates', 'questions', 'rules'], packages: [] },
  rulebook: { rooms: ['dates', 'questions', 'rules'], packages: ['zod/mini'] },
  statement: { rooms: ['dates'], packages: [] },
  // Its example reads files, and uses the room as others do, by the name of its package.
  module: { rooms: ['dates', 'questions', 'rules'], packages: ['permit-clock-rules', ...ofNode] },
  i18n: {
    rooms: ['dates', 'questions', 'rules', 'changes', 'link', 'statement', 'embed'],
    packages: screen,
  },
  ics: { rooms: ['dates'], packages: ['ical-generator'] },
  calendar: { rooms: ['dates', 'questions', 'rules', 'i18n', 'ics'], packages: [] },
  embed: { rooms: [], packages: [] },
  ui: { rooms: [], packages: screen },
  wizard: { rooms: ['dates', 'questions', 'rules', 'i18n', 'ui'], packages: screen },
  result: {
    rooms: 'dates questions rules changes link rulebook i18n ics calendar ui'.split(' '),
    packages: screen,
  },
  sheet: {
    rooms: ['dates', 'questions', 'rules', 'changes', 'i18n', 'ui', 'result'],
    packages: [...screen, 'lean-qr'],
  },
  sites: { rooms: ['dates', 'questions', 'i18n', 'embed', 'ui'], packages: screen },
  app: {
    rooms:
      'dates questions rules changes link rulebook statement i18n ics calendar embed ui wizard result sheet sites'.split(
        ' ',
      ),
    packages: screen,
  },
};

const testPackages = [
  'vite',
  'vitest',
  'fast-check',
  'date-holidays',
  '@testing-library',
  'ical.js',
  'ajv',
  'temporal-polyfill/fns',
];

/** @param {string} specifier @param {string[]} packages */
const isOneOf = (specifier, packages) =>
  packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));

/**
 * What is wrong with an import, if anything.
 * @param {string} file relative to src/ @param {string} specifier
 */
function objection(file, specifier) {
  const [room = ''] = file.split('/');
  const open = rooms[room];
  if (!open) return `src/${file} is in no room of .ci/walls.mjs.`;

  const isTest = /\.test(-\w+)?\.tsx?$/.test(file);
  if (!specifier.startsWith('.')) {
    if (isTest && specifier.startsWith('node:')) return undefined;
    const packages = isTest ? [...open.packages, ...testPackages] : open.packages;
    return isOneOf(specifier, packages) ? undefined : `${room}/ may not import '${specifier}'.`;
  }

  const [other = '', ...rest] = posix.join(posix.dirname(file), specifier).split('/');
  if (other === room) return undefined;
  if (isTest && /\.test-\w+\.tsx?$/.test(specifier)) return undefined;
  if (!open.rooms.includes(other)) return `${room}/ may not import from ${other}/.`;
  if (/^index\.tsx?$/.test(rest.join('/'))) return undefined;
  return `${room}/ may import ${other}/ through its index only.`;
}

const rule = {
  /** @param {{ cwd: string, filename: string, report(found: object): void }} context */
  create(context) {
    const file = relative(join(context.cwd, 'src'), context.filename).split(sep).join('/');
    if (file.startsWith('..')) return {};
    /** @param {{ source: { value?: unknown } | null }} node */
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const message = objection(file, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

export default { meta: { name: 'walls' }, rules: { rooms: rule } };
