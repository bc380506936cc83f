import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig, type Plugin } from 'vite';
import base, { sitePlugins } from '../../vite.config.ts';

const words = fileURLToPath(new URL('./changed-words.ts', import.meta.url));

/** Names of what each file of a language exports. */
const exported = {
  index: { fr: 'fr', de: 'de' },
  first: 'first',
  'for-sites': 'forSites',
  accessibility: 'accessibility',
} as const;

function moduleFor(lang: 'fr' | 'de', file: keyof typeof exported): string {
  const own = file === 'index' ? lang : exported[file];
  const english = file === 'index' ? 'en' : own;
  return `
    import { ${english} as words } from '../en/${file}.ts';
    import { ${lang === 'fr' ? 'longer' : 'mirrored'} as changed } from ${JSON.stringify(words)};
    export const ${own} = changed(words);
  `;
}

/** In the place of French a language that is 40 % longer than English, in the place of German one from right to left. */
const testLanguages: Plugin = {
  name: 'test-languages',
  load(id) {
    const [, lang, file] =
      /\/i18n\/(fr|de)\/(index|first|for-sites|accessibility)\.ts$/.exec(id) ?? [];
    return lang && file ? moduleFor(lang as 'fr' | 'de', file as keyof typeof exported) : undefined;
  },
};

/** The tool with languages that nobody speaks, to see whether its pages hold them. */
export default mergeConfig(
  { ...base, plugins: sitePlugins(false) },
  defineConfig({
    plugins: [testLanguages],
    build: { outDir: 'node_modules/.test-languages', emptyOutDir: true },
  }),
);
