import { beforeAll, describe, expect, test } from 'vitest';
import { lengthOf } from '../../dates/index.ts';
import { en } from '../../i18n/english.test-words.tsx';
import { loadUnscriptedEnglish } from '../../i18n/index.ts';
import {
  authorities,
  checkedOn,
  figures,
  obligations,
  type Obligation,
} from '../../rules/index.ts';
import { render } from '../prerender.tsx';
import { readings } from './readings.test-sentences.ts';
import { sentencesOf } from './when.ts';

const words = await loadUnscriptedEnglish();

const parts = (name: 'tool' | 'file' | 'embed' | 'for-sites') => {
  const { above, below } = render(name, '');
  return new DOMParser().parseFromString(above + below, 'text/html').body;
};

let page: HTMLElement;
beforeAll(() => {
  page = parts('tool');
});

const hrefs = (element: ParentNode) =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));

const inForce = figures.flatMap(({ id, unit, periods }) =>
  periods
    .filter(({ until }) => until === undefined || until >= checkedOn)
    .map((period) => ({ id, unit, period })),
);

describe('[bad input 114] without scripts', () => {
  test.each(inForce)(
    'the amount $id in force is a row with unit, days and sources',
    ({ unit, period }) => {
      const sum = en.format.money(period.cents);
      const rows = [...page.querySelectorAll('tr')].filter(({ textContent }) => {
        const text = textContent ?? '';
        return (
          text.includes(`${sum} ${en.result.units[unit]}`) &&
          text.includes(en.format.shortDay(period.from)) &&
          text.includes(en.format.shortDay(period.until ?? period.checkAgain))
        );
      });
      expect(rows.length).toBeGreaterThan(0);
      const cited = period.sources.map(({ url }) => url);
      expect(rows.some((row) => hrefs(row).some((href) => cited.includes(href as never)))).toBe(
        true,
      );
    },
  );

  test('an amount that has ended is there once, and marked; a doubtful one says so', () => {
    const ended = figures.filter(({ id }) => !inForce.some((each) => each.id === id));
    const marked = [...page.querySelectorAll('strong')].map(({ textContent }) => textContent);
    expect(ended.length).toBeGreaterThan(0);
    expect(marked.filter((text) => text === 'No longer in force').length).toBeGreaterThanOrEqual(
      ended.length,
    );
    expect(marked).toContain(en.result.confidence.medium);
  });

  test.each(obligations)(
    '$id is there: who, by when counted from what, and where it stands',
    (duty) => {
      const entry = [...page.querySelectorAll('li')].find(({ textContent }) =>
        textContent?.includes(en.duties[duty.id].title),
      );
      const text = entry?.textContent ?? '';
      expect(text).toContain(duty.milestone ? en.result.milestones : en.who[duty.who]);
      expect(text).toMatch(
        /(?:Last day|Best by|At the latest|From|Day): .+\.|(?:About|At once) .+\./,
      );
      const said = duty.plain.ways.flatMap(({ event, term }) => [
        ...(event === 'card-end' ? [] : [en.events[event]]),
        ...(lengthOf(term) === 0 ? [] : [en.format.term(term)]),
      ]);
      expect(said.filter((each) => !text.includes(each))).toEqual([]);
      for (const doubt of duty.plain.doubts) expect(text).toContain(en.doubts[doubt]);
      expect(hrefs(entry as HTMLElement)).toEqual(duty.sources.map(({ url }) => url));
      for (const { kind } of duty.sources) expect(text).toContain(`(${en.result.source[kind]},`);
    },
  );

  test('only what must be done by a day has a last day', () => {
    const withLast = obligations.filter((duty) =>
      sentencesOf({ m: en, words: words.when }, duty).some((each) => each.startsWith('Last day: ')),
    );
    const all: readonly Obligation[] = withLast;
    expect(all.length).toBeGreaterThan(20);
    expect(
      all.filter(({ who, right, milestone, plain }) => {
        const isNone = plain.aim !== undefined || plain.legalTerm !== undefined;
        return who === 'authority' || right || milestone || isNone;
      }),
    ).toEqual([]);
  });

  test.each(readings)('%s reads as it is counted', (id, sentences) => {
    const duty = obligations.find((each) => each.id === id);
    expect(duty && sentencesOf({ m: en, words: words.when }, duty)).toEqual(sentences);
  });

  test('days back at work are told where they move the days', () => {
    const moved = [...page.querySelectorAll('section section')].filter(({ textContent }) =>
      textContent?.includes(words.when.pauses),
    );
    expect(moved.map((each) => each.querySelector('h4')?.textContent)).toEqual([
      en.start.situations['track-2'].label,
    ]);
  });

  test('the authorities are named, and every link is one of theirs, of a source, or of the page', () => {
    const known = new Set<unknown>([
      ...Object.values(authorities),
      ...figures.flatMap(({ periods }) =>
        periods.flatMap(({ sources }) => sources.map(({ url }) => url)),
      ),
      ...obligations.flatMap(({ sources }) => sources.map(({ url }) => url)),
      '#figures',
    ]);
    expect(hrefs(page)).toEqual(expect.arrayContaining(Object.values(authorities)));
    expect(hrefs(page).filter((href) => !known.has(href))).toEqual([]);
  });

  test.each(['embed', 'for-sites'] as const)('%s leads to the page that has them', (name) => {
    expect(hrefs(parts(name))).toContain('../');
    expect(parts(name).textContent).toContain('Your browser runs no scripts here');
  });

  test('the file names no page of the site', () => {
    expect(render('file', '').app).not.toMatch(/for-sites|permit-clock\.html/);
    expect(render('tool', '').app).toMatch(/permit-clock\.html.*for-sites/s);
  });
});
