import type { PlainDate } from '../../dates/index.ts';
import { fact, rawFact, the, type Fact } from './fact.ts';

export type CapName = 'permit-end' | 'contract-end' | 'employer-card';

/** The questions whose day can cut a term short. */
export type CapId = 'permitUntil' | 'employerCardUntil' | 'contractUntil';

export type Caps<Id extends CapId = CapId> = readonly {
  readonly name: CapName;
  readonly at: Id;
}[];

/** The earliest cap that is answered, and the caps that are not. */
export interface Capping {
  readonly cap?: { readonly name: CapName; readonly on: PlainDate };
  readonly open: readonly CapId[];
}

const noCap = 'no cap' as const;
const notAnswered = 'not answered' as const;

const dayOf = Object.fromEntries(
  (['permitUntil', 'employerCardUntil', 'contractUntil'] as const).map((id) => [
    id,
    fact({
      reads: { until: the[id] },
      among: [notAnswered, noCap],
      find: ({ until }): PlainDate | typeof noCap | typeof notAnswered => until,
    }),
  ]),
) as Readonly<Record<CapId, Fact<PlainDate | typeof noCap | typeof notAnswered>>>;

/** What cuts a term short, of the caps named. A cap that is not answered may or may not. */
export function capsOf<Id extends CapId>(caps: Caps<Id>): Fact<Capping> {
  return rawFact({
    needs: caps.map(({ at }) => at),
    find: (reader) => {
      let cap: Capping['cap'];
      const open: CapId[] = [];
      for (const { name, at } of caps) {
        const on = reader.read(dayOf[at]);
        if (on === notAnswered) open.push(at);
        else if (on !== noCap && (!cap || on < cap.on)) cap = { name, on };
      }
      return cap ? { cap, open } : { open };
    },
  });
}
