import { expect, test } from '../test.ts';
import { countriesOf, questions, steps } from '../../src/questions/index.ts';
import { soundAnswers } from '../../src/link/index.ts';
import { golden } from '../../src/rules/cases/golden.test-cases.ts';
import { askedAt, results, today } from './people.ts';
import { screens } from './screens.ts';

test('every step that anybody can be asked is among the screens, with its errors', () => {
  const ids = screens.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const step of steps) {
    expect(askedAt(step), `Nobody in people.ts is asked at ${step.id}.`).toBeDefined();
    expect(ids).toContain(`step-${step.id}`);
    expect(ids).toContain(`empty-${step.id}`);
  }
});

test('every situation has its result among the screens, for each country that a case has', () => {
  const kinds = golden.map(({ answers }) => [answers.situation, ...countriesOf(answers)].join(' '));
  const shown = [...results.values()].map((answers) =>
    [answers.situation, ...countriesOf(answers)].join(' '),
  );
  expect([...new Set(kinds)].filter((kind) => !shown.includes(kind))).toEqual([]);
  expect(
    questions.situation.options.filter((id) => !shown.some((kind) => kind.startsWith(id))),
  ).toEqual([]);
});

test('the answers of everybody whose result is looked at can be true on that day', () => {
  const refused = [...results].flatMap(([name, answers]) =>
    soundAnswers(answers, today).refused.map(({ key }) => `${name}: ${key}`),
  );
  expect(refused).toEqual([]);
});
