import { useLayoutEffect } from 'react';

/** The name of the page, and one that takes its place for a while. */
let own: string | undefined;
let borrowed: string | undefined;

function show(): void {
  document.title = borrowed ?? own ?? '';
}

/** Names the window by the page that stands in it. */
export function useWindowTitle(title: string): void {
  useLayoutEffect(() => {
    own = title;
    show();
  }, [title]);
}

/** Gives the window another name as long as this is there, whatever the page is called meanwhile. */
export function useBorrowedTitle(title: string): void {
  useLayoutEffect(() => {
    own ??= document.title;
    borrowed = title;
    show();
    return () => {
      borrowed = undefined;
      show();
    };
  }, [title]);
}
