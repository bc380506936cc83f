import { isReviewOverdue } from '../../rules/index.ts';
import type { Messages } from '../messages.ts';
import { sums, shares, oldFactors } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, euro, number, percent } from './writing.ts';

const { day, money } = format;

/** What older pages say about Luxembourg, and what holds now. */
export const changedLu = {
  'changed-amount': {
    title: 'The salary amount',
    text: ({ amount }, on) => [
      `Older pages ask for ${number(oldFactors.all)} times the average salary, or ${number(oldFactors.listed)} times in some occupations. Since ${date('2024-07-01')} it is the average itself, for everybody.`,
      `Amounts of 2016 held until ${date('2017-12-31')} at the latest.`,
      amount
        ? isReviewOverdue(amount, on)
          ? `The last amount we know is ${money(amount.cents)} a year, of ${day(amount.from)}. It should have been looked up again by ${day(amount.checkAgain)}.`
          : `On ${day(on)} the amount is ${money(amount.cents)} a year.`
        : `We do not have the amount for ${day(on)}.`,
      'A grand-ducal regulation fixes only the formula. A ministerial regulation fixes the amount.',
    ],
  },
  'wrong-shortage-amount': plain(
    `A wrong number: ${euro(sums.wrongShortage)}`,
    `A public guide of 2026 names it as a lower amount for listed occupations. Luxembourg has had no lower amount since ${date('2024-07-01')}. The number is ${percent(shares.wrongShortage)} of the average of 2024.`,
  ),
  'changed-contract': plain(
    'The length of the contract',
    `Until ${date('2024-06-30')} a contract of at least 12 months was needed. Since then six months are enough.`,
  ),
  'changed-qualification': plain(
    'The qualification',
    `Diplomas and five years of experience count as before. Since ${date('2024-07-01')}, three years in the last seven are enough for ICT managers and professionals.`,
  ),
  'changed-length': plain('The length of the card', [
    `Four years since the reform of 2017: this still holds. Cards that began before ${date('2017-03-24')} lasted two years.`,
    'Four more years at renewal: this still holds, as most sources say. A bank’s page names two; we think it is old.',
  ]),
  'changed-access': plain(
    'Free access to the labour market',
    `Until ${date('2024-06-30')} it came after two years, and only for highly qualified jobs. Since then it comes after 12 months. In the first 12 months you tell the minister before a change, who may object within 30 days.`,
  ),
  'changed-unemployment': plain(
    'Months without work',
    `Until ${date('2024-06-30')} up to three months in a row were tolerated, and only once. Since then all months are added up: three, or six once the card was held two years. More than one time is no longer a ground by itself.`,
  ),
  'changed-mobility': plain(
    'Moving between countries',
    `Until ${date('2024-06-30')} you could move after 18 months in the first country. Since then 12 months are enough, and six for the next move.`,
  ),
  'changed-nationalities': plain(
    'Who needs no permit',
    `Older pages name EU and EEA nationals only. Swiss nationals need none either. British nationals have needed one since ${date('2021-01-01')}, unless they have rights from before.`,
  ),
  'changed-refusal': plain('Decision and refusal', [
    `The employer declares the vacancy, and the labour market is not tested: this still holds. The new certificate rules of ${date('2023-09-01')} are for other workers.`,
    'The permit comes within 90 days, older pages say. The 90 days are for the authorisation; the card itself comes after arrival.',
    'Silence may be treated as a refusal after three months. That is a general rule for all authorities.',
    'Three months to sue: this still holds.',
    'Older pages leave out the steps on arrival: three working days for the commune, the medical check, three months for the file.',
    'They also leave out that the authorisation must be used within 90 days.',
  ]),
} as const satisfies Partial<Messages['notices']['LU']>;
