import { callRoll, mark } from './members.ts';
import { whenNear } from './near.ts';
import { ownOptions } from './own.ts';
import { textsOfLink } from './texts.ts';
import { widget } from './widget.ts';

interface Taken {
  /** Whether the frame is still where its link is. */
  isThere(): boolean;
  end(): void;
}

/** The links that are frames, or will be when they are near. */
const taken = new Map<HTMLAnchorElement, Taken>();

function upgrade(link: HTMLAnchorElement, base: string): void {
  const { display } = link.style;
  const { texts, names } = textsOfLink(link);
  const { element, destroy } = widget({
    base,
    given: { texts: { ...texts, lazy: 'false' }, names },
    place: (block) => link.after(block),
    shown: (is) => {
      link.style.display = is ? 'none' : display;
    },
  });
  taken.set(link, { isThere: () => link.parentNode === element.parentNode, end: destroy });
}

function take(link: HTMLAnchorElement, base: string): void {
  const next = link.nextElementSibling;
  if (next?.hasAttribute(mark)) {
    // A copy of a page that we had changed, as some sites keep to show it again.
    next.remove();
    link.style.display = '';
  }
  if (ownOptions(textsOfLink(link).texts).isLazy) {
    const end = whenNear(link, () => upgrade(link, base));
    taken.set(link, { isThere: () => true, end });
  } else upgrade(link, base);
}

/** Makes frames of the links that say so, now and whenever the page changes; takes them away with their links. */
export function watchLinks(base: string): void {
  const look = () => {
    for (const [link, { isThere, end }] of taken) {
      if (link.isConnected && isThere()) continue;
      taken.delete(link);
      end();
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-permit-clock]')) {
      if (!taken.has(link)) take(link, base);
    }
    callRoll();
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
