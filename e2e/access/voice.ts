import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const require = createRequire(import.meta.url);
const file = require.resolve('@guidepup/virtual-screen-reader/browser.js');
const source = readFileSync(file, 'utf8').replace(
  /export\{(\S+) as Virtual,(\S+) as virtual\};/,
  'globalThis.voice = $2;',
);

interface Voice {
  start(options: { container: Element }): Promise<void>;
  next(): Promise<void>;
  stop(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
}

/**
 * What a screen reader says of the page from its beginning to its end, line by line. The reader is the library's build
 * for browsers: it runs beside the page's real styles, so that what they hide stays unsaid. What is folded away is
 * taken out before, as browsers do; the library does not. Which answer is chosen is a property, which the library does
 * not read either: while it reads, it stands in the attribute too.
 */
export async function readAloud(page: Page, part = 'body'): Promise<string[]> {
  await load(page);
  return page.evaluate(async (selector) => {
    const { voice } = globalThis as unknown as { voice: Voice };
    const folded = [
      ...document.querySelectorAll<HTMLElement>('details:not([open]) > :not(summary)'),
    ];
    for (const each of folded) each.hidden = true;
    const chosen = [
      ...[...document.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]')].map(
        (field) => ({ of: field as Element, name: 'checked', is: field.checked }),
      ),
      ...[...document.querySelectorAll('option')].map((option) => ({
        of: option as Element,
        name: 'selected',
        is: option.selected,
      })),
    ].filter(({ of, name, is }) => of.hasAttribute(name) !== is);
    for (const { of, name, is } of chosen) of.toggleAttribute(name, is);
    const container = document.querySelector(selector) ?? document.body;
    await voice.start({ container });
    const last = `end of ${await voice.lastSpokenPhrase()}`;
    for (let item = 0; item < 5_000; item += 1) {
      await voice.next();
      const said = await voice.lastSpokenPhrase();
      if (said === last) break;
    }
    const said = await voice.spokenPhraseLog();
    await voice.stop();
    for (const each of folded) each.hidden = false;
    for (const { of, name, is } of chosen) of.toggleAttribute(name, !is);
    return said;
  }, part);
}

/** What is said by itself while something is done, alerts and messages of state, up to what is waited for. */
export async function saidDuring(page: Page, deed: () => Promise<void>, awaited: RegExp) {
  await load(page);
  await page.evaluate(async () => {
    const { voice } = globalThis as unknown as { voice: Voice };
    await voice.start({ container: document.body });
  });
  await deed();
  return page.evaluate(async (wanted) => {
    const { voice } = globalThis as unknown as { voice: Voice };
    let said = '';
    for (let wait = 0; wait < 100 && !wanted.test(said); wait += 1) {
      await new Promise((done) => {
        setTimeout(done, 100);
      });
      said = (await voice.spokenPhraseLog()).slice(1).join(' ');
    }
    await voice.stop();
    return said;
  }, awaited);
}

async function load(page: Page) {
  const isThere = await page.evaluate(() => 'voice' in globalThis);
  if (!isThere) await page.evaluate(`(() => {${source}\n})()`);
}

const end = 'end of ';

/** Said before so many texts that they would hide what is said. */
const quiet = new Set(['paragraph', 'term', 'definition', 'time']);

/** What is said a second time, as the text of a link is after its name. */
const isEcho = (phrase: string, before = '') =>
  before.trim() === phrase || `${before},`.includes(`, ${phrase},`);

/**
 * The same as an outline: what is within something stands below it. Ends, echoes and a few words are left out.
 */
export function outline(said: readonly string[]): string[] {
  const open: string[] = [];
  const lines: string[] = [];
  for (const phrase of said) {
    const ended = phrase.startsWith(end) ? open.lastIndexOf(phrase.slice(end.length)) : -1;
    if (ended >= 0) open.length = ended;
    if (phrase.startsWith(end) || phrase.startsWith('end, ')) continue;
    if (quiet.has(phrase) || isEcho(phrase, lines.at(-1))) continue;
    lines.push('  '.repeat(open.length) + phrase);
    if (said.includes(end + phrase)) open.push(phrase);
  }
  return lines;
}
