import { expect, test } from 'vitest';
import { changesOf } from './change.ts';
import { assessed, of } from './case.test-page.tsx';

const changes = (shown: ReturnType<typeof of>, route: string) =>
  changesOf(shown.assessment).filter((change) => change.route === route);

test('the smallest raise, when nothing but the salary is missing', () => {
  expect(changes(assessed('NL-HSM-002'), 'nl-hsm')).toEqual([
    { route: 'nl-hsm', by: 'raise', cents: 1, amount: 594_200 },
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
    { route: 'nl-hsm', by: 'raise', cents: 394_200, amount: 594_200 },
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
