import { afterEach } from 'vitest';

const { setImmediate: onNextTurn } = globalThis; // a test may put another clock in its place

/**
 * Ends the turn after each test: to its end an engine keeps all that was reached by a weak reference, so that page upon
 * page of tests that never wait would stay, three gigabytes of them.
 */
afterEach(() => new Promise<void>((turn) => void onNextTurn(turn)));
