/** A link's fragment that opens the result for these answers. */
export const hashOf = (answers: object) =>
  `#a=${Buffer.from(JSON.stringify(answers)).toString('base64url')}`;

/** Laid off, with a permit that ends before the search period. */
export const lostJob = {
  situation: 'job-ended',
  country: 'NL',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  permitSince: '2022-12-15',
  permitUntil: '2026-12-15',
  jobLossDate: '2026-10-31',
};

export const noon = '2026-11-22T12:00:00+01:00';
