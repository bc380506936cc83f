import { afterEach } from 'vitest';

const { setImmediate: onNextTurn } = globalThis; // a test may put another clock in its place

// The document is that of the file before: each begins at no address of the tool, and with nothing kept.
if ('document' in globalThis) {
  history.replaceState(null, '', '/');
  localStorage.clear();
}

/** V8 keeps what a `WeakRef` gave out until the turn ends: without a pause the pages of all tests stay, some 3 GB. */
afterEach(() => new Promise<void>((turn) => void onNextTurn(turn)));
