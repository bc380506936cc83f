import { spawn, type ChildProcess } from 'node:child_process';
import { freePort } from './free-port.ts';
import { patiently } from './patience.ts';

interface Programs {
  readonly driver: string;
  readonly screen: string;
}

/** With what it started itself, and also when the tests are broken off. */
function endWithUs(process_: ChildProcess): () => void {
  const end = () => {
    process.off('exit', end);
    if (process_.pid === undefined) return;
    try {
      process.kill(-process_.pid, 'SIGKILL');
    } catch {
      // Ended already.
    }
  };
  process.on('exit', end);
  return end;
}

/** Starts a screen that nobody sees; it looks for a free number itself and tells it. */
async function startScreen(program: string) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const end = endWithUs(screen);
  const display = await new Promise<string>((told, failed) => {
    screen.once('error', failed);
    screen.once('exit', () => failed(new Error('Xvfb ended before it had a display.')));
    screen.stdio[3]?.once('data', (data: Buffer) => told(`:${data.toString().trim()}`));
  });
  return { display, end };
}

/** Starts the driver of WebKitGTK and its screen, in a time zone, and waits until it answers. */
export async function startWebKitDriver(programs: Programs, zone?: string) {
  const screen = await startScreen(programs.screen);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const driver = spawn(programs.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    // Screenshots hang where compositing is switched off: nothing but these two.
    env: { ...process.env, DISPLAY: screen.display, GDK_BACKEND: 'x11', ...(zone && { TZ: zone }) },
    stdio: 'ignore',
    detached: true,
  });
  const endDriver = endWithUs(driver);
  const end = () => {
    endDriver();
    screen.end();
  };
  await patiently(() => fetch(`${address}/status`)).catch((error: unknown) => {
    end();
    throw error;
  });
  return { address, end };
}
