import type { Texts } from './texts.ts';

const firstHeight = '720px';

/** All that the frame can use, without what would let it act as its own site. */
export const rights =
  'allow-scripts allow-forms allow-modals allow-downloads allow-popups ' +
  'allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** A frame of another colour scheme than the page in it is painted opaque. */
export function setScheme(iframe: HTMLIFrameElement, theme: string | undefined): void {
  iframe.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
}

/** A block with a frame that has no address yet; styled through the object model, which no policy of a page forbids. */
export function makeFrame(texts: Texts, isSandboxed: boolean) {
  const element = document.createElement('div');
  const iframe = document.createElement('iframe');
  element.style.cssText = 'position:relative;width:100%';
  iframe.style.cssText = `display:block;width:100%;height:${firstHeight};border:0`;
  setScheme(iframe, texts.theme);
  iframe.title = texts.title ?? 'Permit Clock';
  iframe.allow = 'clipboard-write';
  iframe.referrerPolicy = 'strict-origin';
  if (isSandboxed) iframe.setAttribute('sandbox', rights);
  element.append(iframe);
  return { element, iframe };
}
