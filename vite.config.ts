import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { browsers } from './.ci/browsers-meant.ts';
import { headers } from './.ci/headers/index.ts';
import { hashList } from './.ci/hash-list.ts';
import { licences } from './.ci/licences.ts';
import { embedLoader } from './.ci/loader.ts';
import { quietReact } from './.ci/quiet-react.ts';
import { rulesAsJson } from './.ci/rules-files.ts';
import { notFound } from './.ci/not-found.ts';
import { sitePages } from './.ci/pages.ts';
import { rulebookPages } from './.ci/rulebook-pages.ts';

/** `inOneFile`: also the whole tool as one file. */
export const sitePlugins = (inOneFile: boolean) => [
  react(),
  quietReact(),
  tailwindcss(),
  sitePages('src/app/prerender.tsx', { inOneFile }),
  rulebookPages(), // after what takes every style for the tool's
  embedLoader(),
  licences(),
  rulesAsJson(),
  notFound(),
  headers(),
  hashList(),
];

/** Changes figures for its whole process, freezes them, or is held to a time that a full memory would take. */
const apart = [
  'src/module/**/*.test.ts',
  'src/rules/properties/figures-alive.test.ts',
  'src/app/fuzz*.test.ts',
];

export default defineConfig({
  base: './', // the same files at a domain's root, in a folder, in an iframe
  plugins: sitePlugins(true),
  build: {
    target: browsers,
    manifest: true,
    modulePreload: { polyfill: false },
    cssCodeSplit: false, // else the first import would fetch the styles that already stand in the page
  },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    maxWorkers: '100%', // the machine has nothing else to do
    execArgv: ['--max-semi-space-size=64', '--single-threaded-gc'], // most of what a test makes is soon garbage
    testTimeout: Math.max(300_000, 300 * Number(process.env['PROPERTY_RUNS'] ?? 0)), // properties and walks, on a busy machine
    hookTimeout: 60_000,
    env: { TZ: 'Pacific/Kiritimati' }, // 14 hours ahead: a day taken from the machine's clock shows
    isolate: false, // modules are loaded once for all files of a process
    setupFiles: '.ci/document.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['src/**/*.test.ts', '.ci/**/*.test.ts'],
          exclude: apart,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'drawn',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: { name: 'apart', include: apart, isolate: true, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
