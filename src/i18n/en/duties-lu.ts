import type { Messages } from '../messages.ts';
import { sums } from '../sums.ts';
import { date, euro } from './writing.ts';

const department = 'the General Department of Immigration';

/** What is to be done about a Luxembourg card. */
export const dutiesLu = {
  'lu.use-authorisation': {
    title: 'Enter Luxembourg and declare your arrival while your authorisation holds',
    how: 'Use the authorisation to stay (“autorisation de séjour temporaire”) within 90 days of its date. Enter and declare your arrival by then. If you need a visa, apply for it within the same 90 days.',
    otherwise: 'After 90 days it can no longer be used. You may then have to apply anew.',
  },
  'lu.commune': {
    title: 'Declare your arrival at the town hall (“commune”)',
    how: 'Go to the town hall of the place where you live for the “déclaration d’arrivée”. Keep the receipt. Together with the authorisation, it proves your right to stay and to work until the card comes.',
    otherwise: 'Without the receipt you lack the proof that you may stay and work.',
  },
  'lu.permit-file': {
    title: 'Apply for the residence permit',
    how: `Send the file for the card (“titre de séjour”) to ${department} within three months of arrival. Have the medical check done first. The fee is ${euro(sums.cardFee)}; an older page says ${euro(sums.olderCardFee)}.`,
    otherwise:
      'We found no rule that saves a late file. If you are late, ask the department at once.',
  },
  'lu.mobility.apply': {
    title: 'Apply for the Luxembourg Blue Card after your move',
    how: `Apply to ${department} within one month of entry, or before you move. Family members have the same month.`,
    otherwise:
      'We found no rule that saves a late application. If you are late, ask a lawyer at once.',
  },
  'lu.decision': {
    title: 'The minister should have decided',
    how: 'The 90 days are for the decision on the authorisation to stay. They stop while the file is not complete. In 2023 it took 38 days on average.',
    otherwise: 'After three months without an answer, you may treat the request as refused.',
  },
  'lu.implied-refusal': {
    title: 'Know when silence counts as a refusal',
    how: 'After three months without an answer, you may treat your request as refused. From then on you can go to the administrative tribunal (“Tribunal administratif”).',
    otherwise:
      'You may also wait for the answer. To be safe, count the three months to go to the tribunal from this day.',
  },
  'lu.tribunal': {
    title: 'Last day to go to the administrative tribunal',
    how: 'Only a lawyer of the Court (“avocat à la Cour”) can bring the case, so see one now. An informal appeal to the minister within the three months suspends that term.',
    otherwise: 'After this day it is hardly possible to challenge the refusal.',
  },
  'lu.renewal': {
    title: 'Apply to renew your card by about this day',
    how: `File the renewal with ${department} about two months before the card ends. While a renewal filed in time is pending, you may stay. The amount of the day of filing is most likely the one that counts.`,
    otherwise: 'A late file can leave you without a valid card.',
  },
  'lu.card-end': {
    title: 'Last day of your card',
    how: `Since ${date('2017-03-24')} a card lasts four years; before that it lasted two. With a shorter contract it lasts three months longer than the contract. If your card shows another day, that day counts.`,
    otherwise: 'After it you may only stay if a renewal filed in time is pending.',
  },
  'lu.change.inform': {
    title: 'Tell the minister before you change job',
    how: `Since ${date('2024-07-01')} this holds for the first 12 months of work on the card. The minister then has 30 days to check, and may object. Until ${date('2024-06-30')} it was 24 months, and the minister had to agree first.`,
    otherwise: 'Not telling the minister can be a ground to withdraw the card.',
  },
  'lu.change.free': {
    title: 'You may change employer, job and sector',
    how: `Since ${date('2024-07-01')} you are free after 12 months of work on the card. Until ${date('2024-06-30')} it was 24 months, and then only for highly qualified jobs.`,
    otherwise:
      'It is not known whether the ministry must still be told. It can do no harm to tell it.',
  },
  'lu.unemployment.report': {
    title: 'Tell the immigration department that you are out of work',
    how: `Write to ${department} at once. Write again when you have work.`,
    otherwise: 'Not reporting it can be a ground to withdraw the card.',
  },
  'lu.unemployment.limit': {
    title: 'Last day you can be without work before the card is at risk',
    how: `Since ${date('2024-07-01')}, three months without work are tolerated, or six once the card was held two years. Earlier months without work on this card count too. Until ${date('2024-06-30')} it was three months in a row, and only once.`,
    otherwise: 'From the day after, the minister can withdraw the card.',
  },
} as const satisfies Partial<Messages['duties']>;
