import { opened, sealed, version, type FromFrame, type FromHost } from './protocol.ts';

interface Ends {
  /** Which of the page's frames this is. */
  readonly id: string;
  /** The origin of the page around it, as the address or the browser says; undefined when neither does. */
  readonly host: string | undefined;
  onMessage(message: FromHost): void;
}

/** The line between the frame and the page around it. */
export interface Line {
  say(message: FromFrame): void;
  hangUp(): void;
}

/** Said to whoever is there; all else waits until the page has answered, but a result, which is told then or never. */
const openly: readonly FromFrame['type'][] = ['hello', 'height'];
const heard = ['init', 'viewport', 'set', 'reset'] as const;
const mostWaiting = 30;
/** Messages heard in a second; a page that sends more is not obeyed. */
const mostHeard = 120;
const second = 1_000;

/** Calls the page around this frame. Only the parent window is heard, from its origin, about this frame. */
export function callHost({ id, host, onMessage }: Ends): Line {
  const target = host === undefined || host === 'null' ? '*' : host;
  let waiting: FromFrame[] | undefined = [];
  let count = 0;
  let since = 0;

  const send = (message: FromFrame, to: string) => parent.postMessage(sealed(id, message), to);
  function say(message: FromFrame) {
    if (!waiting) {
      if (message.type !== 'result' || target !== '*') send(message, target);
    } else if (openly.includes(message.type)) send(message, '*');
    else if (message.type !== 'result' && waiting.length < mostWaiting) waiting.push(message);
  }
  function hear({ source, origin, data: sent, timeStamp }: MessageEvent) {
    if (source !== parent || origin !== host) return;
    if (timeStamp - since > second) {
      since = timeStamp;
      count = 0;
    }
    count += 1;
    const message = count > mostHeard ? undefined : opened(sent, id, heard);
    if (!message) return;
    if (message.type === 'init' && waiting) {
      const held = waiting;
      waiting = undefined;
      for (const each of held) say(each);
    }
    onMessage(message as FromHost);
  }

  addEventListener('message', hear);
  say({ type: 'hello', data: { versions: [version] } });
  return {
    say,
    hangUp: () => removeEventListener('message', hear),
  };
}

/** The origin of the page around this frame as the browser knows it; undefined when it does not tell. */
export function hostOrigin(): string | undefined {
  const [origin] = 'ancestorOrigins' in location ? [...location.ancestorOrigins] : [];
  if (origin) return origin;
  try {
    return new URL(document.referrer).origin;
  } catch {
    return undefined;
  }
}
