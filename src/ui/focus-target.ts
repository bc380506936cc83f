import type { MouseEvent } from 'react';

/** Follows an in-page link by focus alone, so that the address, which may hold answers, stays as it is. */
export function focusTarget(event: MouseEvent<HTMLAnchorElement>): void {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
}
