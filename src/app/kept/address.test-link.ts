import type { Answers } from '../../questions/index.ts';

/** The address, after `#`, that holds these answers alone, as people write it from the catalogue. */
export const linkTo = (answers: Answers): string =>
  `#a=${Buffer.from(JSON.stringify(answers)).toString('base64url')}`;
