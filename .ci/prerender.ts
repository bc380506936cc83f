import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const placeholder = '<!--app-->';

/** Puts the first screen into the built page, so that it shows before the script has come. */
export function prerender(entry: string): Plugin {
  let root = '';
  return {
    name: 'prerender',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(placeholder)) throw new Error(`index.html lacks ${placeholder}`);
        const { module } = await runnerImport<{ render(): string }>(resolve(root, entry), {
          root,
          configFile: false,
          mode: 'production',
        });
        const screen = module.render();
        if (screen.includes(' style="')) throw new Error('The page blocks inline styles.');
        return html.replace(placeholder, () => screen);
      },
    },
  };
}
