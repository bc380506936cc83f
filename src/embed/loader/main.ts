import { makeApi } from './api.ts';
import { watchLinks } from './links.ts';

const script = document.currentScript as HTMLScriptElement | null;

/** A second copy on the page finds the first one at work; an element can have the same name. */
const { create } = (globalThis as { PermitClock?: { create?: unknown } }).PermitClock ?? {};

if (script?.src && !create) {
  const base = new URL('../', script.src).href;
  globalThis.PermitClock = makeApi(base);
  watchLinks(base);
}
