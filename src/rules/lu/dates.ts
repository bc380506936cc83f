import type { PlainDate } from '../../dates/index.ts';

/** Act of 4 June 2024 and grand-ducal regulation of 20 June 2024: the present regime. */
export const regime2024From = '2024-07-01' satisfies PlainDate;
/** Act of 8 March 2017: cards of four years instead of two. */
export const fourYearsFrom = '2017-03-24' satisfies PlainDate;
/** The amount for listed occupations began between the two announcements of 2015. */
export const shortageFrom = '2015-06-09' satisfies PlainDate;
export const shortageSurelyFrom = '2015-07-06' satisfies PlainDate;
/** Act of 7 August 2023: family members may do any work from arrival. */
export const familyWorkFrom = '2023-09-01' satisfies PlainDate;
