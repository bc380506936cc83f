import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess, type NoticeKind } from '../index.ts';

/** Answers that differ from those of the person at the head of a table; `undefined` leaves one out. */
type But = { readonly [Id in keyof Answers]: Answers[Id] | undefined };
type Has = 'has' | 'has not';
export type Row = [has: Has, who: string, but: But, today?: PlainDate];

/** README of the cases, "Notice ids", and the fact sheets: who is told something, and who is not. */
export function table(id: string, kind: NoticeKind, person: Answers, rows: readonly Row[]) {
  test.each(rows)(`${id} %s: %s`, (has, _who, but, today = '2026-11-24') => {
    const { notices } = assess({ ...person, ...but } as Answers, today);
    const found = notices.filter((each) => `${each.country}.${each.notice}` === id);
    expect(found.map((each) => each.kind)).toEqual(has === 'has' ? [kind] : []);
  });
}

const holders = {
  'nl-hsm': 'a highly skilled migrant',
  'nl-blue-card': 'a Blue Card',
  'nl-single-permit': 'a single permit',
  'nl-work-permit': 'a work permit',
  'nl-ict': 'a transferee',
  'nl-servant-card': 'a servant',
  'nl-orientation-year': 'an orientation year',
  'nl-free': 'a permit to work freely',
  'nl-permanent': 'a permanent permit',
  'other-eu-blue-card': 'another state’s Blue Card',
  none: 'no permit',
} as const;

/** A row for each of these permits. */
export const permits = (has: Has, ...held: readonly (keyof typeof holders)[]): readonly Row[] =>
  held.map((permitType) => [has, holders[permitType], { permitType }]);

/** One row for each of the situations, told in some of them. */
export const among =
  <Situation extends Answers['situation'] & {}>(situations: readonly Situation[]) =>
  (told: readonly Situation[]): readonly Row[] =>
    situations.map((situation) => [
      told.includes(situation) ? 'has' : 'has not',
      situation,
      { situation },
    ]);

/** Who needs no permit by nationality, and who may need none. */
export const noForeigner: readonly Row[] = [
  ['has not', 'a French national', { nationalities: ['FR'] }],
  ['has not', 'nationality not told', { nationalities: undefined }],
];

/** Who needs no permit, or may need none, in the Netherlands. */
export const noNeed: readonly Row[] = [
  ...noForeigner,
  ...permits('has not', 'nl-permanent', 'nl-free'),
];

export const indian: Answers = { country: 'NL', nationalities: ['IN'] };
