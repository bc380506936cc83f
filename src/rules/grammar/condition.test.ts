import { describe, expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { the } from './fact.ts';
import { judge } from './finding.ts';
import { condition } from './requirement.ts';

describe('a condition', () => {
  const sponsor = condition({
    id: 'sponsor',
    reads: { sponsor: the.recognisedSponsor },
    sources: [],
    holds: (is) => is.sponsor === 'yes',
  });
  const statusOf = (answers: Answers) => judge(sponsor, { answers, today: '2026-11-24' });

  test('is met or not', () => {
    expect(statusOf({ recognisedSponsor: 'yes' })).toMatchObject({ status: 'met', gaps: [] });
    expect(statusOf({ recognisedSponsor: 'no' })).toMatchObject({ status: 'not-met', gaps: [] });
  });

  test('is unknown for want of an answer, and asked again only when it was not given', () => {
    expect(statusOf({})).toMatchObject({
      status: 'unknown',
      reason: 'unanswered',
      gaps: [{ why: 'unanswered', question: 'recognisedSponsor' }],
    });
    expect(statusOf({ recognisedSponsor: 'unknown' })).toMatchObject({
      reason: 'unanswered',
      gaps: [{ why: 'unsure', question: 'recognisedSponsor' }],
    });
  });

  test('needs the questions that it reads', () => {
    expect(sponsor.needs).toEqual(['recognisedSponsor']);
  });
});
