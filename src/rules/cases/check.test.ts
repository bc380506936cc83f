import { describe, expect, test } from 'vitest';
import { complaints } from './complaints.test-helper.ts';

describe('nothing to complain about', () => {
  test.each<[string, object]>([
    ['nothing', {}],
    ['a verdict', { verdicts: { 'nl-hsm': 'not-likely' } }],
    [
      'a route that is not offered',
      { verdicts: { 'nl-orientation-year': null, 'lu-blue-card': null } },
    ],
    [
      'a requirement',
      { requirements: { 'nl-hsm/salary': { status: 'not-met', figure: 5942, shortBy: 0.01 } } },
    ],
    [
      'a duty',
      {
        duties: {
          'nl.decision': {
            due: '2026-12-30',
            legalDue: '2026-12-30',
            who: 'authority',
            status: 'upcoming',
            daysLeft: 38,
          },
        },
      },
    ],
    ['a duty that is not there', { duties: { 'nl.objection': null, 'lu.commune': null } }],
    ['no notices', { notices: [] }],
    ['a requirement that is not judged', { requirements: { 'lu-blue-card/salary': null } }],
  ])('when %s is expected', (_what, expected) => {
    expect(complaints(expected)).toEqual([]);
  });
});

describe('a difference is named with both sides', () => {
  test.each<[string, object, string]>([
    [
      'a verdict',
      { verdicts: { 'nl-hsm': 'likely' } },
      'verdicts.nl-hsm: expected "likely", got "not-likely"',
    ],
    [
      'a route offered',
      { verdicts: { 'nl-hsm': null } },
      'verdicts.nl-hsm: expected null, got "not-likely"',
    ],
    [
      'a route missing',
      { verdicts: { 'lu-blue-card': 'likely' } },
      'verdicts.lu-blue-card: expected "likely", got null',
    ],
    [
      'a figure',
      { requirements: { 'nl-hsm/salary': { figure: 5941 } } },
      'requirements.nl-hsm/salary.figure: expected 5941, got 5942',
    ],
    [
      'a reason',
      { requirements: { 'nl-hsm/salary': { reason: 'depends' } } },
      'requirements.nl-hsm/salary.reason: expected "depends", got nothing',
    ],
    [
      'a requirement missing',
      { requirements: { 'nl-hsm/tolerated-reason': { status: 'met' } } },
      'requirements.nl-hsm/tolerated-reason: expected "met", got nothing',
    ],
    [
      'a date',
      { duties: { 'nl.decision': { due: '2026-12-29' } } },
      'duties.nl.decision.due: expected "2026-12-29", got "2026-12-30"',
    ],
    [
      'a duty there',
      { duties: { 'nl.decision': null } },
      'duties.nl.decision: expected null, got due 2026-12-30',
    ],
    [
      'a duty missing',
      { duties: { 'nl.objection': { who: 'you' } } },
      'duties.nl.objection: expected {"who":"you"}, got nothing',
    ],
    ['a notice missing', { notices: ['income-norm'] }, 'notices.income-norm: expected, not there'],
    ['a placement missing', { placement: 'free' }, 'placement: expected "free", got nothing'],
  ])('%s', (_what, expected, complaint) => {
    expect(complaints(expected)).toEqual([complaint]);
  });
});

describe('the routes of Luxembourg', () => {
  const offer = {
    country: 'LU',
    permitType: 'other-eu-blue-card',
    firstBlueCardSince: '2025-11-23',
    salary: { amount: 65_651.99, per: 'year' },
    contractMonths: 12,
    qualification: 'degree-3-years',
    entryDate: '2026-11-21',
  };

  test.each<[string, object, readonly string[]]>([
    [
      'are there, the Dutch ones are not',
      {
        verdicts: { 'lu-blue-card': 'not-likely', 'lu-blue-card-mobility': 'not-likely' },
        requirements: { 'lu-blue-card/salary': { figure: 65_652, shortBy: 0.01 } },
        duties: { 'lu.mobility.apply': { due: '2026-12-21' }, 'nl.decision': null },
      },
      [],
    ],
    [
      'are compared',
      { verdicts: { 'nl-hsm': 'likely', 'lu-blue-card-mobility': 'likely' } },
      [
        'verdicts.nl-hsm: expected "likely", got null',
        'verdicts.lu-blue-card-mobility: expected "likely", got "not-likely"',
      ],
    ],
  ])('%s', (_what, expected, said) => {
    expect(complaints(expected, offer)).toEqual(said);
  });
});

describe('a placement', () => {
  const sick = { situation: 'track-2', permitType: 'nl-servant-card', firstSickDay: '2026-11-02' };

  test.each<[string, readonly string[]]>([
    ['none', []],
    ['free', ['placement: expected "free", got "none"']],
  ])('%s is compared', (placement, said) => {
    expect(complaints({ placement }, sick)).toEqual(said);
  });
});
