import type { Knob, Turn } from './knobs.ts';

/** More moves than these at once are no small change. */
const mostMoves = 3;

/** The ways to take one turn of each knob. */
const choices = (knobs: readonly Knob[]): readonly (readonly Turn[])[] =>
  knobs.reduce<readonly (readonly Turn[])[]>(
    (before, { turns }) => before.flatMap((chosen) => turns.map((turn) => [...chosen, turn])),
    [[]],
  );

/** Knobs taken together, fewer first. */
function combinations(knobs: readonly Knob[]): readonly (readonly Knob[])[] {
  const bySize: (readonly Knob[])[][] = [[[]]];
  for (let size = 1; size <= mostMoves; size += 1) {
    bySize[size] = (bySize[size - 1] ?? []).flatMap((chosen) =>
      knobs
        .slice(knobs.findIndex((knob) => knob === chosen.at(-1)) + 1)
        .map((knob) => [...chosen, knob]),
    );
  }
  return bySize.slice(1).flat();
}

/** Every way to take one turn each of up to three knobs, fewer first. */
export const waysToTurn = (knobs: readonly Knob[]): readonly (readonly Turn[])[] =>
  combinations(knobs).flatMap(choices);
