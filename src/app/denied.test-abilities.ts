import { vi } from 'vitest';

const refuse = () => {
  throw new DOMException('Denied', 'SecurityError');
};
const nothing = () => undefined;

function clipboard(writeText?: () => Promise<void>) {
  vi.stubGlobal('navigator', { languages: ['en'], clipboard: writeText && { writeText } });
}

function history(does: () => void) {
  vi.spyOn(globalThis.history, 'pushState').mockImplementation(does);
  vi.spyOn(globalThis.history, 'replaceState').mockImplementation(does);
}

function storage(method: object) {
  const held = { getItem: () => null, setItem: nothing, removeItem: nothing };
  vi.stubGlobal('localStorage', { ...held, ...method });
}

/** A frame without rights of its own, whose downloads are dropped without a word. */
function sandbox() {
  vi.stubGlobal('origin', 'null');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
}

/** What a browser, an extension or the site around can deny, and how. */
export const denials = {
  'storage that cannot be touched': () =>
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(refuse),
  'storage that throws': () => storage({ getItem: refuse, setItem: refuse, removeItem: refuse }),
  'storage that is full': () => storage({ setItem: refuse }),
  'storage that takes nothing': () => storage({}),
  'history that throws': () => history(refuse),
  'history that takes nothing': () => history(nothing),
  'a clipboard that is not there': () => clipboard(),
  'a clipboard that rejects': () =>
    clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError'))),
  'a clipboard that throws': () => clipboard(refuse),
  'print that is not there': () => vi.stubGlobal('print', undefined),
  'print that throws': () => vi.stubGlobal('print', refuse),
  'print that does nothing': () => vi.stubGlobal('print', nothing),
  'downloads that throw': () => vi.spyOn(URL, 'createObjectURL').mockImplementation(refuse),
  'downloads that a sandbox drops': sandbox,
  'all of it': () => {
    storage({ getItem: refuse, setItem: refuse, removeItem: refuse });
    history(refuse);
    clipboard(refuse);
    vi.stubGlobal('print', refuse);
    vi.spyOn(URL, 'createObjectURL').mockImplementation(refuse);
  },
} as const;

export type Denial = keyof typeof denials;
