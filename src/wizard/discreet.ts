import type { Answers } from '../questions/index.ts';

/** True for a person whom the title of the window, the address and the history must not give away. */
export const isDiscreet = ({ situation }: Answers): boolean => situation === 'private-servant';
