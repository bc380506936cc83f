import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findNginx } from '../.ci/browsers.mjs';
import { policyMeta } from '../.ci/headers/directives.ts';
import { freePort } from './free-port.ts';
import { patiently } from './patience.ts';

/** A copy of the built site, with stand-ins for what the build has not made. */
function siteIn(folder: string): string {
  const site = join(folder, 'site');
  cpSync('dist', site, { recursive: true });
  const deeper = readFileSync(join(site, 'index.html'), 'utf8').replaceAll('"./', '"../');
  const files = {
    'embed/index.html': deeper.replace(
      /(Content-Security-Policy" content=")[^"]*/,
      `$1${policyMeta('embed', '')}`,
    ),
    'for-sites/index.html': deeper,
    'embed/v1/loader.js': 'export {};\n',
    'embed/v1/loader.d.ts': 'export {};\n',
    'embed/v1.0.0/loader.js': 'export {};\n',
    'embed/v1.0.0/loader.d.ts': 'export {};\n',
  };
  for (const [file, text] of Object.entries(files)) {
    if (existsSync(join(site, file))) continue;
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  return site;
}

const configuration = (folder: string, site: string, port: number, hostPort: number) => `
daemon off;
master_process off;
error_log stderr crit;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${site};
    include ${site}/nginx.conf;
  }
  server {
    listen 127.0.0.1:${hostPort};
    location / {
      default_type text/html;
      return 200 '<iframe $arg_attribute width="900" height="900" src="http://127.0.0.1:${port}$uri"></iframe>';
    }
  }
}
`;

/** Starts a real nginx with the built site, and beside it another site that shows any page of it in a sandbox. */
export async function startNginx() {
  const program = findNginx();
  if (!program) throw new Error('nginx is not on this machine.');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = siteIn(folder);
  const [port, hostPort] = [await freePort(), await freePort()];
  const file = join(folder, 'main.conf');
  writeFileSync(file, configuration(folder, site, port, hostPort));
  const nginx = spawn(program, ['-p', folder, '-c', file, '-e', 'stderr'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const kill = () => nginx.kill();
  process.once('exit', kill);
  const address = `http://127.0.0.1:${port}`;
  await patiently(() => fetch(address));
  return {
    site,
    address,
    /** The other site, where the page at this path stands in a frame. */
    framed: (path: string, attribute = '') =>
      `http://localhost:${hostPort}${path}?attribute=${attribute}`,
    async stop() {
      process.off('exit', kill);
      const ended = new Promise((done) => nginx.once('exit', done));
      kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
