import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isPlainDate } from '../dates/index.ts';
import { languages, readSettings } from '../embed/index.ts';
import { pastOf, soundAnswers, writeCase } from '../link/index.ts';
import { sealed } from '../link/sealed.test-seal.ts';
import { questionIds, steps, type Answers } from '../questions/index.ts';
import { golden } from '../rules/cases/golden.test-cases.ts';
import { assess } from '../rules/index.ts';
import { askedDay, isBadDay } from './clock.ts';
import { embeddingIn } from './embed/embedding.ts';
import { readPrefill } from './embed/prefill.ts';
import { fuzz, fuzzRuns, fuzzTimeout } from './fuzz.test-runs.ts';
import { mutated, mutatedJson, percent } from './fuzz.test-texts.ts';
import { isStart } from './is-start.ts';
import { languageIn } from './language.ts';
import { movedAnswers } from './moved-answers.ts';
import { arrive, firstVisit } from './visit/visit.ts';

const today = '2026-11-24';
vi.stubGlobal('navigator', { languages: ['pt-BR'] });
const folder = 'src/link/frozen/';
const frozen = readdirSync(folder).flatMap((file) =>
  (JSON.parse(readFileSync(folder + file, 'utf8')) as { readonly link: string }[]).map(
    ({ link }) => link,
  ),
);
const some = golden.filter((_, index) => index % 7 === 0);
const kept = some.map(({ answers }) =>
  writeCase({ answers, told: [], past: pastOf(assess(answers, today)) }),
);

const answers = fc.constantFrom(...golden.map((each) => each.answers));
const json = fc.oneof(mutatedJson(answers), mutated(mutatedJson(answers)));
const base64 = json.map((text) => Buffer.from(text).toString('base64url'));
const text = mutated(fc.constantFrom(...frozen, ...kept));
/** Whole by its checksum, whatever it says. */
const whole = text.map((each) => {
  const [, , , ...parts] = each.split('.');
  return sealed(...(parts.slice(0, 4) as [string]));
});
const place = fc.constantFrom(
  ...steps.map(({ id }) => id),
  'check',
  'result',
  'saved',
  'situation/job-offer',
);

const fragments = fc.oneof(
  base64.map((each) => `#a=${each}`),
  mutated(base64).map((each) => `#a=${each}`),
  fc.oneof(text, whole, mutated(whole)).map((each) => `#c=${each}`),
  json.map((each) => `#p=${percent(each)}`),
  mutated(json.map(percent)).map((each) => `#p=${each}`),
  mutated(place.map((each) => `#/${each}`)),
  fc.string({ unit: 'binary', maxLength: 200 }).map((each) => `#${each}`),
);

function expectSound(read: Answers) {
  expect(soundAnswers(read, today)).toEqual({ answers: read, refused: [] });
}

const pages: readonly string[] = [
  'start-page',
  'next',
  'check',
  'result',
  ...steps.map(({ id }) => id),
];

test(`[bad input 72] [bad input 73] ${fuzzRuns} fragments`, { timeout: fuzzTimeout }, () => {
  fuzz('fragments', fragments, (hash) => {
    const arrival = { hash, kept: undefined, shown: 'start-page', saved: kept[0], today } as const;
    const { page, session, opened } = arrive(firstVisit, arrival);
    expect(pages).toContain(page);
    expectSound(session.answers);
    expect(session.told.every((id) => questionIds.includes(id))).toBe(true);
    if (opened) expectSound(opened.answers);
    const { prefill } = embeddingIn('', hash);
    const { answers: prefilled } = readPrefill(prefill, today);
    expect(readPrefill(percent(JSON.stringify(prefilled)), today)).toEqual({
      answers: prefilled,
      refused: [],
    });
    expect(isStart(hash)).toBe(prefill !== undefined || /^#?\/?$/.test(hash));
  });
});

const settings = [
  'lang=nl',
  'lang=auto',
  'asOf=2026-12-31',
  'asOf=2026-02-30',
  'theme=dark',
  'accent=%23ab12cd',
  'radius=24',
  'hide=title,%20intro',
  'partner=Expat%20Desk',
  'host=https://site.example',
  'hostLang=de',
  'country=NL',
  'situation=job-ended',
  'route=nl-hsm',
  'minHeight=800',
  'maxHeight=700',
  'id=permit-clock-1',
  'given=country,asOf',
  'sandbox=',
  'title=A',
  'chosen',
  'resultEvent=category',
  'lazy=false',
  'scroll=never',
  'topOffset=64',
  'background=plain',
];
const query = fc.oneof(
  fc.array(fc.constantFrom(...settings), { maxLength: 12 }).map((all) => all.join('&')),
  fc.oneof(
    base64.map((each) => `a=${each}`),
    text.map((each) => `c=${each}`),
  ),
);
const queries = fc.oneof(
  { weight: 9, arbitrary: mutated(query).map((each) => `?${each}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

test(`[bad input 78] [bad input 81] ${fuzzRuns} query strings`, { timeout: fuzzTimeout }, () => {
  // The address as a browser gives it: making one of two million letters is no work of ours.
  const pages = queries.map((search) => ({
    search,
    href: new URL(`https://tool.example/${search}`).href,
  }));
  fuzz('query strings', pages, ({ search, href }) => {
    expect(languages).toContain(languageIn(search));
    const day = askedDay(search);
    expect(day === undefined || (isPlainDate(day) && !isBadDay(search))).toBe(true);
    const { settings: read, bad, unknown } = readSettings(search);
    expect(JSON.stringify([read, bad, unknown]).length).toBeLessThan(9_000);
    expect(readSettings(new URLSearchParams(asQuery(read)).toString()).settings).toEqual(read);
    const moved = movedAnswers(href);
    expect(moved === undefined || movedAnswers(moved) === undefined).toBe(true);
  });
});

/** The query that gives these settings. */
const asQuery = (read: object): Record<string, string> =>
  Object.fromEntries(Object.entries(read).map(([name, value]) => [name, String(value)]));
