import { callRoll } from './members.ts';
import { whenNear } from './near.ts';
import { isOn, textsOfLink } from './texts.ts';
import { widget } from './widget.ts';

/** For each link that is a frame, or will be one when it is near: how to undo that. */
const undo = new Map<HTMLAnchorElement, () => void>();

function upgrade(link: HTMLAnchorElement, base: string): void {
  const { display } = link.style;
  const { texts, unknown } = textsOfLink(link);
  const frame = widget({
    base,
    given: { texts: { ...texts, lazy: 'false' }, unknown },
    place: (element) => link.after(element),
    shown: (is) => {
      link.style.display = is ? 'none' : display;
    },
  });
  undo.set(link, frame.destroy);
}

function take(link: HTMLAnchorElement, base: string): void {
  if (isOn(textsOfLink(link).texts.lazy, true)) {
    undo.set(
      link,
      whenNear(link, () => upgrade(link, base)),
    );
  } else upgrade(link, base);
}

/** Makes frames of the links that say so, now and whenever the page changes; takes them away with their links. */
export function watchLinks(base: string): void {
  const look = () => {
    for (const [link, end] of undo) {
      if (link.isConnected) continue;
      undo.delete(link);
      end();
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-permit-clock]')) {
      if (!undo.has(link)) take(link, base);
    }
    callRoll();
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
