import { describe, expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { capsOf, type CapId, type Caps } from './cap.ts';
import { fact } from './fact.ts';
import { decisiveGaps, explore, values } from './worlds.ts';

const permit = { name: 'permit-end', at: 'permitUntil' } as const;
const contract = { name: 'contract-end', at: 'contractUntil' } as const;
const card = { name: 'employer-card', at: 'employerCardUntil' } as const;

const explored = <Id extends CapId>(caps: Caps<Id>, answers: Answers) => {
  const found = capsOf(caps);
  const rule = fact({ reads: { found }, find: (is) => is.found });
  return explore(rule, { answers, today: '2026-11-24' });
};
const first = (caps: Caps, answers: Answers) => values(explored(caps, answers))[0];
const told: Answers = {
  permitUntil: '2026-12-02',
  contractUntil: '2026-12-01',
  employerCardUntil: '2026-12-03',
};

describe('of several caps', () => {
  test.each<[string, Caps]>([
    ['last', [card, permit, contract]],
    ['first', [contract, permit, card]],
    ['in between', [card, contract, permit]],
  ])('the earliest counts, also where it is named %s', (_where, caps) => {
    expect(values(explored(caps, told))).toStrictEqual([
      { cap: { name: 'contract-end', on: '2026-12-01' }, open: [] },
    ]);
  });

  test('on the same day the one named first counts', () => {
    const same: Answers = { permitUntil: '2026-12-01', contractUntil: '2026-12-01' };
    expect(first([permit, contract], same)?.cap?.name).toBe('permit-end');
    expect(first([contract, permit], same)?.cap?.name).toBe('contract-end');
  });

  test('only those named count', () => {
    expect(values(explored([permit], told))).toStrictEqual([
      { cap: { name: 'permit-end', on: '2026-12-02' }, open: [] },
    ]);
    expect(values(explored([], told))).toStrictEqual([{ open: [] }]);
  });
});

describe('a cap that is not answered', () => {
  test('is open, or is none, and is asked for', () => {
    const tree = explored([permit], {});
    expect(values(tree)).toStrictEqual([{ open: ['permitUntil'] }, { open: [] }]);
    const gaps = decisiveGaps(tree, ({ open }) => open.join(' '));
    expect(gaps).toStrictEqual([{ why: 'unanswered', question: 'permitUntil' }]);
  });

  test('leaves the one that is', () => {
    const { contractUntil } = told;
    expect(
      values(explored([permit, contract], { ...(contractUntil && { contractUntil }) })),
    ).toStrictEqual([
      { cap: { name: 'contract-end', on: '2026-12-01' }, open: ['permitUntil'] },
      { cap: { name: 'contract-end', on: '2026-12-01' }, open: [] },
    ]);
  });

  test('is open with the others, in the order in which they are named', () => {
    expect(values(explored([card, contract], {}))).toStrictEqual([
      { open: ['employerCardUntil', 'contractUntil'] },
      { open: ['employerCardUntil'] },
      { open: ['contractUntil'] },
      { open: [] },
    ]);
  });
});

test('caps need the questions that they are read from', () => {
  expect(capsOf([card, contract]).needs).toStrictEqual(['employerCardUntil', 'contractUntil']);
  expect(capsOf([]).needs).toStrictEqual([]);
});
