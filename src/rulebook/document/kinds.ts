import * as z from 'zod/mini';

/** Gives a part of the document its explanation in the published schema. */
export const about = <Schema extends z.ZodMiniType>(description: string, schema: Schema): Schema =>
  schema.check(z.describe(description));

export const id = () => z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/));
export const ids = () => z.array(id());
export const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const country = () => z.enum(['NL', 'LU']);
