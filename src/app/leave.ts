const elsewhere = 'https://www.knmi.nl/';

/** Wipes this entry of the history and goes to the weather in its place, out of a frame where that is allowed. */
export function leave(): void {
  try {
    history.replaceState(null, '', '#/');
    if (window.top !== window) window.top?.location.replace(elsewhere);
  } catch {
    // A sandbox may forbid either; the page itself can always go.
  }
  location.replace(elsewhere);
}
