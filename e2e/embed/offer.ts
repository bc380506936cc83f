/** Somebody with a job offer that looks open. */
export const offer = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  birthDate: '1990-02-03',
  salary: { amount: 7_777, per: 'month', holidayAllowance: 'excluded' },
  recognisedSponsor: 'yes',
  contractStart: '2026-12-01',
};
/** The query of a frame that begins there. */
export const begin = 'country=NL&situation=job-offer';
