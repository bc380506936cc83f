import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

/** What went wrong since the last test of this process, in the pages that were opened before a test as well. */
const faults: string[] = [];

const onFault = /content.security.policy|trusted ?type|blocked by policy|made anew/i;

/** Hears of errors nobody caught, of whatever a policy blocks, and of a page that React had to make anew, in every frame. */
function watch(context: BrowserContext) {
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (message) => {
    if (onFault.test(message.text())) faults.push(message.text());
  });
  const hear = () => {
    new MutationObserver(() => console.warn('The page was made anew.')).observe(document, {
      subtree: true,
      attributeFilter: ['data-recovered'],
    });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.warn('Blocked by policy:', effectiveDirective, blockedURI, sample),
    );
  };
  context.addInitScript(hear).catch(() => undefined); // closed already
}

interface Options {
  /** What a test makes go wrong on purpose: violations of a policy, errors that nobody catches. */
  readonly expectedFaults: RegExp | undefined;
  readonly faults: readonly string[];
  /**
   * A page at an empty address, that the tests of this process use in turn: the tool begins twice as quickly where it has
   * run before. For tests that leave nothing in it but a size, a fixed clock and entries of its history.
   */
  readonly tab: Page;
}

let tab: Page | undefined;

/** A test that fails when a page breaks its policy, throws or is made anew, whatever else it looks at. */
export const test = base.extend<Options, object>({
  expectedFaults: [undefined, { option: true }],
  tab: async ({ browser, viewport }, provide) => {
    tab ??= await browser.newPage();
    if (viewport) await tab.setViewportSize(viewport);
    await tab.goto('/robots.txt'); // of the same site: another would bring another process
    await provide(tab);
  },
  browser: [
    async ({ browser }, provide) => {
      browser.on('context', watch);
      await provide(browser);
      browser.off('context', watch);
    },
    { scope: 'worker' },
  ],
  faults: [
    async ({ expectedFaults }, provide) => {
      await provide(faults);
      expect(faults.splice(0).filter((fault) => !expectedFaults?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
