import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** What only a browser knows and never changes while the page is open; undefined at build, and so while its page is taken over. */
export const useInBrowser = <Value extends string | boolean>(
  read: () => Value,
): Value | undefined => useSyncExternalStore<Value | undefined>(never, read, () => undefined);
