import { cameByReload } from './clock.ts';

/**
 * A page that has stood open for long asks for files that a newer version of the site no longer has. It is then loaded
 * anew, once: a mark in the entry of the history tells the next page that it came so. Where no mark can be written, and
 * where a page that was just loaded anew cannot even begin, it says that something did not load, and leaves it to the person.
 */
const mark = 'reloaded';

let isDone = false;
let isUnderWay = false;
let isInMemoryAlone = false;

/** Whether a reload would lose answers that no entry of the history holds. */
export function sayInMemoryAlone(is: boolean): void {
  isInMemoryAlone = is;
}

/** The page is about to go: what it asks for in its address, the next one does. */
export const isReloading = (): boolean => isUnderWay;

function entry(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

function writeMark(): boolean {
  try {
    history.replaceState({ ...entry(), [mark]: true }, '');
    return mark in entry();
  } catch {
    return false;
  }
}

/** Whether the page came by this; the mark goes, so that a later version can be fetched too. */
function cameSo(): boolean {
  const { [mark]: isMarked, ...rest } = entry();
  if (isMarked !== true) return false;
  try {
    history.replaceState(Object.keys(rest).length > 0 ? rest : null, '');
  } catch {
    // It stays, and there is no other reload.
  }
  return true;
}

const hasBegun = () => document.documentElement.dataset.begin === 'done';

/** Text that is typed and not yet taken stands in the page alone. */
function mayHoldText(): boolean {
  const { page } = document.documentElement.dataset;
  return hasBegun() && (page === 'for-sites' || document.querySelector('form') !== null);
}

/** A reload has just brought the newest page; one that stands open is older. */
const isNewest = () => !hasBegun() && cameByReload();

/** In a sandbox a reload forgets what an entry holds, the mark and the answers. */
const isForgetful = () => window.origin === 'null';

const isSafe = () =>
  navigator.onLine && !isNewest() && !isForgetful() && !isInMemoryAlone && !mayHoldText();

/** Listens for a file that does not come. Returns the way to stop. */
export function reloadOnce(): () => void {
  isDone = cameSo();
  isUnderWay = false;
  const onMissing = () => {
    if (isDone || !isSafe() || !writeMark()) return;
    isDone = true;
    isUnderWay = true;
    setTimeout(() => location.reload()); // once whoever asked has heard that it did not come
  };
  window.addEventListener('vite:preloadError', onMissing);
  return () => window.removeEventListener('vite:preloadError', onMissing);
}
