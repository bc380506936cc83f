import type { PlainDate } from '../dates/index.ts';
import { steps, type Answers, type QuestionId, type Step } from '../questions/index.ts';
import { assess, openQuestions, type Assessment } from '../rules/index.ts';
import { samplesOf } from './sample-answers.test-walk.ts';

/** One way through the questions, and how likely it is for somebody who answers at random. */
export interface Way {
  readonly answers: Answers;
  readonly asked: readonly QuestionId[];
  readonly pages: readonly Step[];
  readonly weight: number;
}

/** How often a question was asked, and the answers before it where none to it made a difference. */
export interface Effect {
  asked: number;
  readonly idle: Answers[];
}

/** What people read of an assessment; what is still missing is no result. */
const resultOf = ({ routes, duties, notices, placement }: Assessment) =>
  JSON.stringify([
    routes.map(({ route, verdict, findings }) => [
      route,
      verdict,
      findings.map(({ requirement, status, reason, on, judged, hint, possible }) => [
        requirement,
        status,
        reason,
        on,
        ...[judged, hint, ...possible].map((each) => each && [each.cents, each.shortBy]),
      ]),
    ]),
    duties.map((duty) => ({ ...duty, gaps: [], sources: [] })),
    notices.map(({ notice, country, on }) => [notice, country, on]),
    placement,
  ]);

/** Gives every different text a number. */
function numbering() {
  const numbers = new Map<string, number>();
  return (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}

type Results = ReadonlySet<number>;
const inOne = (all: readonly Results[]): Results => new Set(all.flatMap((each) => [...each]));

/**
 * Goes every way through the questions, page by page as the wizard does, tells each way and its assessment, and
 * returns for each country and question whether its answers lead to different results.
 */
export function goEveryWay(
  today: PlainDate,
  start: Way,
  tell: (way: Way, assessment: Assessment) => void,
): ReadonlyMap<string, Effect> {
  const effects = new Map<string, Effect>();
  const numberOf = numbering();
  const groupOf = numbering();

  function note(id: QuestionId, answers: Answers, results: readonly Results[]) {
    const key = `${answers.country ?? 'any country'}: ${id}`;
    const effect = effects.get(key) ?? { asked: 0, idle: [] };
    const groups = new Set(
      results.map((each) => groupOf([...each].toSorted((one, other) => one - other).join())),
    );
    effect.asked += 1;
    if (groups.size === 1) effect.idle.push(answers);
    effects.set(key, effect);
  }

  /** Every answer to the questions of one page, the first one first. */
  function answer(way: Way, [id, ...others]: readonly QuestionId[]): Results {
    if (id === undefined) return go(way);
    if (way.asked.includes(id)) throw new Error(`${id} is asked twice: ${way.asked.join(', ')}`);
    const options = samplesOf(id, way.answers);
    const results = options.map((option) =>
      answer(
        {
          ...way,
          answers: { ...way.answers, [id]: option },
          asked: [...way.asked, id],
          weight: way.weight / options.length,
        },
        others,
      ),
    );
    note(id, way.answers, results);
    return inOne(results);
  }

  function go(way: Way): Results {
    const wanted = openQuestions(way.answers, today);
    const page: Step | undefined = steps.find(({ asks }) => asks.some((id) => wanted.has(id)));
    if (!page) {
      const assessment = assess(way.answers, today);
      tell(way, assessment);
      return new Set([numberOf(resultOf(assessment))]);
    }
    const pages = way.pages.includes(page) ? way.pages : [...way.pages, page];
    const fresh = page.asks.filter((id) => wanted.has(id));
    return answer({ ...way, pages }, fresh);
  }

  go(start);
  return effects;
}

/** The number that half of the people do not exceed. */
export function medianOf(
  lengths: readonly { readonly length: number; readonly weight: number }[],
): number {
  const sorted = lengths.toSorted((one, other) => one.length - other.length);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  return sorted.find(({ weight }) => (sum += weight) >= half)?.length ?? 0;
}
