export interface Labelled {
  /** Where the label would like its top to be. */
  readonly y: number;
  readonly height: number;
  /** How strongly it holds its place against its neighbours; 1 when left out. */
  readonly weight?: number;
}

export interface Placement {
  readonly gap: number;
  /** How far a label may stand above its point. */
  readonly rise: number;
}

interface Block {
  readonly size: number;
  readonly height: number;
  readonly weight: number;
  /** Weighted sum of the tops that its labels would give the block. */
  readonly pull: number;
  /** The highest place the block may take. */
  readonly ceiling: number;
}

const topOf = (block: Block) => Math.max(block.pull / block.weight, block.ceiling);

const blockOf = ({ y, height, weight = 1 }: Labelled, rise: number): Block => ({
  size: 1,
  height,
  weight,
  pull: weight * y,
  ceiling: Math.max(0, y - rise),
});

function join(above: Block, below: Block, gap: number): Block {
  const offset = above.height + gap;
  return {
    size: above.size + below.size,
    height: offset + below.height,
    weight: above.weight + below.weight,
    pull: above.pull + below.pull - below.weight * offset,
    ceiling: Math.max(above.ceiling, below.ceiling - offset),
  };
}

/**
 * The tops of labels, given in order of `y`, as near to their wishes as they can stand without
 * touching. Labels that would touch form a block, and a block settles at its weighted mean.
 */
export function placeLabels(labels: readonly Labelled[], { gap, rise }: Placement): number[] {
  const blocks: Block[] = [];
  for (const label of labels) {
    let block = blockOf(label, rise);
    let above = blocks.at(-1);
    while (above && topOf(above) + above.height + gap > topOf(block)) {
      block = join(above, block, gap);
      blocks.pop();
      above = blocks.at(-1);
    }
    blocks.push(block);
  }

  let next = 0;
  return blocks.flatMap((block) => {
    let top = topOf(block);
    return labels.slice(next, (next += block.size)).map(({ height }) => {
      const own = top;
      top += height + gap;
      return own;
    });
  });
}
