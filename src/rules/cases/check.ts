import { readAnswers } from '../../questions/index.ts';
import { assess, type Assessment } from '../assess.ts';
import { notices as noticeRules } from '../law.ts';
import { dutyIds, noticeIds, requirementIds, routeIds } from '../vocabulary.ts';
import type { ExpectedDuty, ExpectedRequirement, GoldenCase } from './case.ts';

const show = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

type Complaints = readonly string[];

/** Compares what is listed, and refuses a name that nothing here could ever check. */
function differences(
  path: string,
  expected: object,
  actual: Readonly<Record<string, unknown>>,
): Complaints {
  return Object.entries(expected).flatMap(([name, want]) => {
    if (!(name in actual)) return [`${path}.${name}: unknown expectation`];
    return actual[name] === want
      ? []
      : [`${path}.${name}: expected ${show(want)}, got ${show(actual[name])}`];
  });
}

const euro = (cents: number | undefined) => (cents === undefined ? undefined : cents / 100);

function checkVerdicts(
  expected: Readonly<Record<string, string | null>>,
  { routes }: Assessment,
): Complaints {
  return Object.entries(expected).flatMap(([id, want]) => {
    if (!routeIds.some((known) => known === id)) return [`verdicts.${id}: unknown route`];
    const verdict = routes.find(({ route }) => route === id)?.verdict ?? null;
    return verdict === want ? [] : [`verdicts.${id}: expected ${show(want)}, got ${show(verdict)}`];
  });
}

function checkRequirement(
  key: string,
  want: ExpectedRequirement | null,
  { routes }: Assessment,
): Complaints {
  const [routeId = '', id = ''] = key.split('/');
  const path = `requirements.${key}`;
  const known: readonly string[] | undefined = Object.hasOwn(requirementIds, routeId)
    ? requirementIds[routeId as keyof typeof requirementIds]
    : undefined;
  if (!known?.includes(id)) return [`${path}: unknown requirement`];
  const found = routes
    .find(({ route }) => route === routeId)
    ?.findings.find(({ requirement }) => requirement === id);
  if (want === null) return found ? [`${path}: expected null, got ${found.status}`] : [];
  if (!found) return [`${path}: expected ${show(want.status)}, got nothing`];
  return differences(path, want, {
    status: found.status,
    figure: euro(found.judged?.cents),
    shortBy: euro(found.judged?.shortBy),
    reason: found.reason,
  });
}

function checkDuty(id: string, want: ExpectedDuty | null, { duties }: Assessment): Complaints {
  const path = `duties.${id}`;
  if (!dutyIds.some((known) => known === id)) return [`${path}: unknown duty`];
  const duty = duties.find(({ obligation }) => obligation === id);
  if (want === null) return duty ? [`${path}: expected null, got due ${duty.due}`] : [];
  if (!duty) return [`${path}: expected ${show(want)}, got nothing`];
  return differences(path, want, {
    due: duty.due,
    legalDue: duty.legalDue,
    opens: duty.opens,
    cappedBy: duty.cappedBy,
    who: duty.who,
    status: duty.status,
    daysLeft: duty.daysLeft,
  });
}

function checkNotices(expected: readonly string[], { notices }: Assessment): Complaints {
  return expected.flatMap((id) => {
    const known = [...noticeIds, ...noticeRules.map((rule) => rule.id)].some((each) => each === id);
    if (!known) return [`notices.${id}: unknown notice`];
    return notices.some(({ notice }) => notice === id)
      ? []
      : [`notices.${id}: expected, not there`];
  });
}

const sections = ['verdicts', 'requirements', 'duties', 'notices', 'placement'];
const stillDisputed =
  'disputed: somebody says that the rules are wrong here; correct "expect" by "why", then take "disputed" out';
const placements = ['free', 'conditions', 'none'];

function checkPlacement(want: string | undefined, { placement }: Assessment): Complaints {
  if (want === undefined) return [];
  if (!placements.includes(want)) return [`placement: unknown value ${show(want)}`];
  return placement === want ? [] : [`placement: expected ${show(want)}, got ${show(placement)}`];
}

/** Everything in which the rules differ from the case, as `path: expected X, got Y`; empty when it passes. */
export function check({ answers: json, today, expect, disputed }: GoldenCase): Complaints {
  const { answers, refused } = readAnswers(json);
  if (refused.length > 0) {
    return refused.map((each) =>
      each.why === 'unknown-key'
        ? `answers.${each.key}: unknown answer key`
        : `answers.${each.key}: unknown answer value ${show(each.value)}`,
    );
  }
  const assessment = assess(answers, today);
  return [
    ...(disputed ? [stillDisputed] : []),
    ...Object.keys(expect).flatMap((key) =>
      sections.includes(key) ? [] : [`${key}: unknown expectation`],
    ),
    ...checkVerdicts(expect.verdicts ?? {}, assessment),
    ...Object.entries(expect.requirements ?? {}).flatMap(([key, want]) =>
      checkRequirement(key, want, assessment),
    ),
    ...Object.entries(expect.duties ?? {}).flatMap(([id, want]) => checkDuty(id, want, assessment)),
    ...checkNotices(expect.notices ?? [], assessment),
    ...checkPlacement(expect.placement, assessment),
  ];
}
