import { asRegExp } from './patterns.ts';
import { everywhere, hidden, rulesFor, type Headers } from './rules.ts';

const preamble = `# For the server block whose root is this folder: include /path/to/this/nginx.conf;
# It stands before other locations, and the server block sets none of what follows itself.
# It names what stands in the pages by its hash: a new version of the site is served once nginx has reloaded it.
absolute_redirect off;
error_page 404 /404.html;
charset utf-8;
charset_types text/css text/javascript text/plain;
gzip on;
gzip_vary on;
gzip_types text/css text/javascript text/plain application/json image/svg+xml;
types {
  text/html html;
  text/css css;
  text/javascript js;
  text/plain txt ts;
  application/json json;
  image/png png;
  image/svg+xml svg;
  font/woff2 woff2;
}`;

/** A page that is not there may be there soon: it must not be kept for a year. */
const always = (name: string) => (name === 'Cache-Control' ? '' : ' always');

const directives = (headers: Headers, indent: string) =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} "${value}"${always(name)};`)
    .join('\n');

function matcher(pattern: string): string {
  if (pattern.includes('<N>')) return `~ ${asRegExp(pattern)}`;
  return pattern.endsWith('*') ? `^~ ${pattern.slice(0, -1)}` : `= ${pattern}`;
}

/** A location with headers of its own loses those of the server, so it repeats them. */
const location = (pattern: string, headers: Headers) =>
  `location ${matcher(pattern)} {\n${directives({ ...everywhere, ...headers }, '  ')}\n}`;

/** The file that a server of nginx includes. A folder is its index.html there, a type follows from the ending. */
export function nginxFile(inline?: Parameters<typeof rulesFor>[1]): string {
  const locations = rulesFor('$scheme://$host:*', inline)
    .filter(({ headers }) => !('Content-Type' in headers))
    .flatMap(({ paths, headers }) =>
      paths
        .filter((pattern) => !pattern.endsWith('/'))
        .map((pattern) => location(pattern, headers)),
    );
  const kept = hidden.map((pattern) => `location ${matcher(pattern)} {\n  return 404;\n}`);
  return `${[preamble, directives(everywhere, ''), ...locations, ...kept].join('\n\n')}\n`;
}
