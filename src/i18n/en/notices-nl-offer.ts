import { yearOf } from '../../dates/index.ts';
import type { Messages } from '../messages.ts';
import { sums, shares } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, euro, month, percent, dayAndMonth } from './writing.ts';

const { day, money } = format;

/** What is also checked, what a Dutch permit brings, other routes, and what happens if the job ends. */
export const offerNoticesNl = {
  'amounts-end': {
    title: `The amounts change on ${dayAndMonth('2027-01-01')}`,
    text: ({ last }) =>
      last?.until
        ? `This holds for applications, and for contracts that start, up to ${day(last.until)}. On ${day(last.checked)} the amounts for ${yearOf(last.until) + 1} were not yet published.`
        : 'The amount for this day was not published when we last checked.',
  },
  'proposed-changes': plain(
    'The government has proposed stricter rules',
    `Letters of ${month('2025-05')} and ${month('2025-07')} propose higher amounts: under 30, reduced, and for the Blue Card. After 30 the higher amount would hold at an extension too. We found no adopted text by ${date('2026-11-22')}.`,
  ),
  'reduced-amount-proof': plain(
    'The right to the reduced amount',
    `The employer must judge and document it. Since ${date('2024-04-01')} the file needs the diploma and proof of the language. A foreign degree also needs an evaluation, and proof of the university’s rank on the day of graduation.`,
  ),
  'pay-that-counts': plain(
    'Only fixed pay counts',
    'Pay must be fixed in the contract and paid at least monthly. Allowances and a 13th month count only when paid every month. Holiday allowance, bonuses, overtime, tips and pay in kind do not. Part-time work needs the full amount.',
  ),
  'proof-of-payment': plain(
    'Proof of payment',
    `Pay goes by bank to your own account. Since ${date('2026-01-01')} the sponsor must also keep proof of each transfer.`,
  ),
  'market-rate': plain(
    'Is the pay normal for the work?',
    'The IND can refuse when the pay is strongly out of line with the market. We cannot check that. For a Blue Card there is no such test.',
  ),
  'health-register': plain(
    'Health professions',
    'For professions under the BIG act you must be in the BIG register.',
  ),
  'passport-and-safety': plain(
    'Passport, safety and health',
    'You need a valid passport and must be no danger to public order. Many people need a tuberculosis test.',
  ),
  'excluded-occupations': plain(
    'Some occupations are excluded',
    'Professional football, clergy and sex work fall outside the scheme for highly skilled migrants. This rests on the text of 2017.',
  ),
  'one-procedure': plain(
    'One appointment for permit and registration',
    'Through an expat centre such as IN Amsterdam, permit and registration can be arranged together. You get your citizen service number (BSN) there too.',
  ),
  integration: plain(
    'No integration exam while you hold this permit',
    'You are exempt from civic integration (“inburgering”) during the stay. Your partner needs no integration exam abroad. You need the exam for permanent residence or a Dutch passport.',
  ),
  'ruling-30': {
    title: `${percent(shares.ruling)} ruling: part of your pay can be tax-free`,
    text: ({ norm, under30 }, on) => [
      norm && under30
        ? `Taxable pay in ${yearOf(norm.from)}: at least ${money(norm.cents)} a year, or ${money(under30.cents)} under 30 with a master’s degree.`
        : `We do not know the norms for ${yearOf(on)}.`,
      `Up to ${percent(shares.ruling)} is tax-free until ${date('2026-12-31')}, and up to ${percent(shares.laterRuling)} from ${date('2027-01-01')}. It lasts five years at most.`,
      `People who used it before 2024 keep ${percent(shares.ruling)}. For those who started in 2024, sources differ.`,
      'You must be recruited from abroad. In the last 24 months you must have lived more than 16 months over 150 km from the border.',
      'Apply with your employer within four months of the start.',
    ],
  },
  'family-comes-along': plain(
    'Your family can come along',
    'Your employer may apply for your family together with you. Your partner may then do any work, without a work permit.',
  ),
  family: plain(
    'Family',
    'Your employer may apply for your family together with you. Your partner may then do any work, without a work permit.',
  ),

  'months-to-search': plain(
    'Months to search',
    `Three months, or six when the permit was held two years or longer. It never runs past the end of the permit. The six months hold for Blue Cards since ${date('2023-11-18')}. For highly skilled migrants they hold since ${date('2026-05-22')}, as law firms report.`,
  ),
  'change-of-employer': plain(
    'Change of employer',
    'Highly skilled migrants need a recognised sponsor again, who reports you within four weeks. No new permit is needed. With a Blue Card, report the change or apply anew in the first 12 months; our source for this is weak.',
  ),
  'long-term-status': plain(
    'Long-term status',
    'A permanent permit is possible after five years without a gap, with an integration exam and enough income. Years with a Blue Card in other EU countries can count for a Blue Card holder.',
  ),

  'single-permit': plain(
    'Single permit',
    'With a “GVVA” the employer need not be recognised. The UWV looks first for others on the labour market, and the permit names one employer.',
  ),
  'family-permit': plain(
    'Permit as a partner or family member',
    'The partner of a highly skilled migrant may do any work; family of EU citizens falls under EU law.',
  ),
  study: plain(
    'Study',
    'With a permit for study, an employer needs a work permit (“TWV”) for you; a Dutch degree opens an orientation year.',
  ),
  'own-business': plain(
    'Your own business',
    `Self-employed people and start-ups have permits of their own; for Americans a treaty makes it easier, with ${euro(sums.treatyCapital)} of capital.`,
  ),
  'long-term-resident': plain(
    'Permanent or EU long-term resident',
    'After five years of unbroken stay on a lasting purpose, this permit frees you from the job; an orientation year does not count as one.',
  ),
} as const satisfies Partial<Messages['notices']['NL']>;
