import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import { isBetween, questions, type ChoiceId, type QuestionId } from '../questions/index.ts';
import { readCase } from './case-text.ts';
import { dutyCodes, questionCodes, routeCodes, verdictOrder } from './codes.ts';
import type { Past } from './past.ts';

/**
 * Links as they were made on the day in the name of their file, and what they say. Somebody still has them: a file is
 * never changed, and what is new in `codes.ts` gets a file of its own.
 */
const folder = new URL('frozen/', import.meta.url);

interface Frozen {
  readonly title: string;
  /** The day on which it is opened. */
  readonly day: PlainDate;
  readonly link: string;
  readonly opens: {
    readonly answers: Readonly<Record<string, unknown>>;
    readonly told: readonly QuestionId[];
    readonly past: Past;
  };
}

const all = readdirSync(folder).map((file) => ({
  file,
  links: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Frozen[],
}));
const links = all.flatMap((each) => each.links);

describe.each(all)('links of $file', ({ links }) => {
  test.each(links)('$title', ({ link, day, opens }) => {
    expect(readCase(link, day)).toEqual({ is: 'case', refused: [], ...opens });
  });
});

/** What no frozen link says. */
const missing = (wanted: readonly string[], said: readonly string[]) => {
  const found = new Set(said);
  return wanted.filter((each) => !found.has(each));
};

describe('the frozen links hold every entry of the codes to what it means', () => {
  test('every question', () => {
    const said = links.flatMap(({ opens }) => Object.keys(opens.answers));
    expect(missing(Object.keys(questionCodes), said)).toEqual([]);
  });

  test('every option', () => {
    const wanted = Object.entries(questions).flatMap(([id, question]) => {
      const options: readonly string[] = 'options' in question ? question.options : [];
      return [...options, ...(question.unsure ? ['unknown'] : [])].map(
        (option) => `${id} ${option}`,
      );
    });
    const said = links.flatMap(({ opens }) =>
      Object.entries(opens.answers).map(([id, answer]) => `${id} ${String(answer)}`),
    );
    expect(missing(wanted, said)).toEqual([]);
  });

  test('a half-known day', () => {
    const said = links.flatMap(({ opens }) => Object.values(opens.answers));
    expect(said.some(isBetween)).toBe(true);
  });

  test('every route, verdict, duty and milestone', () => {
    const verdicts = links.map(({ opens }) => opens.past.verdicts);
    expect(missing(Object.keys(routeCodes), verdicts.flatMap(Object.keys))).toEqual([]);
    expect(
      missing(
        verdictOrder,
        verdicts.flatMap((each) => Object.values(each)),
      ),
    ).toEqual([]);
    const days = links.flatMap(({ opens }) => Object.keys(opens.past.days));
    expect(missing(Object.keys(dutyCodes), days)).toEqual([]);
  });
});

test('no two things have one code, and no list of options comes near the letter for "I don’t know"', () => {
  for (const codes of [questionCodes, routeCodes, dutyCodes].map((each) => Object.values(each))) {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/);
  }
  const choices = Object.keys(questions) as ChoiceId[];
  for (const id of choices) expect(questions[id].options?.length ?? 0).toBeLessThan(30);
});
