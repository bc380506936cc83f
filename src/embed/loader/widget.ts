import { opened, sealed, type FromFrame, type FromHost } from '../protocol.ts';
import type { Listeners, PermitClockEvent, Widget } from '../permit-clock.d.ts';
import { addressOf } from './address.ts';
import { makeFrame, setScheme } from './frame.ts';
import { enrol, strike } from './members.ts';
import { whenNear } from './near.ts';
import { inSight, reveal } from './sight.ts';
import { ownOptions } from './own.ts';
import { textsOf, type Given, type Texts } from './texts.ts';

const patience = 10_000;
let count = 0;

/** Anything may stand in a message. */
const pixelsOf = (value: unknown): number => (typeof value === 'number' && value) || 0;

interface Placed {
  /** Where the frame's page is. */
  readonly base: string;
  readonly given: Given;
  readonly on?: Listeners | undefined;
  /** Puts the block on the page. */
  place(element: HTMLElement): void;
  /** Called with false when the frame does not answer, and when it goes. */
  shown(is: boolean): void;
}

/** Puts a frame on a page, hears it, and gives it the height of its content. */
export function widget({ base, given, on, place, shown }: Placed): Widget {
  count += 1;
  const id = `permit-clock-${count}`;
  const { texts } = given;
  const { isLazy, isSandboxed, scrolls, topOffset, most, least } = ownOptions(texts);
  const { element, iframe } = makeFrame(texts, isSandboxed);
  const site = new URL(base).origin;
  const origin = isSandboxed ? 'null' : site;
  let look: Texts = {};
  let seen = '';
  let isThere = false;
  let silence: ReturnType<typeof setTimeout>;

  function tell(type: PermitClockEvent['type'], data: object) {
    const detail = { ...data, type };
    element.dispatchEvent(
      new CustomEvent('permit-clock', { bubbles: true, composed: true, detail }),
    );
  }
  function post(message: FromHost) {
    if (isThere) iframe.contentWindow?.postMessage(sealed(id, message), isSandboxed ? '*' : origin);
  }
  function moved() {
    const data = inSight(iframe, topOffset);
    const now = `${data.top} ${data.height}`;
    if (now !== seen) post({ type: 'viewport', data });
    seen = now;
  }
  function greet() {
    post({ type: 'init', data: {} });
    if (Object.keys(look).length > 0) post({ type: 'set', data: look });
    seen = '';
    moved();
  }
  function show(is: boolean) {
    clearTimeout(silence);
    element.hidden = !is;
    shown(is);
  }
  function fail() {
    show(false);
    tell('error', { code: 'no-answer' });
  }
  function blocked({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent) {
    if (
      disposition === 'enforce' &&
      effectiveDirective === 'frame-src' &&
      blockedURI.startsWith(site)
    ) {
      fail();
    }
  }
  function resize(wanted: unknown) {
    const px = Math.min(most, Math.max(least, pixelsOf(wanted)));
    iframe.style.height = `${px}px`;
    tell('height', { px });
  }
  function hear({ source, origin: from, data: sent }: MessageEvent) {
    if (source !== iframe.contentWindow || from !== origin) return;
    const message = opened<FromFrame['type']>(sent, id);
    if (!message) return;
    const { type, data } = message;
    if (type === 'hello') {
      isThere = true;
      show(true);
      greet();
    } else if (type === 'height') resize(data.px);
    else if (type !== 'reveal') tell(type, data);
    else if (scrolls) reveal({ element, iframe }, pixelsOf(data.top), topOffset);
  }

  const member = { element, hear, moved, blocked };
  function begin() {
    silence = setTimeout(fail, patience);
    iframe.src = addressOf(base, id, given);
  }
  element.addEventListener('permit-clock', ({ detail }) => {
    if (detail.type in {}) return; // what every object has is no listener of the site's
    const listener = on?.[detail.type] as ((event: PermitClockEvent) => void) | undefined;
    listener?.(detail);
  });
  enrol(member);
  place(element);
  shown(true);
  const callOff = isLazy ? whenNear(element, begin) : begin();

  return {
    element,
    set(wanted) {
      look = { ...look, ...textsOf(wanted).texts };
      if (look.theme) setScheme(iframe, look.theme);
      post({ type: 'set', data: look });
    },
    reset: () => post({ type: 'reset', data: {} }),
    destroy() {
      callOff?.();
      clearTimeout(silence);
      strike(member);
      element.remove();
      shown(false);
    },
  };
}
