import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import { languages, loadMessages, loadRulebookWords, textsIn } from '../../i18n/index.ts';
import {
  anchorOf,
  anchorOfPeriod,
  folderOf,
  rulebooks,
  type BookPage,
} from '../../rulebook/index.ts';
import { figures, obligations, type AnyFigureId, type Figure } from '../../rules/index.ts';
import { leaves } from './leaves.ts';
import { madePages, type MadePage } from './render.tsx';

const all: readonly Figure<AnyFigureId>[] = figures;
const byFolder = new Map(madePages.map((made) => [made.folder, made]));

const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, group = '']) => group);
const idsIn = ({ html }: MadePage) => found(html, / id="([^"]*)"/g);
const hrefsIn = ({ html }: MadePage) => found(html, / href="([^"]*)"/g);
const sourcesIn = ({ html }: MadePage) =>
  new Set(found(html, / href="(https:[^"]*)"/g).map((href) => href.replaceAll('&amp;', '&')));

/** What a reader reads, without marks; `’` of React is the one of the words. */
const textOf = ({ html }: MadePage) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', '’');

const pageIn = (lang: string, page?: BookPage) => byFolder.get(folderOf(lang, page));

test('there is a first page, one for each route, and one for each country, in every language', () => {
  expect(madePages).toHaveLength(languages.length * (1 + rulebooks().length + 2));
  expect(byFolder.size).toBe(madePages.length);
  expect(new Set(madePages.map(({ title }) => title)).size).toBeGreaterThanOrEqual(
    madePages.length - 8,
  );
  for (const { title, description, alternates } of madePages) {
    expect(title).toMatch(/ · Permit Clock$/);
    expect(description.length).toBeGreaterThan(60);
    expect(alternates.map(({ lang }) => lang)).toEqual([...languages]);
    expect(alternates.filter(({ folder }) => !byFolder.has(folder))).toEqual([]);
  }
});

describe.each(madePages.map((made) => [made.folder, made] as const))('%s', (_, made) => {
  test('names each place once', () => {
    const ids = idsIn(made);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids).toContain('main');
    expect(ids.filter((id) => /[\s.]/.test(id))).toEqual([]);
  });

  test('leads nowhere that is not there', () => {
    const from = new URL(`https://site/${made.folder}`);
    const dead = hrefsIn(made).filter((href) => {
      if (href.startsWith('https:')) return false;
      const { pathname, hash } = new URL(href.replaceAll('&amp;', '&'), from);
      if (['/', '/rules.json', '/rules.schema.json'].includes(pathname)) return false;
      const there = byFolder.get(pathname.slice(1));
      return !there || (hash !== '' && !idsIn(there).includes(hash.slice(1)));
    });
    expect(dead).toEqual([]);
  });

  test('says nothing broken, and has one heading above all others', () => {
    const text = textOf(made);
    expect(text).not.toMatch(/undefined|NaN|\[object|\bnull\b|Invalid|COUNT/);
    expect(made.html).not.toMatch(/NaN|undefined|\sstyle="|<script/);
    expect(made.html.match(/<h1/g)).toHaveLength(1);
    expect(made.html).not.toMatch(/<(p|h3|caption)><\/\1>/);
  });
});

test.each(leaves.map(({ page }) => page))(
  '%s counts its sources as it first cites them',
  (page) => {
    const made = pageIn('en', page);
    const cited = found(made?.html ?? '', />\[(\d+)\]<\/a>/g).map(Number);
    const first = [...new Set(cited)];
    expect(first[0]).toBe(1);
    expect(first).toEqual(first.toSorted((one, other) => one - other));
  },
);

describe.each(languages)('%s', (lang) => {
  test('every stretch of every figure stands on a page with its amount, days and sources', async () => {
    const { format } = await loadMessages(lang);
    const shortDay = (day: PlainDate) => format.shortDay(day).replaceAll(' ', '\u00a0');
    for (const figure of all) {
      const leaf = leaves.find((each) =>
        [...each.figures, ...each.namedFigures].some(({ id }) => id === figure.id),
      );
      const made = leaf && pageIn(lang, leaf.page);
      expect(made, figure.id).toBeDefined();
      if (!made) continue;
      expect(idsIn(made)).toContain(anchorOf('figure', figure.id));
      const rows = made.html.split('<tr');
      for (const { from, cents, sources, until, checkAgain } of figure.periods) {
        const row = rows.find((each) => each.includes(` id="${anchorOfPeriod(figure, from)}"`));
        const text = textOf({ ...made, html: `<tr${row ?? ''}` });
        for (const said of [format.money(cents), ...[from, until ?? checkAgain].map(shortDay)]) {
          expect(text).toContain(said);
        }
        const cited = sourcesIn({ ...made, html: row ?? '' });
        expect(sources.filter(({ url }) => !cited.has(url))).toEqual([]);
      }
    }
  });

  test('an amount is told with its end, or that none is set', async () => {
    const { format } = await loadMessages(lang);
    const { rulebook } = await loadRulebookWords(lang);
    const shortDay = (day: PlainDate) => format.shortDay(day).replaceAll(' ', '\u00a0');
    const register = pageIn(lang);
    for (const [page, end] of [
      ['nl-hsm', rulebook.amountUntil(shortDay('2026-12-31'))],
      ['lu-blue-card', rulebook.amountOpen(shortDay('2027-03-01'))],
    ] as const) {
      const made = pageIn(lang, page);
      const [, line = ''] = made?.html.split('class="amount-now"') ?? [];
      expect(line.split('</p>')[0]).toContain(end);
      expect(made?.html).toContain(rulebook.rulesOld(shortDay('2027-03-22')));
      expect(register && textOf(register)).toContain(end);
    }
  });

  test('every duty stands on a page, with its title and its doubts', async () => {
    const m = await loadMessages(lang);
    const pages = madePages.filter((made) => made.lang === lang);
    for (const { id, plain } of obligations) {
      const those = pages.filter((each) => idsIn(each).includes(anchorOf('duty', id)));
      expect(those, id).not.toEqual([]);
      const text = those.map(textOf).join(' ');
      expect(text).toContain(m.duties[id].title);
      for (const doubt of plain.doubts) expect(text).toContain(m.doubts[doubt]);
    }
  });

  test('the register names every rule of every page', () => {
    const first = pageIn(lang);
    const hrefs = new Set(first ? hrefsIn(first) : []);
    const anchors = leaves.flatMap(({ page, requirements, figures: own, duties }) =>
      [
        ...requirements.map(({ id }) => anchorOf('requirement', id)),
        ...own.map(({ id }) => anchorOf('figure', id)),
        ...duties.map(({ id }) => anchorOf('duty', id)),
      ].map((anchor) => `${page}/#${anchor}`),
    );
    expect(anchors.length).toBeGreaterThan(90);
    expect(anchors.filter((end) => ![...hrefs].some((href) => href.endsWith(end)))).toEqual([]);
  });
});

test('a page says nothing of what its reader told, and puts no condition of some to all', () => {
  const [hsm, servant, year] = (
    ['nl-hsm', 'nl-private-servant', 'nl-orientation-year'] as const
  ).map((page) => textOf(pageIn('en', page) as MadePage));
  for (const made of madePages.filter(({ lang }) => lang === 'en')) {
    expect(textOf(made)).not.toMatch(/\byou told us|\bTell us\b|should have been looked up/);
  }
  expect(hsm).toContain('Only for them the general income norm takes the place');
  expect(hsm).toContain('some sources take the day of the application');
  expect(hsm).not.toContain('An older text asks Blue Card holders');
  expect(servant).not.toMatch(/Blue Cards|Blue Card holders|new employer/);
  expect(year).toContain('A foreign bachelor’s is not enough.');
});

test('a route’s page names what is due after a refusal', async () => {
  const { duties } = await loadMessages('en');
  const page = (id: BookPage) => textOf(pageIn('en', id) as MadePage);
  expect(page('nl-hsm')).toContain(duties['nl.objection'].title);
  expect(page('lu-blue-card')).toContain(duties['lu.tribunal'].title);
});

test('the pages in another language are not in English', async () => {
  const en = new Set(textsIn((await loadMessages('en')).duties));
  for (const made of madePages.filter(({ lang }) => lang !== 'en')) {
    const text = textOf(made);
    expect([...en].filter((each) => text.includes(each))).toEqual([]);
  }
});
