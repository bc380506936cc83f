import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  isForFrame,
  loader,
  readSettings,
  rights,
  textsOf,
  textsOfLink,
  type OptionName,
  type Texts,
} from '../embed/index.ts';
import { forSites } from '../i18n/english.test-words.tsx';
import { facts } from './facts.ts';
import { snippetOf, type Release, type Way } from './snippet.ts';
import { optionsOf, type Chosen } from './values.ts';

const tool = 'https://tool.test/clock/';

const made = (way: Way, chosen: Chosen, release: Release = 'fixed') =>
  snippetOf({ way, release, chosen, tool, label: 'Check <your> "permit"' });

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The iframe by another name, lest the DOM of the tests load its page. */
function madeFrame(chosen: Chosen) {
  const frame = one(parsed(made('iframe', chosen).replace(/iframe/g, 'x-frame')), 'x-frame');
  return (name: string) => frame.getAttribute(name);
}

function one(page: Document, selector: string): Element {
  const [found, ...others] = page.querySelectorAll(selector);
  if (!found || others.length > 0) throw new Error(`There is not one ${selector}.`);
  return found;
}

const oneIn = (values: readonly string[] = []) => fc.constantFrom(...values);
const wholeTo = (least: number, most: number) => fc.integer({ min: least, max: most }).map(String);

/** Any choices that the page can come to. */
const chosen = fc.record(
  {
    country: oneIn(facts.country.values),
    situation: oneIn(facts.situation.values),
    lang: fc.constant('en'),
    theme: oneIn(facts.theme.values),
    accent: wholeTo(0, 0xffffff).map((text) => `#${Number(text).toString(16).padStart(6, '0')}`),
    background: fc.constant('transparent'),
    radius: wholeTo(0, 24),
    hide: fc
      .uniqueArray(oneIn(facts.hide.values), { minLength: 1 })
      .map((parts) => parts.join(',')),
    partner: fc.stringMatching(/^[A-Za-zÉü0-9][A-Za-z0-9 .&-]{0,20}[A-Za-z0-9.]$/),
    resultEvent: fc.constant('category'),
    minHeight: wholeTo(100, 900),
    maxHeight: wholeTo(900, 20_000),
    lazy: fc.constant('false'),
    sandbox: fc.constant('true'),
    topOffset: wholeTo(1, 400),
    scroll: fc.constant('never'),
    title: fc.string({ minLength: 1 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Texts>;

const forFrame = (texts: Texts) =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => isForFrame[name as OptionName]));

/** What the frame makes of an address. */
const read = (address: string) => readSettings(new URL(address).search);

test('the link says to loader and frame what was chosen, and nothing twice', () => {
  fc.assert(
    fc.property(chosen, (texts) => {
      const page = parsed(made('link', texts));
      const link = one(page, 'a[data-permit-clock]') as HTMLAnchorElement;
      expect(textsOfLink(link).texts).toEqual(texts);
      expect(read(link.href)).toEqual({
        settings: optionsOf(forFrame(texts)),
        bad: [],
        unknown: [],
      });
      expect(link.href.startsWith(`${tool}embed/`)).toBe(true);
      for (const name of Object.keys(link.dataset)) {
        const option = name.replace(/^permitClock(.?)/, (_, first: string) => first.toLowerCase());
        expect(option === '' || !isForFrame[option as OptionName]).toBe(true);
      }
    }),
  );
});

test('the plain iframe says to the frame what was chosen', () => {
  fc.assert(
    fc.property(chosen, (texts) => {
      const attribute = madeFrame(texts);
      expect(read(attribute('src') ?? '')).toEqual({
        settings: optionsOf(forFrame(texts)),
        bad: [],
        unknown: [],
      });
      expect(attribute('title')).toBe(texts.title ?? 'Permit Clock');
      expect(attribute('sandbox')).toBe(texts.sandbox ? rights : null);
    }),
  );
});

test('the script passes what was chosen', () => {
  fc.assert(
    fc.property(chosen, (texts) => {
      const script = one(parsed(made('script', texts)), 'script[type=module]');
      const create = vi.fn<(place: unknown, options?: object) => void>();
      runInNewContext(script.textContent, {
        PermitClock: { create },
        document: { querySelector: (selector: string) => selector },
      });
      expect(create).toHaveBeenCalledTimes(1);
      const [place, options = {}] = create.mock.calls[0] ?? [];
      expect(place).toBe('#permit-clock');
      expect(textsOf(options).texts).toEqual(texts);
    }),
  );
});

test('two lines, of which the second is the loader of a version with its hash', () => {
  const html = made('link', { country: 'NL', accent: '#ff8800' });
  expect(html.split('\n')).toEqual([
    '<a data-permit-clock href="https://tool.test/clock/embed/?country=NL&amp;accent=%23ff8800">Check &lt;your&gt; &quot;permit&quot;</a>',
    `<script src="https://tool.test/clock/embed/v${loader.version}/loader.js" integrity="${loader.integrity}" crossorigin="anonymous" defer></script>`,
  ]);
});

test('the newest loader has no hash', () => {
  expect(made('link', {}, 'newest').split('\n')).toEqual([
    '<a data-permit-clock href="https://tool.test/clock/embed/">Check &lt;your&gt; &quot;permit&quot;</a>',
    '<script src="https://tool.test/clock/embed/v1/loader.js" defer></script>',
  ]);
});

test('only a plain iframe that tells the result names the site', () => {
  const site = 'https://example.org';
  const hostOf = (chosen: Chosen) => read(madeFrame(chosen)('src') ?? '').settings.host;
  expect(hostOf({ site })).toBeUndefined();
  expect(hostOf({ site, resultEvent: 'category' })).toBe(site);
  expect(made('link', { site, resultEvent: 'category' })).not.toContain('example.org');
  expect(made('script', { site, resultEvent: 'category' })).not.toContain('example.org');
});

test('the height of the plain iframe keeps the bounds', () => {
  const heightOf = (chosen: Chosen) => madeFrame(chosen)('height');
  expect(heightOf({})).toBe('720');
  expect(heightOf({ maxHeight: '500' })).toBe('500');
  expect(heightOf({ minHeight: '900' })).toBe('900');
});

test('the sandbox that is explained is the one in the lines; our own blue is the default', () => {
  expect(Object.keys(forSites.sites.needs.rights).join(' ')).toBe(rights);
  expect(readFileSync('src/ui/theme.css', 'utf8')).toContain(
    `--host-accent, ${facts.accent.standard}`,
  );
});
