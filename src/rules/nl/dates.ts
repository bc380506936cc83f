import type { PlainDate } from '../../dates/index.ts';

/** The window after a graduation: three years instead of one. */
export const threeYearWindowFrom = '2016-03-01' satisfies PlainDate;
/** Reported on this day: former holders of an orientation-year permit may use the reduced amount. */
export const formerHoldersFrom = '2020-09-10' satisfies PlainDate;
/** Part of Directive (EU) 2021/1883 is applied since this day. */
export const blueCardPracticeFrom = '2023-11-18' satisfies PlainDate;
/** Staatsblad 2024, 150: lower amounts, five years of experience. */
export const blueCardLawFrom = '2024-06-12' satisfies PlainDate;
/** Directive (EU) 2024/1233 applies: six months for permits held two years, shorter decisions. */
export const directive2024From = '2026-05-22' satisfies PlainDate;
/** The scheme for private servants takes nobody hired from this day on. */
export const servantSchemeClosedFrom = '2024-07-01' satisfies PlainDate;
/** Records of who is paid the reduced amount hold the diploma. */
export const reducedProofFrom = '2024-04-01' satisfies PlainDate;
/** The employer keeps proof that each pay was transferred. */
export const paymentProofFrom = '2026-01-01' satisfies PlainDate;
/** The 30 % ruling is one of 27 %; enacted with the tax plan of 2025. */
export const ruling27From = '2027-01-01' satisfies PlainDate;
