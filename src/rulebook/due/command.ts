import { isPlainDate, type PlainDate } from '../../dates/index.ts';
import { rulesVersion } from '../../rules/index.ts';
import { daysAhead, dueOn, isOverdue, type Due } from './due.ts';

const usage = 'Which day? npm run check:figures [-- --on 2026-12-01]';

const money = (cents: number) => `€ ${(cents / 100).toFixed(2)}`;

function linesFor(due: Due, day: PlainDate): readonly string[] {
  const { by, what, id, amount, earlier, urls, file } = due;
  const more = earlier > 0 ? `, and ${earlier} before it` : '';
  const about = amount
    ? ` (${money(amount.cents)} ${amount.unit}, from ${amount.from}${more})`
    : '';
  return [
    `${by} ${isOverdue(due, day) ? 'OVERDUE' : 'soon   '} ${what}: ${id}${about}`,
    ...[file, ...urls].map((line) => `           ${line}`),
  ];
}

/** The list of a day, its sum last. Code 1 where something is overdue. */
export function report(dues: readonly Due[], day: PlainDate) {
  const overdue = dues.filter((due) => isOverdue(due, day)).length;
  const ahead = `${overdue} overdue, ${dues.length - overdue} within ${daysAhead} days`;
  const lines = dues.flatMap((due) => linesFor(due, day));
  return {
    lines: [...lines, `On ${day}, by the rules of ${rulesVersion}: ${ahead}`],
    code: overdue > 0 ? (1 as const) : (0 as const),
  };
}

/** Lists what is due on a day, `--on` or else `today`. Code 1 where something is overdue, 2 for wrong arguments. */
export function main(
  args: readonly string[],
  today: PlainDate,
): { readonly lines: readonly string[]; readonly code: 0 | 1 | 2 } {
  const [flag = '--on', day = today, ...others] = args;
  const isRight = flag === '--on' && args.length !== 1 && others.length === 0 && isPlainDate(day);
  return isRight ? report(dueOn(day), day) : { lines: [usage], code: 2 };
}
