import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withPolicyOf } from '../.ci/policy.ts';

/** A copy of the built site, with stand-ins for what the build has not made. */
export function siteIn(folder: string): string {
  const site = join(folder, 'site');
  cpSync('dist', site, { recursive: true });
  const deeper = readFileSync(join(site, 'index.html'), 'utf8').replaceAll('"./', '"../');
  const files = {
    'embed/index.html': withPolicyOf('embed', deeper),
    'for-sites/index.html': withPolicyOf('forSites', deeper),
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

/** The least that nginx needs to serve the site, and beside it another one that shows its pages in a frame. */
export const configuration = (folder: string, site: string, port: number, hostPort: number) => `
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
