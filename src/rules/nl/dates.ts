import type { PlainDate } from '../../dates/index.ts';

/** Part of Directive (EU) 2021/1883 is applied since this day. */
export const blueCardPracticeFrom = '2023-11-18' satisfies PlainDate;
/** Staatsblad 2024, 150: lower amounts, five years of experience. */
export const blueCardLawFrom = '2024-06-12' satisfies PlainDate;
/** Directive (EU) 2024/1233 applies: six months for permits held two years, shorter decisions. */
export const directive2024From = '2026-05-22' satisfies PlainDate;
/** The scheme for private servants takes nobody hired from this day on. */
export const servantSchemeClosedFrom = '2024-07-01' satisfies PlainDate;
