import { goldenCase, lostJob } from '../../src/rules/cases/golden.test-cases.ts';
import { isOffered, type Answers, type QuestionId, type steps } from '../../src/questions/index.ts';
import { asksAt, walk } from '../../src/wizard/path.ts';
import type { PlainDate } from '../../src/dates/index.ts';

/** The day on which every screen is looked at. */
export const today: PlainDate = '2026-11-22';

/** People who can together be asked everything; whoever stands first is asked. */
const asked = [
  'OWN-JOB-046',
  'OWN-BOTH-005',
  'OWN-PS-065',
  'NL-T2-009',
  'NL-PAY-001',
  'OWN-LU-484',
  'LU-103',
  'NL-HSM-029',
  'OWN-LU-150',
  'LU-108',
  'LU-121',
  'LU-126',
  'LU-132',
  'NL-HSM-007',
].map((id) => goldenCase(id).answers);

/** A person of each situation and country, with a result that has much to say. */
const told: Readonly<Record<string, string>> = {
  'job-offer-nl': 'NL-HSM-001',
  'job-offer-lu': 'LU-001',
  'job-offer-both': 'OWN-BOTH-001',
  'job-ended-lu': 'LU-126',
  'new-employer-nl': 'NL-HSM-030',
  'new-employer-lu': 'LU-121',
  'extension-nl': 'NL-BC-017',
  'extension-lu': 'LU-119',
  'decision-nl': 'NL-JOB-026',
  'decision-lu': 'LU-101',
  'pay-drop-nl': 'NL-PAY-001',
  'track-2-nl': 'NL-T2-008',
  'private-servant-nl': 'NL-PS-001',
};

/** The answers of the person whose result is looked at, by situation and country. */
export const results: ReadonlyMap<string, Answers> = new Map([
  ['job-ended-nl', { ...lostJob, country: 'NL' }],
  ...Object.entries(told).map(([name, id]) => [name, goldenCase(id).answers] as const),
]);

type Step = (typeof steps)[number];

const without = (answers: Answers, { asks }: Step): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !asks.some((ask) => ask === id)));

function isAsked(step: Step, answers: Answers): boolean {
  const session = { answers, told: Object.keys(answers) as QuestionId[] };
  const path = walk(session, today);
  return (
    isOffered(step, path.counted) || asksAt(step.id, session, path, new Set())?.offered === false
  );
}

/** Somebody who is asked on this page and has not answered yet. */
export const askedAt = (step: Step): Answers | undefined =>
  asked.map((answers) => without(answers, step)).find((answers) => isAsked(step, answers));
