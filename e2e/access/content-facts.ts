import type { Page } from '@playwright/test';

/** What the page has that it should not, by a selector of each kind. */
const forbidden =
  'audio, video, canvas, object, embed, marquee, blink, img:not([alt=""]), input[type="password"], ' +
  '[draggable="true"], [accesskey], [autofocus], [title]:not(iframe), [tabindex]:not([tabindex="-1"]):not([tabindex="0"])';

/** Facts about what a page holds, each of which a test looks at. */
export const contentFacts = (page: Page) =>
  page.evaluate((wrong) => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const every = <Found extends Element = HTMLElement>(selector: string) =>
      [...document.querySelectorAll<Found>(selector)].filter(isSeen);
    const textOf = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

    const heard = every('h1, h2, h3, p, dt, dd, legend, main label, button, th, td').filter(
      (element) =>
        !element.closest('.sr-only, [class*="sr-only"], svg, [aria-hidden="true"]') &&
        !element.querySelector('p, dt, label, legend, table, button, h1') &&
        textOf(element) !== '',
    );
    const boxes = heard.map((element) => ({ element, box: element.getBoundingClientRect() }));
    const outOfOrder = boxes.flatMap(({ element, box }, index) => {
      const before = boxes[index - 1];
      if (!before) return [];
      const isAbove = box.top < before.box.top - 4;
      const isBeside = box.left >= before.box.right - 4;
      const isBarSide = element.closest('header') !== before.element.closest('header');
      return isAbove && !isBeside && !isBarSide
        ? [`"${textOf(element)}" is seen before "${textOf(before.element)}"`]
        : [];
    });

    const fields = every<HTMLInputElement>('input, select, textarea').map((field) => {
      const ids = (field.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
      const labels = ids.length > 0 ? ids.map((id) => document.getElementById(id)) : field.labels;
      const group = field.closest('fieldset')?.querySelector('legend');
      // What a part of an answer is called says little without the question.
      const isOneOfMany =
        field.type === 'radio' || /\.(day|month|year|amount|hoursPerWeek)$/.test(field.name);
      return {
        name: field.name || field.id,
        // The picker stands in the field of the colour that can be typed.
        label: field.type === 'color' ? field.ariaLabel : [...(labels ?? [])].map(textOf).join(' '),
        isAlone: isOneOfMany && textOf(group) === '',
      };
    });

    const links = every<HTMLAnchorElement>('main a[href]').map((link) => ({
      text: link.getAttribute('aria-label') ?? textOf(link),
      href: link.getAttribute('href') ?? '',
    }));
    const stations = every('a, button, h1, summary').map((element) => ({
      text: element.innerText.trim(),
      is: element.localName,
    }));
    return {
      title: document.title,
      headings: every('h1').map(textOf),
      wrong: every(wrong).map((element) => element.outerHTML.slice(0, 120)),
      outOfOrder,
      fields,
      links,
      sliders: every('input[type="range"]').map(({ id, parentElement }) => ({
        id,
        buttons: parentElement?.querySelectorAll('button').length ?? 0,
      })),
      stations,
      submit: textOf(document.querySelector('main form [type="submit"]')),
    };
  }, forbidden);

export type ContentFacts = Awaited<ReturnType<typeof contentFacts>>;
