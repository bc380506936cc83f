import type { ReactNode } from 'react';
import { en } from './en/index.ts';
import { MessagesProvider } from './words.tsx';

export { en } from './en/index.ts';
export { forSites } from './en/for-sites.ts';

/** A part of the page in English, as the `wrapper` of a test. */
export const InEnglish = ({ children }: { readonly children: ReactNode }) => (
  <MessagesProvider value={en}>{children}</MessagesProvider>
);
