import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { headersFor, inlineIn } from '../.ci/headers/rules.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The built site with its headers, on a port of its own, and a log with a line for everything that is asked of it. */
export async function serveSite() {
  const log: string[] = [];
  const inline = inlineIn('dist');
  const server = createServer((request, response) => {
    log.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const own = `http://${request.headers.host ?? ''}`;
    try {
      const body = readFileSync(`dist${file}`);
      const type = types[extname(file)] ?? 'application/octet-stream';
      response
        .writeHead(200, { 'Content-Type': type, ...headersFor(pathname, own, inline) })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.on('upgrade', (request, socket) => {
    log.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, log, close };
}

export type Site = Awaited<ReturnType<typeof serveSite>>;
