import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysIn } from '../../questions/index.ts';
import {
  assess,
  notices,
  obligations,
  openQuestions,
  type Assessment,
  type Duty,
  type Finding,
} from '../index.ts';
import { must } from './arbitrary.test-answers.ts';
import { somebody, type Drawn } from './half-known.test-answers.ts';
import { runs } from './runs.test-runs.ts';

/** What is found for a half-known day, and on each day that it may be. */
const personOf = ({ id, today, between, given }: Drawn) => ({
  id,
  today,
  given,
  assessed: assess(given, today),
  each: daysIn(between).map((day) => assess({ ...given, [id]: day }, today)),
});

type Person = ReturnType<typeof personOf>;

const few = { numRuns: Math.ceil(runs.numRuns / 4) };
const nothingWrong = (wrongWith: (person: Person) => readonly string[]) =>
  fc.property(somebody, (drawn) => {
    expect(wrongWith(personOf(drawn))).toEqual([]);
  });

type Status = Finding['status'];

/** The statuses of each requirement on every day, by route and requirement. */
function statusesIn(assessments: readonly Assessment[]): ReadonlyMap<string, readonly Status[]> {
  const found = new Map<string, Status[]>();
  for (const { routes } of assessments) {
    for (const { route, findings } of routes) {
      for (const { requirement, status } of findings) {
        const key = `${route} ${requirement}`;
        found.set(key, [...(found.get(key) ?? []), status]);
      }
    }
  }
  return found;
}

const isOpen = (duty: Duty) =>
  duty.gaps.some(({ why }) => why === 'between' || why === 'unanswered' || why === 'unsure');

describe('a day that is half known', () => {
  test('leaves a requirement met, or not met, only where every day of it does', () => {
    const wrong = nothingWrong(({ assessed, each }) => {
      const statuses = statusesIn(each);
      return [...statusesIn([assessed])].flatMap(([key, [status]]) => {
        const among = new Set(statuses.get(key));
        const [only] = among;
        return status === 'unknown'
          ? must(among.has('unknown') || among.size > 1, `${key} is open, and ${only} on every day`)
          : must(
              among.size === 1 && only === status,
              `${key} is ${status}, and ${[...among].join(' or ')}`,
            );
      });
    });
    fc.assert(wrong, few);
  });

  const rights: readonly string[] = obligations.filter(({ right }) => right).map(({ id }) => id);

  test('gives a duty its earliest possible day, and the latest; a right its latest', () => {
    const wrong = nothingWrong(({ assessed, each }) => {
      const days = (id: string) =>
        each
          .flatMap(({ duties }) => duties.filter(({ obligation }) => obligation === id))
          .map((duty) => [duty.actBy, duty.latest ?? duty.actBy] as const);
      return assessed.duties.flatMap((duty) => {
        const possible = days(duty.obligation);
        const sorted = possible.map(([earliest]) => earliest).toSorted();
        const first = rights.includes(duty.obligation) ? sorted.at(-1) : sorted[0];
        const last =
          possible
            .map(([, latest]) => latest)
            .toSorted()
            .at(-1) ?? '';
        return [
          ...must(first === duty.actBy, `${duty.obligation}: ${duty.actBy}, not ${first}`),
          ...must((duty.latest ?? duty.actBy) >= last, `${duty.obligation} may be ${last}`),
          ...must(
            possible.length === each.length || isOpen(duty),
            `${duty.obligation} is not there on every day`,
          ),
        ];
      });
    });
    fc.assert(wrong, few);
  });

  test('hides no duty that is there on some day', () => {
    const wrong = nothingWrong(({ assessed, each }) => {
      const shown = new Set(assessed.duties.map(({ obligation }) => obligation));
      const missing = each.flatMap(({ duties }) =>
        duties.filter(({ obligation }) => !shown.has(obligation)),
      );
      return missing.map(({ obligation }) => `${obligation} is hidden`);
    });
    fc.assert(wrong, few);
  });

  test('is not asked again', () => {
    const wrong = nothingWrong(({ id, given, today }) =>
      must(!openQuestions(given, today).has(id), `${id} is asked`),
    );
    fc.assert(wrong, few);
  });

  test('says only what holds on every day that it may be, but for what goes with a duty', () => {
    const early = new Set(notices.filter((rule) => rule.early).map(({ id }) => id));
    const wrong = nothingWrong(({ assessed, each }) => {
      const said = (on: Assessment) => on.notices.map(({ notice }) => notice);
      return said(assessed)
        .filter((id) => !early.has(id) && !each.every((on) => said(on).includes(id)))
        .map((id) => `${id} does not hold on every day`);
    });
    fc.assert(wrong, few);
  });
});
