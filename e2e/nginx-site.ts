import { resolve } from 'node:path';

/** The built site. */
export const site = resolve('dist');

/** The least that nginx needs to serve the site, and beside it another one that shows its pages in a frame, on a day that the rules know. */
export const configuration = (folder: string, port: number, hostPort: number) => `
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
      return 200 '<iframe $arg_attribute width="900" height="900" src="http://127.0.0.1:${port}$uri?asOf=2026-11-22"></iframe>';
    }
  }
}
`;
