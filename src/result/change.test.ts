import { expect, test } from 'vitest';
import { changesOf } from './change.ts';
import { assessed, of } from './case.test-page.tsx';

const changes = (shown: ReturnType<typeof of>, route: string) =>
  changesOf(shown.assessment).filter((change) => change.route === route);

test('the smallest raise, when nothing but the salary is missing', () => {
  expect(changes(assessed('NL-HSM-002'), 'nl-hsm')).toEqual([
    { route: 'nl-hsm', by: 'raise', cents: 1, amount: 594_200, per: 'month' },
  ]);
});

test('no raise helps where another requirement is not met', () => {
  const { answers } = assessed('NL-HSM-002');
  expect(changes(of({ ...answers, recognisedSponsor: 'no' }), 'nl-hsm')).toEqual([
    { route: 'nl-hsm', by: 'requirements', requirements: ['sponsor', 'salary'] },
  ]);
});

test('the raise is enough for every figure that is still possible', () => {
  const { answers } = assessed('NL-HSM-002');
  const low = { amount: 2000, per: 'month', holidayAllowance: 'excluded' };
  const { birthDate: _, ...ageless } = { ...answers, salary: low };
  expect(changes(of(ageless), 'nl-hsm')).toEqual([
    { route: 'nl-hsm', by: 'raise', cents: 394_200, amount: 594_200, per: 'month' },
  ]);
});

test('the answers that settle what cannot be said', () => {
  expect(changes(assessed('NL-HSM-002'), 'nl-blue-card')).toEqual([
    {
      route: 'nl-blue-card',
      by: 'answers',
      questions: ['diplomaDate', 'contractMonths', 'qualification'],
    },
  ]);
});

test('figures that are not published yet', () => {
  expect(changes(assessed('NL-HSM-011'), 'nl-hsm')).toEqual([
    { route: 'nl-hsm', by: 'figures', year: 2027 },
  ]);
});

test('a raise in Luxembourg is one a year', () => {
  const { answers } = assessed('LU-001');
  const low = of({ ...answers, salary: { amount: 65_000, per: 'year' } });
  expect(changes(low, 'lu-blue-card')).toEqual([
    { route: 'lu-blue-card', by: 'raise', cents: 65_200, amount: 6_565_200, per: 'year' },
  ]);
});

test('pay that reaches the amount needs no reason for being lower', () => {
  const shown = assessed('NL-PAY-001');
  const fewer = { ...shown.answers, payDropReason: 'fewer-hours' };
  const { findings } = of(fewer).assessment.routes[0] ?? {};
  expect(findings?.filter(({ status }) => status === 'not-met')).toHaveLength(2);
  expect(changes(of(fewer), 'nl-hsm')).toEqual([
    { route: 'nl-hsm', by: 'raise', cents: 160_200, amount: 594_200, per: 'month' },
  ]);
});

test('a leave that cannot be proved is named', () => {
  const shown = assessed('NL-PAY-001');
  expect(changes(of({ ...shown.answers, leaveProvable: 'no' }), 'nl-hsm')).toEqual([
    { route: 'nl-hsm', by: 'requirements', requirements: ['tolerated-reason'] },
  ]);
});

test('the wage of a servant is compared with what the hours come to', () => {
  const { answers } = assessed('NL-PS-001');
  const salary = { amount: 2500, per: 'month', holidayAllowance: 'excluded', hoursPerWeek: 40 };
  expect(changes(of({ ...answers, salary }), 'nl-private-servant')).toEqual([
    { route: 'nl-private-servant', by: 'raise', cents: 9_827, amount: 259_827, per: 'month' },
  ]);
  expect(changes(of({ ...answers, relative: 'yes' }), 'nl-private-servant')).toEqual([
    { route: 'nl-private-servant', by: 'requirements', requirements: ['not-related'] },
  ]);
});
