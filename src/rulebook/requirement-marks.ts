import type { NoticeIn, RequirementIn, RouteId } from '../rules/index.ts';

/** Whom alone a requirement is put to: whose pay drops while they hold the permit; who is hired in the country. */
type OnlyWhere = 'pay-drop' | 'hired-here';

/** What is to be said of a requirement besides the rule itself. */
export interface Marks {
  /** Missing: it is put to everybody. */
  readonly only?: OnlyWhere;
  /** The notice that says what is in doubt about it. */
  readonly doubt?: NoticeIn<'NL'>;
}

type MarksOf = {
  readonly [Id in RouteId]?: { readonly [R in RequirementIn<Id>]?: Marks };
};

const marks: MarksOf = {
  'nl-hsm': {
    salary: { doubt: 'two-readings' },
    'tolerated-reason': { only: 'pay-drop' },
  },
  'nl-blue-card': { salary: { doubt: 'two-readings' } },
  'nl-private-servant': { 'local-permits': { only: 'hired-here' } },
};

export const marksOf = (route: RouteId, requirement: string): Marks =>
  (marks[route] as Readonly<Record<string, Marks>> | undefined)?.[requirement] ?? {};
