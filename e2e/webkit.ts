import { findWebKit } from '../.ci/browsers.mjs';
import { patiently } from './patience.ts';
import { startWebKitDriver } from './webkit-driver.ts';

type Json = Record<string, unknown>;

/** An element of the page, as the driver names it. */
export type Found = Readonly<Record<string, string>>;

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const path = (element: Found) => `/element/${element[elementKey]}`;

async function send<T>(method: string, address: string, body?: Json): Promise<T> {
  const json = method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {};
  const response = await fetch(address, { method, ...json });
  const { value } = (await response.json()) as { value: T };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`WebKit, ${method} ${address}: ${error}: ${message}`);
}

/** A window of WebKitGTK, driven by WebDriver: the engine of Safari, which Playwright cannot drive as Debian has it. */
export async function openWebKit(zone?: string) {
  const programs = findWebKit();
  if (!programs) throw new Error('WebKitGTK is not on this machine.');
  const driver = await startWebKitDriver(programs, zone);
  const options = { binary: programs.browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId } = await patiently(() =>
    send<{ sessionId: string }>('POST', `${driver.address}/session`, { capabilities }),
  ).catch((error: unknown) => {
    driver.end();
    throw error;
  });
  const session = `${driver.address}/session/${sessionId}`;
  const post = <T = null>(command: string, body?: Json) =>
    send<T>('POST', `${session}${command}`, body);
  const find = (xpath: string) =>
    patiently(() => post<Found>('/element', { using: 'xpath', value: xpath }));

  return {
    goto: (url: string) => post('/url', { url }),
    back: () => post('/back'),
    /** Waits for the first element of an XPath. */
    find,
    /** Clicks what an XPath finds, once it is there and can be clicked. */
    click: (xpath: string) => patiently(async () => post(`${path(await find(xpath))}/click`)),
    type: async (xpath: string, text: string) => post(`${path(await find(xpath))}/value`, { text }),
    text: async (xpath: string) => send<string>('GET', `${session}${path(await find(xpath))}/text`),
    /** Runs the body of a function in the page. */
    execute: <T>(script: string, ...args: unknown[]) => post<T>('/execute/sync', { script, args }),
    /** Goes on inside a frame; null is the page itself. */
    switchToFrame: (frame: Found | null) => post('/frame', { id: frame }),
    async quit() {
      await send('DELETE', session).finally(driver.end);
    },
  };
}

export type WebKit = Awaited<ReturnType<typeof openWebKit>>;
