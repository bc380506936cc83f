import { build, type Rolldown } from 'vite';

/** A plain script that needs nothing else, from a module and all that it imports. */
export async function buildScript(entry: string, target: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const [script, ...others] = result.output;
  if (others.length > 0) throw new Error(`${entry} must become one file.`);
  return script.code;
}

/** The same script without the comments that begin a line, and without indents. */
export const shortened = (script: string): string =>
  script.replaceAll(/^\s*(?:\/\*.*?\*\/\s*|\/\/[^\n]*\n\s*)?/gms, '');
