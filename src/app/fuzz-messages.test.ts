// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { largestHeight, makeApi, readLook, type FromHost } from '../embed/index.ts';
import { openLine } from './embed/open-line.ts';
import { fuzz, fuzzRuns, fuzzTimeout } from './fuzz.test-runs.ts';
import { mutated, mutatedJson } from './fuzz.test-texts.ts';

const tool = 'https://tool.example';
const site = 'https://site.example';
const id = 'permit-clock-1';

const look = fc.record(
  {
    theme: mutated(fc.constantFrom('auto', 'dark')),
    accent: mutated(fc.constant('#ab12cd')),
    hide: mutated(fc.constant('title,intro')),
    radius: fc.oneof(mutated(fc.constant('24')), fc.jsonValue()),
    lang: mutated(fc.constantFrom('auto', 'nl')),
  },
  { requiredKeys: [] },
);
/** What a number is asked of and none can be made. */
const noNumber = fc.constant({ valueOf: 1, toString: 1 });
const place = fc.record(
  {
    px: fc.oneof(fc.double(), fc.anything(), noNumber),
    top: fc.oneof(fc.double(), fc.anything(), noNumber),
    height: fc.anything(),
    phase: mutated(fc.constant('result')),
    routes: fc.anything(),
    versions: fc.anything(),
  },
  { requiredKeys: [] },
);
const odd = mutatedJson(look).map((json) => JSON.parse(json) as unknown);
const cycle = fc.constant(undefined).map(() => {
  const all: Record<string, unknown> = { theme: 'dark' };
  all.self = all;
  return all;
});
const data = fc.oneof(look, place, odd, cycle, fc.anything());

const types = ['init', 'viewport', 'set', 'reset'];
const fromFrame = ['hello', 'ready', 'height', 'phase', 'reveal', 'result', 'stale', 'error'];
const others = ['__proto__', 'constructor', '__defineGetter__', 'toString', '', 'on'];
const messages = (known: readonly string[]) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.anything() },
    {
      weight: 9,
      arbitrary: fc.record(
        {
          source: fc.oneof({ weight: 20, arbitrary: fc.constant('permit-clock') }, fc.anything()),
          v: fc.oneof({ weight: 20, arbitrary: fc.constant(1) }, fc.anything()),
          id: fc.oneof({ weight: 20, arbitrary: fc.constant(id) }, fc.anything()),
          type: fc.oneof(
            { weight: 8, arbitrary: fc.constantFrom(...known) },
            fc.constantFrom(...others),
            fc.anything(),
          ),
          data,
        },
        { requiredKeys: ['source', 'v', 'id', 'type'] },
      ),
    },
  );

const errors: unknown[] = [];
beforeAll(() => {
  vi.stubGlobal('origin', site);
  vi.spyOn(window, 'postMessage').mockReturnValue();
  window.addEventListener('error', ({ error }: ErrorEvent) => errors.push(error));
});

let now = 0;
/** Whoever sends it sends one each two seconds, so that none is left unheard for being too many. */
function receive(sent: unknown, source: unknown, origin: string) {
  const event = new MessageEvent('message', { data: sent, source: source as Window, origin });
  now += 2_000;
  Object.defineProperty(event, 'timeStamp', { value: now });
  window.dispatchEvent(event);
  expect(errors).toEqual([]);
}

test(`[bad input 97] ${fuzzRuns} messages to the frame`, { timeout: fuzzTimeout }, () => {
  const heard: string[] = [];
  const embedding = { settings: { id, host: site }, bad: [], unknown: [], prefill: undefined };
  const line = openLine(embedding, 'en', {
    onLook: (seen) => {
      heard.push('look');
      const texts = Object.entries(seen).map(([name, value]) => [name, String(value)]);
      expect(readLook(Object.fromEntries(texts) as object as FromHost['data']).look).toEqual(seen);
    },
    onReset: () => heard.push('reset'),
  });
  fuzz('messages to the frame', messages(types), (sent) => receive(sent, window, site));
  line.hangUp();
  expect(new Set(heard)).toEqual(new Set(['look', 'reset']));
});

test(`[bad input 97] ${fuzzRuns} messages to the loader`, { timeout: fuzzTimeout }, () => {
  const frame = { postMessage: vi.fn() };
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(frame as never);
  vi.spyOn(HTMLIFrameElement.prototype, 'src', 'set').mockReturnValue();
  const heard = new Set<string>();
  const widget = makeApi(`${tool}/embed/`).create(document.createElement('div'), {
    lazy: false,
    on: { height: ({ px }) => heard.add(`height ${typeof px}`), phase: () => heard.add('phase') },
  });
  const { style } = widget.element.querySelector('iframe') as HTMLIFrameElement;
  fuzz('messages to the loader', messages(fromFrame), (sent) => {
    receive(sent, frame, tool);
    const px = Number(style.height.replace('px', ''));
    expect(px >= 320 && px <= largestHeight).toBe(true);
    expect(widget.element.childElementCount).toBe(1);
  });
  expect(heard).toEqual(new Set(['height number', 'phase']));
  widget.destroy();
});
