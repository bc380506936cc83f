import { yearOf } from '../../dates/index.ts';
import type { Messages, RulebookWords, RulebookText } from '../../i18n/index.ts';
import { anchorOf } from '../../rulebook/index.ts';
import type { Figure } from '../../rules/index.ts';
import { sentencesOf } from '../unscripted/when.ts';
import { amountNow, nameOfFigure } from './figure-names.ts';
import type { Leaf } from './leaves.ts';
import { noticeIn } from './notice-words.ts';
import { requirementIn } from './Requirements.tsx';

/** One line of the register: something that can be looked for. */
interface Entry {
  readonly anchor: string;
  readonly kind: keyof RulebookText['register']['kinds'];
  readonly name: string;
  /** What is said of it at once, in a line. */
  readonly line?: string | undefined;
  /** What it is found by besides. */
  readonly also?: string;
}

/** "€5,688 2025": every amount that a figure had, with the year in which it began. */
const amountsOf = ({ format }: Messages, { periods }: Figure) =>
  periods.map(({ cents, from }) => `${format.money(cents)} ${yearOf(from)}`).join(' · ');

/** All that can be looked for on a page, in the order of the page. */
export function entriesOf(
  m: Messages,
  { rulebook, when }: RulebookWords,
  leaf: Leaf,
): readonly Entry[] {
  const { route, requirements, figures, namedFigures, duties, notices, changes } = leaf;
  return [
    ...requirements.map(({ id }): Entry => {
      const { name, asks } = route ? requirementIn(m, rulebook, route, id) : { name: id, asks: [] };
      return { anchor: anchorOf('requirement', id), kind: 'requirement', name, line: asks[0] };
    }),
    ...[...figures, ...namedFigures].map((figure): Entry => ({
      anchor: anchorOf('figure', figure.id),
      kind: 'figure',
      name: nameOfFigure(m, rulebook, figure),
      line: amountNow(m, rulebook, figure),
      also: amountsOf(m, figure),
    })),
    ...duties.map((duty): Entry => ({
      anchor: anchorOf('duty', duty.id),
      kind: 'duty',
      name: m.duties[duty.id].title,
      line: sentencesOf({ m, words: when }, duty)[0],
    })),
    ...changes.flatMap((change): readonly Entry[] =>
      change.kind === 'figure'
        ? []
        : [
            {
              anchor: anchorOf('change', change.id),
              kind: 'change',
              name: rulebook.lawChanges[change.id],
              line: m.format.shortDay(change.on),
            },
          ],
    ),
    ...notices.map((notice): Entry => ({
      anchor: anchorOf('notice', notice.id),
      kind: 'notice',
      name: noticeIn(m, rulebook, notice).title,
    })),
  ];
}
