import { operable } from './criteria/operable.ts';
import { perceivable } from './criteria/perceivable.ts';
import { understandable } from './criteria/understandable.ts';

export type { Criterion, NamedTest } from './criteria/criterion.ts';

/** The 55 criteria of WCAG 2.2 at A and AA, each with the tests that hold it, or why it does not apply. */
export const criteria = [...perceivable, ...operable, ...understandable];
