/** The one place in the browser that may hold a case, and only once the person asks for it. */
const place = 'permit-clock';

const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

/** What is stored on this device; undefined when there is nothing, or when the browser does not let us look. */
export function storedText(): string | undefined {
  try {
    return localStorage.getItem(place) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores the text in place of any other. False when the browser refuses. */
export function storeText(text: string): boolean {
  try {
    localStorage.setItem(place, text);
    return localStorage.getItem(place) === text;
  } catch {
    return false;
  } finally {
    tell();
  }
}

/** Deletes what is stored. False when the browser refuses. */
export function deleteStored(): boolean {
  try {
    localStorage.removeItem(place);
    return localStorage.getItem(place) === null;
  } catch {
    return false;
  } finally {
    tell();
  }
}

/** Calls back whenever this page or another tab stores or deletes. */
export function whenStored(call: () => void): () => void {
  listeners.add(call);
  window.addEventListener('storage', call);
  return () => {
    listeners.delete(call);
    window.removeEventListener('storage', call);
  };
}
