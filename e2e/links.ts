/** A link's fragment that opens the result for these answers. */
export const hashOf = (answers: object) =>
  `#a=${Buffer.from(JSON.stringify(answers)).toString('base64url')}`;

export const noon = '2026-11-22T12:00:00+01:00';

/** The result once all of it is there: what would change it takes longer to find than the rest. */
export const wholeResult = '[data-as-of]:has([data-whole="true"])';
