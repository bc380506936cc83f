import { actors, isBehind } from '../result/index.ts';
import { inOrderToAct, type AnyDuty, type Assessment, type Who } from '../rules/index.ts';

/** Duties under one heading. */
export interface DutyGroup {
  readonly name: Who | 'days' | 'passed';
  readonly duties: readonly { readonly duty: AnyDuty; readonly number: number }[];
}

/** Duties by who must act, then the days to know, then those that are behind; numbered through. */
export function dutyGroups({ duties }: Pick<Assessment, 'duties'>): readonly DutyGroup[] {
  const inOrder = inOrderToAct(duties);
  const milestones = inOrder.filter(({ milestone }) => milestone);
  const lists = [
    ...actors.map((name) => ({
      name,
      own: inOrder.filter(({ milestone, who }) => !milestone && who === name),
    })),
    { name: 'days' as const, own: milestones.filter((duty) => !isBehind(duty)) },
    { name: 'passed' as const, own: milestones.filter(isBehind) },
  ].filter(({ own }) => own.length > 0);
  return lists.map(({ name, own }, index) => {
    const before = lists.slice(0, index).reduce((sum, list) => sum + list.own.length, 0);
    return { name, duties: own.map((duty, at) => ({ duty, number: before + at + 1 })) };
  });
}

const employers: readonly Who[] = ['employer', 'new-employer'];

/** The duties, and the days to know, of the employers alone. */
export const ofEmployers = (duties: Assessment['duties']): Assessment['duties'] =>
  duties.filter(({ who }) => employers.includes(who));
