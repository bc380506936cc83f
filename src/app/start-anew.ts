import { deleteStored } from './device.ts';

/** Takes the answers out of this entry of the history. */
export function forgetEntry(): void {
  try {
    history.replaceState(null, '', '#/');
  } catch {
    // Forbidden: it holds none.
  }
}

/** Loads the page without any answer, those saved on the device too. */
export function startAnew(): void {
  deleteStored();
  forgetEntry();
  location.reload();
}
