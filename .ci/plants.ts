/** Files that walls.test.ts plants: what may stand in a room, and what each wall must stop. */
type Plant = [file: string, code: string, objection: string];

export const legal: [file: string, code: string][] = [
  ['src/dates/index.ts', `export * from './plain-date.ts';`],
  ['src/dates/plain-date.ts', `export const firstYear = 1900;`],
  ['src/dates/legal.test.ts', `export { compare } from 'temporal-polyfill/fns/PlainDate';`],
  ['src/questions/index.ts', `export { string } from 'zod/mini';`],
  ['src/rules/grammar/fact.ts', `export * from '../../dates/index.ts';`],
  [
    'src/rules/legal.test.ts',
    `export { cwd } from 'node:process';\nexport * from './grammar/fact.ts';`,
  ],
  ['src/changes/a.ts', `export * from '../dates/index.ts';`],
  ['src/ui/index.tsx', `export { useState } from 'react';`],
  ['src/wizard/index.ts', `export * from '../ui/index.tsx';`],
  ['src/rules/cases/all.test-cases.ts', `export const all = [];`],
  ['src/link/legal.test.ts', `export * from '../rules/cases/all.test-cases.ts';`],
  ['src/app/late.ts', `export const late = import('../wizard/index.ts');`],
  ['src/app/clock.ts', `export const now = new Date();`],
];

const reexport = (specifier: string) => `export * from '${specifier}';`;

export const walledOff: Plant[] = [
  ['src/dates/a.ts', reexport('../questions/index.ts'), 'dates/ may not import from questions/.'],
  ['src/questions/a.ts', reexport('../rules/index.ts'), 'questions/ may not import from rules/.'],
  ['src/rules/a.ts', reexport('../wizard/index.ts'), 'rules/ may not import from wizard/.'],
  ['src/rules/nl/a.ts', reexport('../../i18n/index.ts'), 'rules/ may not import from i18n/.'],
  ['src/changes/b.ts', reexport('../i18n/index.ts'), 'changes/ may not import from i18n/.'],
  ['src/i18n/a.ts', reexport('../ui/index.tsx'), 'i18n/ may not import from ui/.'],
  ['src/module/b.ts', reexport('../i18n/index.ts'), 'module/ may not import from i18n/.'],
  ['src/statement/b.ts', reexport('../i18n/index.ts'), 'statement/ may not import from i18n/.'],
  ['src/ics/a.ts', reexport('../calendar/index.ts'), 'ics/ may not import from calendar/.'],
  ['src/calendar/a.ts', reexport('../ui/index.tsx'), 'calendar/ may not import from ui/.'],
  ['src/ui/a.ts', reexport('../dates/index.ts'), 'ui/ may not import from dates/.'],
  ['src/wizard/a.ts', reexport('../result/index.ts'), 'wizard/ may not import from result/.'],
  ['src/sites/a.ts', reexport('../rules/index.ts'), 'sites/ may not import from rules/.'],
  ['src/result/a.ts', reexport('../app/index.ts'), 'result/ may not import from app/.'],
  ['src/app/a.ts', reexport('../../vite.config.ts'), 'app/ may not import from ../.'],
  [
    'src/rules/b.ts',
    `export const ui = import('../ui/index.tsx');`,
    'rules/ may not import from ui/.',
  ],
  ['src/rules/c.ts', `import '../ui/index.tsx';`, 'rules/ may not import from ui/.'],
  [
    'src/rules/d.ts',
    `export type Ui = import('../ui/index.tsx').Ui;`,
    'rules/ may not import from ui/.',
  ],
  ['src/rules/e.ts', reexport('./../ui/index.tsx'), 'rules/ may not import from ui/.'],
  ['src/rules/f.ts', reexport('../dates/plain-date.ts'), 'dates/ through its index only.'],
  ['src/rules/f.test.ts', reexport('../dates/plain-date.ts'), 'dates/ through its index only.'],
  ['src/link/g.ts', reexport('../rules/cases/all.test-cases.ts'), 'rules/ through its index only.'],
  ['src/app/g.ts', reexport('../rules/grammar/index.ts'), 'rules/ through its index only.'],
  ['src/shed/a.ts', reexport('./b.ts'), 'src/shed/a.ts is in no room'],
];

export const foreign: Plant[] = [
  ['src/dates/h.ts', reexport('react'), "dates/ may not import 'react'."],
  ['src/changes/h.ts', reexport('react'), "changes/ may not import 'react'."],
  ['src/questions/h.ts', reexport('react'), "questions/ may not import 'react'."],
  ['src/rules/h.test.ts', reexport('react'), "rules/ may not import 'react'."],
  ['src/rules/i.ts', reexport('node:fs'), "rules/ may not import 'node:fs'."],
  ['src/app/i.ts', reexport('node:fs'), "app/ may not import 'node:fs'."],
  ['src/wizard/i.ts', reexport('zod'), "wizard/ may not import 'zod'."],
  ['src/wizard/j.ts', reexport('temporal-polyfill'), "wizard/ may not import 'temporal-polyfill'."],
  ['src/result/k.ts', reexport('ical-generator'), "result/ may not import 'ical-generator'."],
  ['src/rules/k.ts', `export const now = new Date();`, "use of 'Date'"],
  ['src/rules/l.ts', `export const now = globalThis.Date.now();`, "use of 'Date'"],
  ['src/rules/m.ts', `export const now = performance.now();`, "use of 'performance'"],
  ['src/rules/n.ts', `export const dice = Math.random();`, "'Math.random' is restricted"],
  ['src/app/o.ts', `export const asked = fetch('x');`, "use of 'fetch'"],
  ['src/app/p.ts', `export const asked = new XMLHttpRequest();`, "use of 'XMLHttpRequest'"],
  ['src/app/t.ts', `export const line = new WebSocket('wss://x');`, "use of 'WebSocket'"],
  ['src/app/u.ts', `export const dot = new Image();`, "use of 'Image'"],
  ['src/app/v.ts', `document.write('x');`, "'document.write' is restricted"],
  ['src/app/w.ts', `document.body.innerHTML = 'x';`, "'innerHTML' is restricted"],
  ['src/app/x.ts', `export const run = new Function('x');`, '`new Function`'],
  ['src/statement/a.ts', reexport('react'), "statement/ may not import 'react'."],
  ['src/app/q.ts', `export const kept = localStorage;`, "use of 'localStorage'"],
  ['src/app/r.ts', `export const kept = window.sessionStorage;`, "use of 'sessionStorage'"],
  ['src/app/s.ts', `export const kept = document.cookie;`, "'document.cookie' is restricted"],
  [
    'src/ui/T.tsx',
    `export const T = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
    'dangerouslySetInnerHTML',
  ],
];

export const uncompilable: Plant[] = [
  ['src/dates/u.ts', `export const home = process.cwd();`, "'process'"],
  ['src/questions/u.ts', `export const kept = localStorage;`, "'localStorage'"],
  ['src/rules/u.ts', `export const title = document.title;`, "'document'"],
];
