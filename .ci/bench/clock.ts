/** Something to measure, by its name: it is done once for each of a list. */
export interface Contest<Item> {
  readonly name: string;
  readonly run: (item: Item) => unknown;
  /** What `run` gives is waited for. */
  readonly waits?: true;
  /** Of how many items a round is, where all of them would take too long. */
  readonly items?: number;
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return 1000 * (user + system);
};

/** Where everybody could look, so that no work is left out as needless. */
const last: { seen?: unknown } = {};

async function round<Item>({ run, waits }: Contest<Item>, items: readonly Item[]): Promise<number> {
  const began = cpu();
  if (waits) for (const item of items) last.seen = await run(item);
  else for (const item of items) last.seen = run(item);
  return (cpu() - began) / items.length;
}

const sorted = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other);

export interface Time {
  readonly name: string;
  /** CPU nanoseconds of one, in the middle of all rounds and in the best of them. */
  readonly median: number;
  readonly best: number;
}

/** Measures all of them in turn, so that a busy machine disturbs each alike; the first rounds only warm up. */
export async function measure<Item>(
  contests: readonly Contest<Item>[],
  items: readonly Item[],
  rounds: number,
): Promise<readonly Time[]> {
  const times = contests.map((): number[] => []);
  for (let count = -Math.ceil(rounds / 3); count < rounds; count += 1) {
    for (const [place, contest] of contests.entries()) {
      const time = await round(contest, items.slice(0, contest.items));
      if (count >= 0) times[place]?.push(time);
    }
  }
  return contests.map(({ name }, place) => {
    const all = sorted(times[place] ?? []);
    return { name, median: all[all.length >> 1] ?? Number.NaN, best: all[0] ?? Number.NaN };
  });
}
