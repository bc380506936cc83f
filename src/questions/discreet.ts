import type { Answers } from './catalogue.ts';

/** True for a person whom title, address, history and files must not give away. */
export const isDiscreet = ({ situation }: Answers): boolean => situation === 'private-servant';
