/** Somebody with an offer in the Netherlands. Days are numbers, YYYYMMDD, so that every engine can compare them. */
export interface Person {
  /** The day of the application. */
  readonly filed: number;
  readonly born: number;
  /** The day of the thirtieth birthday. */
  readonly thirtyOn: number;
  /** The day of a diploma that lowers the amount for three years, and the last day of these; 0 without one. */
  readonly graduated: number;
  readonly graduateUntil: number;
  /** Gross pay per month, in cents. */
  readonly cents: number;
}

const firstYear = 2023;
const years = 4;

/** Numbers below `below`, the same in every run (Park and Miller). */
function dice(): (below: number) => number {
  let seed = 20_261_122;
  return (below) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
}

/** Ten thousand people who file from 2023 to 2026. No day after the 28th, as it is not the same in every month. */
export const people: readonly Person[] = (() => {
  const below = dice();
  const dayIn = (year: number) => (year * 100 + below(12) + 1) * 100 + below(28) + 1;
  return Array.from({ length: 10_000 }, (): Person => {
    const filed = dayIn(firstYear + below(years));
    const born = dayIn(1960 + below(44));
    const graduated = below(3) === 0 ? dayIn(2017 + below(10)) : 0;
    return {
      filed,
      born,
      thirtyOn: born + 300_000,
      graduated,
      graduateUntil: graduated && graduated + 30_000,
      cents: 250_000 + below(400_000),
    };
  });
})();

/** The three amounts of the criterion, in cents, as they hold from one day to another. */
export interface Version {
  readonly from: number;
  readonly until: number;
  readonly over30: number;
  readonly under30: number;
  readonly reduced: number;
}

/** The years in which people file, cut into `count` versions of the amounts with a few euro between them. */
export function cutInto(count: number): readonly Version[] {
  const days = years * 12 * 28;
  const dayAt = (place: number) => {
    const month = Math.floor(place / 28);
    const year = firstYear + Math.floor(month / 12);
    return (year * 100 + (month % 12) + 1) * 100 + (place % 28) + 1;
  };
  const startOf = (version: number) => Math.floor((version * days) / count);
  return Array.from({ length: count }, (_, version) => ({
    from: dayAt(startOf(version)),
    until: dayAt(startOf(version + 1) - 1),
    over30: 500_000 + 100 * version,
    under30: 370_000 + 100 * version,
    reduced: 260_000 + 100 * version,
  }));
}
