import type { Page } from '@playwright/test';

/**
 * Does to every text what the translation of a browser does, now and when texts change: the text is taken out and
 * others, in `font` elements, stand in its place. What says that it is not to be translated stays.
 */
export const translate = (page: Page) =>
  page.addInitScript(() => {
    const apart = 'script, style, textarea, font, [translate="no"]';
    const turned = (text: string) =>
      text
        .replaceAll(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === '.' ? ',' : '.'))
        .replaceAll(/\p{L}+/gu, (word) => word.split('').toReversed().join(''));

    function change(node: Text) {
      const text = node.data;
      if (!/[\p{L}\d]/u.test(text) || node.parentElement?.closest(apart) !== null) return;
      const outer = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const inner = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      inner.textContent = turned(text);
      outer.append(inner);
      node.replaceWith(outer);
    }

    function changeIn(root: Node) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = root instanceof Text ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) if (text.isConnected) change(text);
    }

    addEventListener('load', () => {
      changeIn(document.body);
      new MutationObserver((records) => {
        for (const { target, addedNodes } of records) {
          for (const node of addedNodes) if (node.isConnected) changeIn(node);
          if (target instanceof Text && target.isConnected) changeIn(target);
        }
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  });
