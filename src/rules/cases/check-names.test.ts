import { describe, expect, test } from 'vitest';
import { complaints, person } from './complaints.test-helper.ts';

describe('an answer that the catalogue does not know is named', () => {
  test.each<[string, object, string]>([
    ['a key', { shoeSize: 43 }, 'answers.shoeSize: unknown answer key'],
    [
      'a value',
      { recognisedSponsor: 'maybe' },
      'answers.recognisedSponsor: unknown answer value "maybe"',
    ],
    ['null', { salary: null }, 'answers.salary: unknown answer value null'],
    [
      'a day that does not exist',
      { birthDate: '1990-02-30' },
      'answers.birthDate: unknown answer value "1990-02-30"',
    ],
    [
      'a third decimal',
      { salary: { ...person.salary, amount: 0.001 } },
      'answers.salary: unknown answer value',
    ],
    ['a country', { nationalities: ['ZZ'] }, 'answers.nationalities: unknown answer value ["ZZ"]'],
  ])('%s', (_what, answers, complaint) => {
    const found = complaints({}, answers);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(complaint);
  });

  test('instead of everything else, and each of them', () => {
    expect(complaints({ verdicts: { 'nl-hsm': 'likely' } }, { one: 1, two: 2 })).toEqual([
      'answers.one: unknown answer key',
      'answers.two: unknown answer key',
    ]);
  });
});

describe('an expectation that nothing could check is named', () => {
  test.each<[string, object, string]>([
    ['a section', { permits: ['nl-hsm'] }, 'permits: unknown expectation'],
    ['a placement', { placement: 'maybe' }, 'placement: unknown value "maybe"'],
    [
      'a route of Luxembourg',
      { verdicts: { 'lu-blue-cards': 'likely' } },
      'verdicts.lu-blue-cards: unknown route',
    ],
    [
      'a requirement of another route',
      { requirements: { 'lu-blue-card-mobility/residence': { status: 'met' } } },
      'requirements.lu-blue-card-mobility/residence: unknown requirement',
    ],
    ['a route', { verdicts: { 'nl-hsn': 'likely' } }, 'verdicts.nl-hsn: unknown route'],
    [
      'a route that is to be absent',
      { verdicts: { 'nl-hsn': null } },
      'verdicts.nl-hsn: unknown route',
    ],
    [
      'a requirement',
      { requirements: { 'nl-hsm/age': {} } },
      'requirements.nl-hsm/age: unknown requirement',
    ],
    [
      'a requirement’s route',
      { requirements: { 'xx/salary': {} } },
      'requirements.xx/salary: unknown requirement',
    ],
    [
      'an inherited name',
      { requirements: { 'toString/salary': {} } },
      'requirements.toString/salary: unknown requirement',
    ],
    [
      'a key of a requirement',
      { requirements: { 'nl-hsm/salary': { amount: 5942 } } },
      'requirements.nl-hsm/salary.amount: unknown expectation',
    ],
    ['a duty', { duties: { 'nl.dance': { due: '2026-12-30' } } }, 'duties.nl.dance: unknown duty'],
    [
      'a duty that is to be absent',
      { duties: { 'nl.dance': null } },
      'duties.nl.dance: unknown duty',
    ],
    [
      'a key of a duty',
      { duties: { 'nl.decision': { on: '2026-12-30' } } },
      'duties.nl.decision.on: unknown expectation',
    ],
    ['a notice', { notices: ['no-such-thing'] }, 'notices.no-such-thing: unknown notice'],
  ])('%s', (_what, expected, complaint) => {
    expect(complaints(expected)).toEqual([complaint]);
  });
});
