import type { Messages } from '../messages.ts';
import { sums } from '../sums.ts';
import { plain } from '../plain.ts';
import { date, euro } from './writing.ts';

/** What is also checked, what the card brings, other routes, and what happens if the job ends. */
export const offerNoticesLu = {
  'regulated-profession': plain(
    'Regulated professions',
    'If the law regulates your profession, you must meet its conditions to practise in Luxembourg. We cannot check that.',
  ),
  'vacancy-declaration': plain(
    'The employer declares the vacancy to ADEM',
    'This is due at least three working days before the job is advertised. ADEM does not look for other candidates first. No ADEM certificate is needed for a Blue Card; for the time after 2023 our source is weaker.',
  ),
  papers: plain('Papers for the application', [
    'Passport.',
    'Extract of the criminal record, or an affidavit.',
    'CV, contract and diplomas.',
    'Proof of sickness insurance.',
    'A sworn translation of what is not in German, French or English.',
  ]),
  'after-authorisation': plain('After the authorisation', [
    `If you need a visa, apply for one of type D; it costs ${euro(sums.visaFee)}.`,
    'Declare your arrival at the town hall (“commune”) within three working days of entry.',
    'Have the medical check and the test for tuberculosis.',
    `Apply for the residence permit within three months of arrival; it costs ${euro(sums.cardFee)}.`,
    'Fingerprints and photo follow. One guide says that the card comes 5 to 10 working days later.',
  ]),
  'employer-duties': plain('The employer’s duties', [
    'Check your permit before you start and keep a copy.',
    'Tell the ministry within three working days that work has begun.',
    'Register you with social security (“CCSS”) within eight days, as one guide says.',
  ]),
  'pay-that-counts': plain(
    'Which pay counts is not written down',
    'We found no rule on a 13th month, bonuses, pay in kind or part-time work. Count only the gross pay of a year that is guaranteed.',
  ),
  'family-comes-along': plain('Your family can come at once', [
    `There is no waiting time. Filed together, your family is decided on at the same time as you, since ${date('2024-07-01')}.`,
    'Filed later, the decision takes at most 90 days from a complete file.',
    'It is open to your husband, wife or registered partner and unmarried children under 18. Parents and grown-up children must depend on you.',
    `Since ${date('2023-09-01')} they may do any work from arrival, also for themselves.`,
    'You must show a stable income, housing and insurance.',
  ]),
  'length-of-card': plain(
    'A card of four years',
    'With an open-ended contract the card lasts four years. With a shorter contract it lasts three months longer than the contract. It can be renewed, as most sources say for four years again.',
  ),
  'own-business-beside': plain(
    'Your own business beside the job',
    `Since ${date('2024-07-01')} you may also work for yourself, as a side activity. Before that it was not provided for.`,
  ),

  'salaried-worker-route': plain(
    'Salaried worker (“travailleur salarié”)',
    'For lower pay: ADEM must certify the vacancy, and the first permit lasts one year, for one profession and sector.',
  ),
  transferee: plain(
    'Intra-corporate transferee (“salarié transféré”)',
    'For staff sent by their own group from outside the EU after at least three months with that group. Managers and experts may stay three years, trainees one.',
  ),
  'family-permit': plain(
    'Family member',
    `The husband, wife, partner or child of somebody with a permit may come. Since ${date('2023-09-01')} that permit allows any work. Family of EU citizens has a residence card of its own.`,
  ),
  'long-term-resident': plain(
    'EU long-term resident',
    'After five years of legal stay without long absences. Whoever has this status in another EU country falls outside the Blue Card and has a way of their own.',
  ),
  researcher: plain(
    'Researcher',
    'With a hosting agreement (“convention d’accueil”) of a research body, you fall under rules of your own and not under the Blue Card.',
  ),

  'months-to-search': plain(
    'Months to search',
    `Since ${date('2024-07-01')}, three months without work in all, or six once the card was held two years. Earlier months without work on the card count too. We do not have the full wording of the article.`,
  ),
  'change-of-employer': plain(
    'Change of employer',
    `Since ${date('2024-07-01')}: in the first 12 months tell the minister first, who has 30 days to check and may object. After that you may change employer, job and sector.`,
  ),
  family: plain(
    'Family',
    `Family permits last as long as the Blue Card, if the passport allows. Since ${date('2023-09-01')} family members may do any work.`,
  ),
  'long-term-status': plain(
    'Long-term status',
    'EU long-term residence is possible after five years. Years with a Blue Card elsewhere can count, if the last two were with one in Luxembourg.',
  ),
} as const satisfies Partial<Messages['notices']['LU']>;
