import { forgetEntry } from './start-anew.ts';

const elsewhere = 'https://www.knmi.nl/';

/** A sandbox may forbid it; the page itself can always go. */
function ifAllowed(act: () => void) {
  try {
    act();
  } catch {
    // Forbidden.
  }
}

/** Wipes this entry of the history and goes to the weather in its place, out of a frame where that is allowed. */
export function leave(): void {
  forgetEntry();
  if (window.top !== window) ifAllowed(() => window.top?.location.replace(elsewhere));
  location.replace(elsewhere);
}
