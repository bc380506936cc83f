import type { PlainDate } from '../../src/dates/index.ts';
import { situationHref } from '../../src/app/visit/situation-link.ts';
import { readAnswers, type Answers } from '../../src/questions/index.ts';
import { few } from '../../src/rules/cases/few.test-cases.ts';
import { golden, goldenCase, type GoldenCase } from '../../src/rules/cases/golden.test-cases.ts';
import { assess, type Assessment } from '../../src/rules/index.ts';
import { walk } from '../../src/wizard/path.ts';
import type { Outcome, Walk } from './walk-here.ts';

export interface Person {
  readonly id: string;
  readonly today: PlainDate;
  readonly walk: Walk;
  /** What the rules say here, in Node. */
  readonly outcome: Pick<Outcome, 'verdicts' | 'duties'>;
  /** What this person shows: a situation in a country, verdicts, duties. */
  readonly shows: readonly string[];
}

const outcomeOf = ({ routes, duties }: Assessment): Person['outcome'] => ({
  verdicts: Object.fromEntries(routes.map(({ route, verdict }) => [route, verdict])),
  duties: Object.fromEntries(
    duties.map(({ obligation, status, due, legalDue }) => [
      obligation,
      [status, due, legalDue === due ? null : legalDue],
    ]),
  ),
});

/** What the rules say of these answers, as far as they are asked for. */
export const outcomeFor = (answers: Answers, today: PlainDate): Person['outcome'] =>
  outcomeOf(assess(walk({ answers, told: [] }, today).counted, today));

const isSpan = (given: unknown) => typeof given === 'object' && given !== null && 'from' in given;

/** A case whose questions are all answered, so that pressing on leads to its result. */
function personOf({ id, today, answers: json }: GoldenCase): readonly Person[] {
  const { answers } = readAnswers(json);
  const { counted, next } = walk({ answers, told: [] }, today);
  if (next || Object.values(counted).some(isSpan)) return [];
  const outcome = outcomeOf(assess(counted, today));
  const shows = [
    `${counted.situation} ${counted.country ?? ''}`,
    ...Object.entries(outcome.verdicts).map(String),
    ...Object.keys(outcome.duties),
  ];
  return [
    { id, today, walk: [counted, situationHref(counted.situation ?? 'job-offer')], outcome, shows },
  ];
}

/** Everybody who can be walked; it takes seconds. */
export const everybody = (): readonly Person[] => golden.flatMap(personOf);

/** Cases that together show all of that: chosen.spec.ts names what is missing, and whose it is. */
const ids = (
  'LU-029 LU-102 LU-108 LU-119 LU-121 LU-126 LU-201 LU-206 NL-HSM-007 NL-HSM-008 NL-HSM-034 NL-JOB-001 ' +
  'NL-JOB-026 NL-JOB-028 NL-PAY-004 NL-PS-001 NL-PS-002 NL-PS-014 NL-T2-008 OWN-EXT-003 OWN-PS-078'
).split(' ');

/** Every situation in every country, every verdict of every route and every duty that a path leads to. */
export const people = ids.map(goldenCase).flatMap(personOf);

/** Of them, those who show every situation in every country. */
export const covering = few(people, ({ shows: [first = ''] }) => [first]);
