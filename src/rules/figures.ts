import { figures as inLuxembourg } from './lu/figures.ts';
import { figures as inNetherlands } from './nl/figures.ts';

/** Every figure that a rule or notice names. */
export const figures = [...inNetherlands, ...inLuxembourg] as const;
