import { legalSickPercent } from '../questions/index.ts';
import { allowancePercent } from '../rules/index.ts';

/** Sums that sentences name and no rule judges by, in cents; the duty or notice that names one cites its source. */
export const sums = {
  /** Luxembourg: the residence card, the same on an older page, the visa. */
  cardFee: 80_00,
  olderCardFee: 30_00,
  visaFee: 50_00,
  /** What a guide calls an amount of its own and is none. */
  wrongShortage: 47_174_00,
  /** The Netherlands: most that the IND or the UWV can fine. */
  fine: 1_500_00,
  employerFine: 3_000_00,
  track2Fine: 455_00,
  /** Capital that the treaty with the United States asks for. */
  treatyCapital: 4_500_00,
} as const;

/** Shares in percent that sentences name. */
export const shares = {
  holidayAllowance: allowancePercent,
  sickPay: legalSickPercent,
  ruling: 30,
  laterRuling: 27,
  wrongShortage: 80,
  /** Of the minimum wage, by age. */
  wageAt: { 20: 80, 19: 60, 18: 50, 17: 39.5, 16: 34.5, 15: 30 },
} as const;

/** By how much the average salary was multiplied in Luxembourg until 30 June 2024. */
export const oldFactors = { all: 1.5, listed: 1.2 } as const;
