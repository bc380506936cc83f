import type { PlainDate } from '../../dates/index.ts';
import { checkedOn, figures, type AnyFigureId, type Figure } from '../../rules/index.ts';

/** A day on which figures end, or are to be looked up again. */
interface Due {
  readonly on: PlainDate;
  readonly kind: 'ends' | 'again';
  readonly figures: readonly Figure<AnyFigureId>[];
}

/** What is due after the rules were read, the next first. Amounts that have ended rest. */
export function dueNext(): readonly Due[] {
  const all = (figures as readonly Figure<AnyFigureId>[]).flatMap((figure) => {
    const last = figure.periods.at(-1) ?? figure.periods[0];
    if (last.until !== undefined && last.until < checkedOn) return [];
    return [
      { on: last.checkAgain, kind: 'again' as const, figure },
      ...(last.until ? [{ on: last.until, kind: 'ends' as const, figure }] : []),
    ];
  });
  const days = [...new Set(all.map(({ on }) => on))].toSorted();
  return days.flatMap((on) =>
    (['ends', 'again'] as const).flatMap((kind) => {
      const due = all.filter((each) => each.on === on && each.kind === kind);
      return due.length > 0 ? [{ on, kind, figures: due.map(({ figure }) => figure) }] : [];
    }),
  );
}
