/** Serves pages that stand in for other people's sites: e2e/hosts/NAME.html with the tool's address for {{tool}}. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [port = '', tool = ''] = process.argv.slice(2);

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
  const name = /^\/([\w-]+)$/.exec(pathname)?.[1];
  try {
    const page = readFileSync(new URL(`hosts/${name}.html`, import.meta.url), 'utf8');
    const policy = searchParams.get('policy');
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(policy && { 'content-security-policy': policy.replaceAll('{{tool}}', tool) }),
    });
    response.end(
      page
        .replaceAll('{{tool}}', tool)
        .replaceAll('{{query}}', (searchParams.get('query') ?? '').replaceAll('"', '&quot;'))
        .replaceAll('{{attributes}}', searchParams.get('attributes') ?? ''),
    );
  } catch {
    response.writeHead(name === undefined ? 200 : 404).end();
  }
}).listen(Number(port));
