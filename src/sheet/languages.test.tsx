import { createRef, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { entriesFor } from '../calendar/file.test-parse.ts';
import {
  MessagesProvider,
  languages,
  loadMessages,
  type Language,
  type Messages,
} from '../i18n/index.ts';
import {
  advice,
  broken,
  foreignIn,
  isCited,
  lengthOf,
  sentencesIn,
} from '../i18n/tongue.test-words.ts';
import { of, page } from '../result/case.test-page.tsx';
import { golden, type GoldenCase } from '../rules/cases/golden.test-cases.ts';
import { EmployerSheet } from './EmployerSheet.tsx';
import { ProofSheet } from './ProofSheet.tsx';
import { printedCase, stamp } from './sheet.test-page.tsx';

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&#x27;': "'", '&quot;': '"' };

/** The texts of some markup: parts in another language, as they say themselves, are left out. */
const textsOf = (markup: string): string[] =>
  markup
    .replaceAll(/<(\w+)[^>]*\blang="[^"]*"[^>]*>[^<]*<\/\1>/g, '·')
    .replaceAll(/([.?!:])<\/span><span\b[^>]*>/g, '$1 ')
    .replaceAll(/<\/?(?:span|b|i|time|a|strong|em)\b[^>]*>/g, '')
    .split(/<[^>]+>/)
    .map((text) => text.replaceAll(/&[#\w]+;/g, (entity) => entities[entity] ?? ' ').trim())
    .filter(Boolean);

/** All that a person may read of a case, on the screen, on paper and in the calendar. */
function readOf({ answers, today }: GoldenCase, messages: Messages): string[] {
  const shown = printedCase(answers, today);
  const sheet = { shown, stamp, ref: createRef<HTMLDivElement>() };
  const show = (what: ReactNode) =>
    renderToStaticMarkup(<MessagesProvider value={messages}>{what}</MessagesProvider>);
  const { entries } = entriesFor({ answers, today }, 'everybodys', messages);
  return [
    ...textsOf(show(page(of(answers, today)))),
    ...textsOf(show(<ProofSheet {...sheet} />)),
    ...textsOf(show(<EmployerSheet {...sheet} />)),
    ...entries.flatMap(({ summary, note }) => [summary, ...note.split('\n')]),
  ];
}

const isList = (text: string) => text.split(', ').length > 5;

const faultsIn = (lang: Language, texts: readonly string[]) =>
  texts.flatMap((text) => {
    if (isCited(text)) return [];
    return [
      ...foreignIn(lang, text).map((word) => ({ foreign: word, text })),
      ...(broken.test(text) ? [{ broken: text }] : []),
      ...(advice[lang].test(text) ? [{ advice: text }] : []),
      ...sentencesIn(text).flatMap((said) =>
        lengthOf(said) > most && !isList(said) ? [{ long: said }] : [],
      ),
    ];
  });

/** Words in a sentence, with two days of four words each in it. */
const most = 31;

/** Each third case is read, in one language; all cases in each would take minutes. */
const readIn = (lang: Language) =>
  golden.filter((_, index) => languages[index % (3 * languages.length)] === lang);

describe.each(languages)('in %s', (lang: Language) => {
  test.each(readIn(lang))('$id is told whole, in this language alone', async (each) => {
    expect(faultsIn(lang, readOf(each, await loadMessages(lang)))).toEqual([]);
  });
});

test('there are cases to read', () => {
  expect(golden.length).toBeGreaterThan(200);
});
