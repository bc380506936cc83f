import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx } from '../.ci/browsers.mjs';
import { freePort } from './free-port.ts';
import { configuration, site } from './nginx-site.ts';
import { patiently } from './patience.ts';

/** Starts a real nginx with the built site, and beside it another site that shows any page of it in a sandbox. */
export async function startNginx() {
  const program = findNginx();
  if (!program) throw new Error('nginx is not on this machine.');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const [port, hostPort] = [await freePort(), await freePort()];
  const file = join(folder, 'main.conf');
  writeFileSync(file, configuration(folder, port, hostPort));
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

export type Nginx = Awaited<ReturnType<typeof startNginx>>;
