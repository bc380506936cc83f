import { spelledOut } from './patterns.ts';
import { everywhere, rulesFor, type Headers } from './rules.ts';

const block = (path: string, headers: Headers) =>
  [path, ...Object.entries(headers).map((header) => `  ${header.join(': ')}`)].join('\n');

/** The file `_headers` of Cloudflare Pages and Netlify for a site of these files. */
export function staticHostFile(
  files: readonly string[],
  ...site: Parameters<typeof rulesFor>
): string {
  const blocks = rulesFor(...site).flatMap(({ paths, headers }) =>
    paths.flatMap((pattern) => spelledOut(pattern, files)).map((path) => block(path, headers)),
  );
  return `${[block('/*', everywhere), ...blocks].join('\n\n')}\n`;
}
