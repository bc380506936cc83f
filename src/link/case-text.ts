import type { PlainDate } from '../dates/index.ts';
import { questionIds, type Answers, type QuestionId, type Refused } from '../questions/index.ts';
import type { ObligationId, RouteId } from '../rules/index.ts';
import { readAnswer, writeAnswer } from './answer-text.ts';
import { dutyCodes, questionCodes, routeCodes, verdictOrder } from './codes.ts';
import { checksum, entry, readDate, readEntries, writeDate } from './small.ts';
import { soundAnswers } from './sound.ts';
import type { Past } from './past.ts';

/** A case as it is kept in a link or on the device. */
export interface KeptCase {
  readonly answers: Answers;
  /** The answers among them that were given outside the path. */
  readonly told: readonly QuestionId[];
  readonly past: Past;
}

/** A kept case as it can be used today, or why there is none. */
export type Reading =
  | (KeptCase & { readonly is: 'case'; readonly refused: readonly Refused[] })
  /** Cut off or changed on its way, written by a later version, or nothing that this tool writes. */
  | { readonly is: 'incomplete' | 'newer' | 'foreign' };

const version = 1;

/** A text of ours is at most a quarter as long. */
const longest = 4_000;

const shape = new RegExp(
  `^(${version}\\.([\\da-z]{4})\\.([\\da-z]{4})\\.((?:${entry})*)\\.((?:[A-Z]{2})*)\\.((?:${entry})*)\\.((?:${entry})*))\\.([\\da-z]{7})(?![\\dA-Za-z])`,
);

type Codes = Readonly<Record<string, string>>;

const idsIn = <Id extends string>(all: { readonly [I in Id]?: unknown }) =>
  Object.keys(all) as Id[];

/** `1.made.rules.answers.told.verdicts.days.checksum`, in letters, figures, dots and hyphens. */
export function writeCase({ answers, told, past }: KeptCase): string {
  const given = questionIds.filter((id) => answers[id] !== undefined);
  const text = [
    version,
    writeDate(past.made),
    writeDate(past.rules),
    given.map((id) => questionCodes[id] + writeAnswer(id, answers[id] as never)).join(''),
    given
      .filter((id) => told.includes(id))
      .map((id) => questionCodes[id])
      .join(''),
    idsIn<RouteId>(past.verdicts)
      .map((id) => routeCodes[id] + verdictOrder.indexOf(past.verdicts[id] ?? 'cannot-say'))
      .join(''),
    idsIn<ObligationId>(past.days)
      .map((id) => dutyCodes[id] + writeDate(past.days[id] as PlainDate))
      .join(''),
  ].join('.');
  return `${text}.${checksum(text)}`;
}

const isQuestion = (id: string): id is QuestionId =>
  (questionIds as readonly string[]).includes(id);

/** The answers as they are written; an answer that comes twice says nothing. */
function answersIn(text: string): Readonly<Record<string, unknown>> {
  const ids = new Map<string, string>(
    Object.entries(questionCodes).map(([id, code]) => [code, id]),
  );
  return Object.fromEntries(
    [...readEntries(text)].map(([code, [said = '', ...more]]) => {
      const id = ids.get(code) ?? code;
      return [id, more.length === 0 && isQuestion(id) ? (readAnswer(id, said) ?? null) : null];
    }),
  );
}

/** What was said about each id, as far as it is sound. */
function saidOf<Value>(text: string, codes: Codes, read: (said: string) => Value | undefined) {
  const said = readEntries(text);
  return Object.fromEntries(
    Object.entries(codes).flatMap(([id, code]) => {
      const value = read(said.get(code)?.[0] ?? '');
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** Why a text that has not the shape of a case is none. */
function notCase(text: string): Reading {
  const [, number, end] = /^(\d*)(\.|$)/.exec(text) ?? [];
  if (number === undefined) return { is: 'foreign' };
  if (end === '.' && Number(number) > version) return { is: 'newer' };
  return { is: end === '.' && Number(number) < version ? 'foreign' : 'incomplete' };
}

/** The case in any text, its answers as of `today`. Never throws. */
export function readCase(text: string, today: PlainDate): Reading {
  if (text.length > longest) return { is: 'foreign' };
  const [, whole, madeOn = '', rulesOf = '', given = '', told = '', verdicts = '', days = '', sum] =
    shape.exec(text) ?? [];
  if (whole === undefined) return notCase(text);
  const made = readDate(madeOn);
  const rules = readDate(rulesOf);
  if (checksum(whole) !== sum || !made || !rules) return { is: 'incomplete' };
  const { answers, refused } = soundAnswers(answersIn(given), today);
  const toldCodes = readEntries(told);
  return {
    is: 'case',
    answers,
    refused,
    told: questionIds.filter((id) => answers[id] !== undefined && toldCodes.has(questionCodes[id])),
    past: {
      made,
      rules,
      verdicts: saidOf(verdicts, routeCodes, (said) =>
        /^\d$/.test(said) ? verdictOrder[Number(said)] : undefined,
      ),
      days: saidOf(days, dutyCodes, readDate),
    },
  };
}
