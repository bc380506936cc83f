import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { callHost, makeApi } from './index.ts';
import { sealed, type Message } from './protocol.ts';

const tool = 'https://tool.example';
const site = 'https://site.example';
const evil = 'https://evil.example';
const elsewhere = { postMessage: () => undefined };

interface Sent {
  readonly source?: unknown;
  readonly origin?: string | undefined;
  /** Milliseconds since the page began. */
  readonly at?: number;
}

function receive(id: string, message: Message, { source, origin, at = 0 }: Sent) {
  const data = sealed(id, message);
  const event = new MessageEvent('message', {
    data,
    source: source as Window,
    origin: origin ?? '',
  });
  Object.defineProperty(event, 'timeStamp', { value: at });
  window.dispatchEvent(event);
}

beforeEach(() => {
  vi.stubGlobal('origin', site);
  vi.spyOn(window, 'postMessage').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const dark: Message = { type: 'set', data: { theme: 'dark' } };

describe('the frame hears its parent, from the origin that is named', () => {
  function heardBy(host: string | undefined, ...sent: readonly Sent[]) {
    const onMessage = vi.fn();
    const { hangUp } = callHost({ id: 'one', host, onMessage });
    for (const each of sent) receive('one', dark, each);
    hangUp();
    receive('one', dark, { source: window, origin: host });
    return onMessage.mock.calls.length;
  }

  test.each([
    ['its site', site, { source: window, origin: site }, 1],
    ['[bad input 93] a foreign origin', site, { source: window, origin: evil }, 0],
    ['[bad input 93] another frame', site, { source: elsewhere, origin: evil }, 0],
    [
      '[bad input 94] the right origin, from another window',
      site,
      { source: elsewhere, origin: site },
      0,
    ],
    ['[bad input 94] the right origin, from no window', site, { source: null, origin: site }, 0],
    [
      '[bad input 95] "null", when a site has an origin',
      site,
      { source: window, origin: 'null' },
      0,
    ],
    [
      '[bad input 95] "null", when nobody knows the site',
      undefined,
      { source: window, origin: 'null' },
      0,
    ],
    ['a site without an origin', 'null', { source: window, origin: 'null' }, 1],
  ] as const)('%s', (_, host, sent, times) => {
    expect(heardBy(host, sent)).toBe(times);
  });

  test('[bad input 96] of 10,000 messages in a second 120 are obeyed, and again in the next', () => {
    const second = (from: number) =>
      Array.from({ length: 10_000 }, (_, index) => ({
        source: window,
        origin: site,
        at: from + index / 10,
      }));
    expect(heardBy(site, ...second(5_000))).toBe(120);
    expect(heardBy(site, ...second(5_000), ...second(6_001))).toBe(240);
  });
});

describe('the loader hears its own frame, from the tool', () => {
  test.each([
    ['its frame', {}, {}, 1],
    ['[bad input 93] a foreign origin', {}, { origin: evil }, 0],
    ['[bad input 94] another window of the tool', {}, { source: elsewhere }, 0],
    ['[bad input 95] "null" without a sandbox', {}, { origin: 'null' }, 0],
    ['"null" with a sandbox', { sandbox: true }, { origin: 'null' }, 1],
    ['[bad input 95] the tool’s origin with a sandbox, which has none', { sandbox: true }, {}, 0],
  ] as const)('%s', (_, options, sent, times) => {
    const frame = { postMessage: vi.fn() };
    vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(frame as never);
    const src = vi.spyOn(HTMLIFrameElement.prototype, 'src', 'set').mockReturnValue();
    const height = vi.fn();
    const place = document.createElement('div');
    const widget = makeApi(`${tool}/embed/`).create(place, {
      ...options,
      lazy: false,
      on: { height },
    });
    const id = new URL(src.mock.lastCall?.[0] ?? '').searchParams.get('id') ?? '';
    receive(id, { type: 'height', data: { px: 640 } }, { source: frame, origin: tool, ...sent });
    expect(height).toHaveBeenCalledTimes(times);
    widget.destroy();
  });
});

test('[bad input 97] what is like a proxy never comes: it cannot be sent', () => {
  expect(() => structuredClone(new Proxy({}, {}))).toThrow(/could not be cloned/);
});
