import { isDiscreet } from '../../questions/index.ts';
import { openedKept } from '../kept/opened.ts';
import { hrefOf, type PageId } from './pages.ts';
import { noSession, type Visit } from './visit.ts';

/** A browser keeps its entries, on disk too, so the answers of a person who must leave no trace are in none. */
const entryOf = ({ from, session, opened }: Visit) =>
  isDiscreet(session.answers)
    ? { ...noSession, from }
    : { ...session, from, opened: openedKept(opened, session.answers) };

/** Writes an entry of the history. False where that is forbidden, by an error or in silence. */
function write(visit: Visit, page: PageId): boolean {
  const href = hrefOf(page);
  try {
    if (visit.write === 'push') history.pushState(entryOf(visit), '', href);
    else history.replaceState(entryOf(visit), '', href);
    return location.hash === href;
  } catch {
    return false; // The session lives on in memory.
  }
}

/** The entries of the history that one visit writes; frames may forbid them, and the page goes on without. */
export function makeEntries() {
  const listeners = new Set<() => void>();
  let isForbidden = false;
  let toldAt: number | undefined;
  return {
    /** Whether the last entry could not be written. */
    isForbidden: () => isForbidden,
    /** The step at which the person is told so: the first one that they took without an entry. */
    toldAt: () => toldAt,
    subscribe(call: () => void) {
      listeners.add(call);
      return () => void listeners.delete(call);
    },
    write(visit: Visit, page: PageId) {
      isForbidden = !write(visit, page);
      if (!isForbidden || toldAt !== undefined || visit.moves < 1) return;
      toldAt = visit.moves;
      listeners.forEach((listener) => listener());
    },
  };
}
