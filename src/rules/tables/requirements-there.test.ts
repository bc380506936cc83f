import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess, type RouteId } from '../index.ts';

const today: PlainDate = '2026-11-24';
const indian: Answers = { country: 'NL', nationalities: ['IN'] };
const salary = { amount: 1, per: 'month' } as const;
const routesOf = (answers: Answers) => assess(answers, today).routes.map(({ route }) => route);

/** README of the cases, "verdicts": which routes are offered, by situation, permit and country. */
test.each<[string, Answers, readonly RouteId[]]>([
  ['an offer', { situation: 'job-offer' }, ['nl-hsm', 'nl-blue-card']],
  ['a new employer', { situation: 'new-employer' }, ['nl-hsm', 'nl-blue-card']],
  ['an extension', { situation: 'extension' }, ['nl-hsm', 'nl-blue-card']],
  ['a job that ended', { situation: 'job-ended' }, []],
  ['with the pay of the next', { situation: 'job-ended', salary }, ['nl-hsm', 'nl-blue-card']],
  ['a decision', { situation: 'decision' }, []],
  ['with the pay applied with', { situation: 'decision', salary }, ['nl-hsm', 'nl-blue-card']],
  ['a drop', { situation: 'pay-drop' }, ['nl-hsm']],
  ['a drop, skilled migrant', { situation: 'pay-drop', permitType: 'nl-hsm' }, ['nl-hsm']],
  ['a drop, Blue Card', { situation: 'pay-drop', permitType: 'nl-blue-card' }, ['nl-blue-card']],
  ['a drop, single permit', { situation: 'pay-drop', permitType: 'nl-single-permit' }, []],
  ['Track 2, skilled migrant', { situation: 'track-2', permitType: 'nl-hsm' }, ['nl-hsm']],
  ['Track 2, Blue Card', { situation: 'track-2', permitType: 'nl-blue-card' }, ['nl-blue-card']],
  ['Track 2, transferee', { situation: 'track-2', permitType: 'nl-ict' }, []],
  ['a servant', { situation: 'private-servant' }, ['nl-private-servant']],
  ['a servant with pay', { situation: 'private-servant', salary }, ['nl-private-servant']],
  [
    'a graduate without a year',
    { situation: 'job-offer', graduateBasis: 'qualifies-without' },
    ['nl-hsm', 'nl-blue-card', 'nl-orientation-year'],
  ],
  [
    'whatever the situation',
    { graduateBasis: 'qualifies-without', situation: 'job-ended' },
    ['nl-orientation-year'],
  ],
  ['in a year already', { graduateBasis: 'orientation-year-now', situation: 'job-ended' }, []],
  ['after a year', { graduateBasis: 'orientation-year-before', situation: 'job-ended' }, []],
  ['no graduate', { graduateBasis: 'none', situation: 'job-ended' }, []],
  ['a graduate who is not sure', { graduateBasis: 'unknown', situation: 'job-ended' }, []],
  ['in Luxembourg', { country: 'LU', situation: 'job-offer' }, ['lu-blue-card']],
  ['in Luxembourg, a new employer', { country: 'LU', situation: 'new-employer' }, ['lu-blue-card']],
  ['in Luxembourg, a renewal', { country: 'LU', situation: 'extension' }, ['lu-blue-card']],
  ['in Luxembourg, a job that ended', { country: 'LU', situation: 'job-ended' }, []],
  ['in Luxembourg, a decision', { country: 'LU', situation: 'decision' }, []],
  [
    'in Luxembourg, the pay applied with',
    { country: 'LU', situation: 'decision', salary },
    ['lu-blue-card'],
  ],
  [
    'in Luxembourg, with a Dutch Blue Card',
    { country: 'LU', situation: 'job-offer', permitType: 'nl-blue-card' },
    ['lu-blue-card', 'lu-blue-card-mobility'],
  ],
  [
    'in Luxembourg, with another Blue Card',
    { country: 'LU', situation: 'job-offer', permitType: 'other-eu-blue-card' },
    ['lu-blue-card', 'lu-blue-card-mobility'],
  ],
  [
    'in Luxembourg, with its card',
    { country: 'LU', situation: 'job-offer', permitType: 'lu-blue-card' },
    ['lu-blue-card'],
  ],
  [
    'in Luxembourg, skilled migrant',
    { country: 'LU', situation: 'job-offer', permitType: 'nl-hsm' },
    ['lu-blue-card'],
  ],
  [
    'a card, a job that ended',
    { country: 'LU', situation: 'job-ended', permitType: 'nl-blue-card' },
    [],
  ],
  [
    'both countries',
    { country: 'both', situation: 'job-offer' },
    ['nl-hsm', 'nl-blue-card', 'lu-blue-card'],
  ],
])('%s is offered %j: %j', (_who, answers, routes) => {
  expect(routesOf({ ...indian, ...answers })).toEqual(routes);
});

/** README of the cases: no country told, it is that of the permit held, else the Netherlands. */
test.each<[Answers, readonly RouteId[]]>([
  [{ situation: 'job-offer' }, ['nl-hsm', 'nl-blue-card']],
  [{ situation: 'extension', permitType: 'nl-hsm' }, ['nl-hsm', 'nl-blue-card']],
  [{ situation: 'extension', permitType: 'other-eu-blue-card' }, ['nl-hsm', 'nl-blue-card']],
  [{ situation: 'extension', permitType: 'lu-blue-card' }, ['lu-blue-card']],
])('%j without a country is offered %j', (answers, routes) => {
  expect(routesOf({ nationalities: ['IN'], ...answers })).toEqual(routes);
});

const servant =
  'scheme-open privileged-employer not-related no-family full-time minimum-wage holiday-allowance ' +
  'leave-days paid-to-account social-security health-insurance local-permits';

/** README of the cases: `tolerated-reason` in a drop alone; what only Luxembourg asks. */
test.each<[string, RouteId, Answers, string]>([
  ['an offer', 'nl-hsm', { situation: 'job-offer' }, 'sponsor salary'],
  ['a new employer', 'nl-hsm', { situation: 'new-employer' }, 'sponsor salary'],
  ['an extension', 'nl-hsm', { situation: 'extension' }, 'sponsor salary'],
  ['a drop', 'nl-hsm', { situation: 'pay-drop' }, 'sponsor salary tolerated-reason'],
  ['Track 2', 'nl-hsm', { situation: 'track-2' }, 'sponsor salary tolerated-reason'],
  ['an offer', 'nl-blue-card', { situation: 'job-offer' }, 'salary contract qualification'],
  ['an extension', 'nl-blue-card', { situation: 'extension' }, 'salary contract qualification'],
  ['a drop', 'nl-blue-card', { situation: 'pay-drop', permitType: 'nl-blue-card' }, 'salary'],
  ['Track 2', 'nl-blue-card', { situation: 'track-2', permitType: 'nl-blue-card' }, 'salary'],
  ['a graduate', 'nl-orientation-year', { graduateBasis: 'qualifies-without' }, 'qualifying-date'],
  ['a servant', 'nl-private-servant', { situation: 'private-servant' }, servant],
  [
    'an offer',
    'lu-blue-card',
    { country: 'LU', situation: 'job-offer' },
    'salary contract qualification apply-from-abroad residence',
  ],
  [
    'a renewal',
    'lu-blue-card',
    { country: 'LU', situation: 'extension', permitType: 'lu-blue-card' },
    'salary contract qualification apply-from-abroad residence',
  ],
  [
    'a move',
    'lu-blue-card-mobility',
    { country: 'LU', situation: 'job-offer', permitType: 'nl-blue-card' },
    'waiting-time salary contract qualification',
  ],
])('%s: %s asks %j: %s', (_who, id, answers, requirements) => {
  const route = assess({ ...indian, ...answers }, today).routes.find((each) => each.route === id);
  expect(route?.findings.map(({ requirement }) => requirement).join(' ')).toBe(requirements);
});
