import type { PlainDate } from '../dates/index.ts';
import {
  errorIn,
  mapOldCode,
  questionIds,
  readAnswers,
  type Answers,
  type Refused,
} from '../questions/index.ts';

/** What somebody's text says, as far as it can be believed. */
export interface Sound {
  readonly answers: Answers;
  readonly refused: readonly Refused[];
}

const currentCode = (code: unknown) =>
  typeof code === 'string' ? (mapOldCode(code) ?? code) : code;

function withCurrentCodes(json: Readonly<Record<string, unknown>>) {
  if (!Object.hasOwn(json, 'nationalities') || !Array.isArray(json.nationalities)) return json;
  return { ...json, nationalities: [...new Set(json.nationalities.map(currentCode))] };
}

/** The answers without those that cannot be true on that day, or beside an answer of the catalogue before them. */
function withoutErrors({ answers, refused }: Sound, today: PlainDate): Sound {
  let sound: Answers = {};
  const errors: Refused[] = [];
  for (const id of questionIds) {
    const answer = answers[id];
    if (answer === undefined) continue;
    if (errorIn(id, answer, { answers: sound, today })) {
      errors.push({ key: id, why: 'invalid-value', value: answer });
    } else sound = Object.assign({}, sound, { [id]: answer });
  }
  return { answers: sound, refused: [...refused, ...errors] };
}

/**
 * The answers among any keys and values, field by field: what the catalogue does not accept, or what cannot be true on
 * `today`, is left out and named. Never throws.
 */
export const soundAnswers = (json: Readonly<Record<string, unknown>>, today: PlainDate): Sound =>
  withoutErrors(readAnswers(withCurrentCodes(json)), today);
