import type { PlainDate } from '../../dates/index.ts';

/** Act of 4 June 2024 and grand-ducal regulation of 20 June 2024: the present regime. */
export const regime2024From = '2024-07-01' satisfies PlainDate;
/** Act of 8 March 2017: cards of four years instead of two. */
export const fourYearsFrom = '2017-03-24' satisfies PlainDate;
