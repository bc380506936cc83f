import { expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import type { FigureId } from '../index.ts';
import { euro, found, offer } from './figure.test-answers.ts';

const { birthDate: _, ...ageless } = offer;
const extension: Answers = {
  ...offer,
  situation: 'extension',
  permitType: 'nl-hsm',
  permitUntil: '2026-11-30',
  residenceGap: 'no',
  heldReducedCriterion: 'no',
  heldBelow30Criterion: 'no',
  employerChange: 'none',
};
const change: Answers = { ...extension, situation: 'new-employer', contractStart: '2026-12-01' };
const drop: Answers = {
  ...extension,
  situation: 'pay-drop',
  permitSince: '2026-01-01',
  payDropReason: 'other',
  payDuring: euro(100),
};
const [over30, under30, reduced] = [
  'nl-hsm-30-and-older',
  'nl-hsm-under-30',
  'nl-hsm-reduced',
] as const;
const young = { birthDate: '1997-01-01' } as const;
const graduated = { graduateBasis: 'qualifies-without', qualifyingDate: '2025-01-01' } as const;
const formerly = {
  graduateBasis: 'orientation-year-before',
  qualifyingDate: '2020-01-01',
} as const;

/** Fact sheet 01, 2 and 3: which amount; README of the cases, "readings". */
test.each<[string, Answers, FigureId, number]>([
  ['thirty or older', offer, over30, 5942],
  ['thirty on the day', { ...offer, birthDate: '1996-12-01' }, over30, 5942],
  ['not thirty on the day', { ...offer, birthDate: '1996-12-02' }, under30, 4357],
  ['aged 29', { ...ageless, age: 29 }, under30, 4357],
  ['aged 30', { ...ageless, age: 30 }, over30, 5942],
  ['in an orientation year', { ...offer, graduateBasis: 'orientation-year-now' }, reduced, 3122],
  ['qualified without one', { ...offer, ...graduated }, reduced, 3122],
  [
    'qualified without one, too long ago',
    { ...offer, ...graduated, qualifyingDate: '2023-11-30' },
    over30,
    5942,
  ],
  [
    'qualified on the last day',
    { ...offer, ...graduated, qualifyingDate: '2023-12-01' },
    reduced,
    3122,
  ],
  [
    'after a year, in the window',
    { ...offer, ...formerly, qualifyingDate: '2024-01-01' },
    reduced,
    3122,
  ],
  [
    'after a year, since September 2020',
    { ...offer, ...formerly, filingDate: '2020-09-10' },
    reduced,
    2423,
  ],
  ['after a year, before', { ...offer, ...formerly, filingDate: '2020-09-09' }, over30, 4612],
  ['an extension', extension, over30, 5942],
  ['granted under 30, kept', { ...extension, heldBelow30Criterion: 'yes' }, under30, 4357],
  [
    'kept after a change before 30',
    { ...extension, heldBelow30Criterion: 'yes', employerChange: 'before-30' },
    under30,
    4357,
  ],
  [
    'lost by a change since 30',
    { ...extension, heldBelow30Criterion: 'yes', employerChange: 'at-30-or-later' },
    over30,
    5942,
  ],
  [
    'lost by a gap',
    { ...extension, heldBelow30Criterion: 'yes', residenceGap: 'yes' },
    over30,
    5942,
  ],
  ['not kept by a change', { ...change, heldBelow30Criterion: 'yes' }, over30, 5942],
  ['a change under 30', { ...change, ...young }, under30, 4357],
  ['reduced, kept', { ...extension, heldReducedCriterion: 'yes' }, reduced, 3122],
  ['reduced, kept with a change', { ...change, heldReducedCriterion: 'yes' }, reduced, 3122],
  [
    'reduced, lost by a gap',
    { ...extension, heldReducedCriterion: 'yes', residenceGap: 'yes' },
    over30,
    5942,
  ],
  ['reduced, of a first permit', { ...offer, heldReducedCriterion: 'yes' }, over30, 5942],
  [
    'another permit has no such past',
    { ...extension, permitType: 'nl-blue-card', heldReducedCriterion: 'yes' },
    over30,
    5942,
  ],
  ['a drop', drop, over30, 5942],
  ['a drop, though young', { ...drop, ...young }, over30, 5942],
  ['a drop, though a graduate', { ...drop, ...graduated }, over30, 5942],
  ['a drop, granted reduced', { ...drop, heldReducedCriterion: 'yes' }, reduced, 3122],
  ['a drop, granted under 30', { ...drop, heldBelow30Criterion: 'yes' }, under30, 4357],
  [
    'a drop after a change before 30',
    { ...drop, heldBelow30Criterion: 'yes', employerChange: 'before-30' },
    under30,
    4357,
  ],
  [
    'a drop after a change since 30',
    { ...drop, heldBelow30Criterion: 'yes', employerChange: 'at-30-or-later' },
    over30,
    5942,
  ],
])('%s: %j is judged by %s', (_who, answers, figure, amount) => {
  const finding = found(answers, 'nl-hsm', 'salary', '2026-11-24');
  expect(finding?.judged?.figure.id).toBe(figure);
  expect([finding?.judged?.cents, finding?.judged?.per]).toEqual([amount * 100, 'month']);
});

test.each<[Answers['salaryExempt'] & {}]>([
  ['researcher'],
  ['doctor-in-training'],
  ['guest-lecturer'],
])('a %s is met without a figure', (salaryExempt) => {
  const finding = found({ ...offer, salaryExempt }, 'nl-hsm', 'salary', '2026-11-24');
  expect([finding?.status, finding?.judged, finding?.possible]).toEqual(['met', undefined, []]);
});
