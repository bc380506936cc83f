import * as z from 'zod/mini';
import { daysBetween, isPlainDate, once, type PlainDate } from '../dates/index.ts';
import { isNationality } from './nationality/nationality.ts';

/** "I don't know", said by the person. Never answered is `undefined`. */
export const unknown = 'unknown';

/** What a schema accepts. */
type Of<Schema extends () => z.ZodMiniType> = z.infer<ReturnType<Schema>>;

const paySchema = once(() =>
  z.strictObject({
    amount: z.number().check(
      z.nonnegative(),
      z.maximum(10_000_000),
      z.refine((euro) => Math.abs(euro * 100 - Math.round(euro * 100)) < 1e-6),
    ),
    per: z.enum(['month', 'year', 'hour']),
    holidayAllowance: z.optional(z.enum(['excluded', 'included', 'unknown'])),
    hoursPerWeek: z.optional(z.number().check(z.positive(), z.maximum(168))),
  }),
);

/**
 * Gross cash pay as the contract states it: euro with at most two decimals. The holiday allowance has no meaning in
 * Luxembourg, where it is not asked for.
 */
export type Pay = Of<typeof paySchema>;

const shareSchema = once(() =>
  z.strictObject({
    percent: z.number().check(z.minimum(0), z.maximum(100)),
    statutoryCap: z.boolean(),
  }),
);

/** Sick pay as a share of the salary; with the cap, pay counts up to the maximum daily wage. */
export type PayShare = Of<typeof shareSchema>;

const dateSchema = once(() =>
  z.custom<PlainDate>((value) => typeof value === 'string' && isPlainDate(value)),
);

const spellSchema = once(() =>
  z
    .strictObject({ from: dateSchema(), to: dateSchema() })
    .check(z.refine(({ from, to }) => from <= to)),
);

/** A time back at work, both days included. */
export type Spell = Of<typeof spellSchema>;

/** Earlier spells first. */
export const inTime = (spells: readonly Spell[]): readonly Spell[] =>
  spells.toSorted((one, other) => (one.from < other.from ? -1 : 1));

/** The most days that lie from the first to the last of a half-known day: every one of them is judged. */
export const mostDaysBetween = 92;

const betweenSchema = once(() =>
  z
    .strictObject({ from: dateSchema(), to: dateSchema() })
    .check(z.refine(({ from, to }) => from < to && daysBetween(from, to) <= mostDaysBetween)),
);

/** A half-known day: one of those from the first to the last, both included. */
export type Between = Of<typeof betweenSchema>;

const areApart = (spells: readonly Spell[]) =>
  inTime(spells).every(({ from }, index, sorted) => {
    const before = sorted[index - 1];
    return before === undefined || before.to < from;
  });

/** In any order, and apart. */
const spellsSchema = once(() => z.array(spellSchema()).check(z.maxLength(20), z.refine(areApart)));

const nationalitiesSchema = once(() =>
  z.array(z.string().check(z.refine(isNationality))).check(
    z.minLength(1),
    z.maxLength(4),
    z.refine((codes) => new Set(codes).size === codes.length),
  ),
);

interface Kind<Name extends string, Schema extends z.ZodMiniType> {
  readonly kind: Name;
  /** Made when it is first asked for: all of them at once would keep the first screen waiting. */
  readonly schema: () => Schema;
  /** True where "I don't know" is an honest answer. */
  readonly unsure: boolean;
  /** True where a day may be half known. */
  readonly between?: boolean;
}

/** One of a few words. */
export const choice = <const Option extends string>(
  ...options: readonly [Option, ...Option[]]
) => ({
  kind: 'choice' as const,
  options,
  schema: once(() => z.enum(options)),
  unsure: false as const,
});

/** Yes or no. */
export const yesNo = () => choice('yes', 'no');

interface WithSchema {
  readonly schema: () => z.ZodMiniType;
}

type OrUnknown<Q extends WithSchema> = Omit<Q, 'schema' | 'unsure'> & {
  readonly schema: () => z.ZodMiniType<Of<Q['schema']> | typeof unknown>;
  readonly unsure: true;
};

/** Lets the person say "I don't know". */
export const orUnknown = <Q extends WithSchema>(question: Q): OrUnknown<Q> => ({
  ...question,
  schema: once(() => z.union([question.schema(), z.literal(unknown)])) as OrUnknown<Q>['schema'],
  unsure: true,
});

type OrBetween<Q extends WithSchema> = Omit<Q, 'schema'> & {
  readonly schema: () => z.ZodMiniType<Of<Q['schema']> | Between>;
  readonly between: true;
};

/** Lets the person say "in that month", or "between these days". */
export const orBetween = <Q extends WithSchema>(question: Q): OrBetween<Q> => ({
  ...question,
  schema: once(() => z.union([question.schema(), betweenSchema()])) as OrBetween<Q>['schema'],
  between: true,
});

/** A calendar date. */
export const date = () => ({ kind: 'date', schema: dateSchema, unsure: false }) as const;
/** An amount of gross pay. */
export const pay = () => ({ kind: 'pay', schema: paySchema, unsure: false }) as const;
/** One to four nationalities, by code. */
export const nationalities = () =>
  ({ kind: 'nationalities', schema: nationalitiesSchema, unsure: false }) as const;
/** A whole number between these two. */
export const wholeNumber = (min: number, max: number) =>
  ({
    kind: 'number',
    min,
    max,
    schema: once(() => z.number().check(z.int(), z.minimum(min), z.maximum(max))),
    unsure: false,
  }) as const;
/** A number that need not be whole, as a share of a month is not. */
export const count = (min: number, max: number) =>
  ({
    kind: 'number',
    min,
    max,
    schema: once(() => z.number().check(z.minimum(min), z.maximum(max))),
    unsure: false,
  }) as const;
/** A code of four digits. */
export const fourDigits = () =>
  ({
    kind: 'code',
    schema: once(() => z.string().check(z.regex(/^\d{4}$/))),
    unsure: false,
  }) as const;
/** Pay during sickness: an amount, or a share of the salary. */
export const sickPay = () =>
  ({
    kind: 'sick-pay',
    schema: once(() => z.union([paySchema(), shareSchema()])),
    unsure: false,
  }) as const;
/** Times back at work, of which there may be none. */
export const spells = () => ({ kind: 'spells', schema: spellsSchema, unsure: false }) as const;
/** Months, or without an end. */
export const contractLength = () =>
  ({
    kind: 'length',
    schema: once(() =>
      z.union([z.number().check(z.positive(), z.maximum(600)), z.literal('open-ended')]),
    ),
    unsure: false,
  }) as const;

export type Question = Kind<string, z.ZodMiniType>;
