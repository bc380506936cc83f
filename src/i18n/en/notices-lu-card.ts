import type { Messages } from '../messages.ts';
import { oldFactors } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, month, number } from './writing.ts';

const { day, money } = format;

/** Points in doubt and points to mind about a Luxembourg Blue Card. */
export const cardNoticesLu = {
  'figure-review-overdue': {
    title: 'A newer amount may hold by now',
    text: ({ last }) =>
      last
        ? `We know the amount of ${money(last.cents)} a year, in force since ${day(last.from)}. It should have been looked up again by ${day(last.checkAgain)}. Look at guichet.lu before you rely on it.`
        : 'The amount should have been looked up again. Look at guichet.lu before you rely on it.',
  },
  'figure-date-uncertain': plain(
    'The day a new amount began is not known',
    'Around your day of filing a new amount took effect. Our sources do not give its exact day. Where the two amounts lead to different answers, we do not choose.',
  ),
  'shortage-occupations': plain(
    `A lower amount for listed occupations, until ${date('2024-06-30')}`,
    `From about ${month('2015-06')} ten occupations in mathematics and IT needed less: ${number(oldFactors.listed)} times the average salary instead of ${number(oldFactors.all)} times. The list of 2015 that we read breaks off; two codes follow from names elsewhere.`,
  ),
  'salaried-worker': plain(
    'Another way: the permit for salaried workers',
    'Where pay or qualification fall short, the permit for a salaried worker (“travailleur salarié”) remains. The employer declares the vacancy to ADEM and needs its certificate. The authorisation must be there before you enter. The first permit lasts one year, for one profession and sector. A bill of 2025 would change this; whether it was adopted is not known.',
  ),
  'apply-before-entry': plain(
    'Apply before you enter',
    'An application made inside Luxembourg on a short visit is not accepted. The authorisation to stay (“autorisation de séjour temporaire”) must be granted before you enter. People who live there with another permit may apply from inside. So may holders of a Blue Card who move.',
  ),
  'cross-border-worker': plain(
    'Commuters need a work permit, not a Blue Card',
    'If you live in another country and commute, you need a work permit (“autorisation de travail”) before you start. For highly qualified work there is no test of the labour market; the employer still declares the vacancy. Husbands, wives, partners and children of EU citizens who work in Luxembourg can ask to be exempt.',
  ),
  'temporary-protection': plain(
    'With temporary protection you may work already',
    'With protection in Luxembourg you may work there freely, without a permit. The Blue Card is not open to you meanwhile. You may ask for an ordinary permit, but must then give up the protection.',
  ),
  'eu-registration': plain(
    'No permit: declare your arrival and register',
    'Declare your arrival at the town hall (“commune”) within eight days. Register there within three months.',
  ),
  'uk-withdrawal-agreement': plain(
    'Did you live or work in Luxembourg before 2021?',
    'British people who did may have rights under the Withdrawal Agreement. With them you need no such permit. Tell us whether you have them.',
  ),
  'two-readings': plain(
    'Your card turns two years old while you look for work',
    'Six months are tolerated for a card held two years, three before that. It is not clear whether the card’s age counts on the day the job ended or later. We count with three, less earlier months without work: the safe count.',
  ),
  'transition-2024-07': plain(
    'Your card or work began under the old law',
    `The law changed on ${date('2024-07-01')}, and we found no rule for earlier cards. We apply the new law to what happens since that day. Ask the immigration department or a lawyer before you rely on it.`,
  ),
  'prior-agreement': plain(
    `Until ${date('2024-06-30')}: agreement first`,
    'In the first 24 months on the card, the minister had to agree before a change of job. The law set no term for that.',
  ),
  'change-notice-unclear': plain(
    'Must the ministry still be told?',
    'After the first 12 months a change of job is free. The directive lets Luxembourg ask for a notice; whether it does, we do not know. Tell the ministry, to be safe.',
  ),
  'saturday-counts': plain(
    'We count Saturday as a working day',
    'Luxembourg labour law usually counts Saturdays as working days. Without the Saturday you would have longer. Go by the earlier day.',
  ),
  'medical-check-first': plain(
    'Medical check before the file',
    'After arrival you need a medical check and a test for tuberculosis. Without the certificate the permit is refused. A guide names 30 days; we found no law that does.',
  ),
  'renewal-about': plain(
    'Two months before the end is a target',
    'Sources differ on when to file a renewal: with at least 60 days left, or from two months before the end. File around that day, and early rather than late.',
  ),
  'register-with-adem': plain('Register with ADEM as soon as you can', [
    'Anyone who may work and is available can register as a job seeker.',
    'For unemployment benefit you must live in Luxembourg and have lost the job against your will.',
    'You also need 26 weeks of work in the last 12 months, of at least 16 hours a week.',
    'Claim the benefit within two weeks of registering.',
  ]),
  'other-permit-job-loss': plain(
    'We count only for Blue Card holders',
    `For other permits a directive asks for at least three months to search. Luxembourg had to have it in its law by ${date('2026-05-21')}. We do not know whether it does. Ask the immigration department at once.`,
  ),
  'withdrawal-grounds': plain('When a Blue Card can be withdrawn', [
    'The papers were false.',
    'There is no valid contract for highly qualified work any more, or the qualification is gone.',
    'The pay falls below the amount.',
    'There is a danger to public order, security or health.',
    'The employer breaks its own duties.',
    `Your means do not suffice. Since ${date('2024-07-01')} what your household earns counts too.`,
    'You live in Luxembourg for another purpose, or do not report what must be reported.',
    'You are without work for longer than the law tolerates.',
  ]),
  'short-stay-with-card': plain(
    'Up to 90 days without a Luxembourg card',
    `Since ${date('2024-07-01')} you may do business in Luxembourg for 90 days in any 180. Meetings, negotiations and training belong to that. Declare your arrival at the town hall (“commune”), and your departure on the day before.`,
  ),
  'mobility-start-of-work': plain(
    'When you may start work after the move',
    `Since ${date('2024-07-01')} you may start once a complete application is filed in Luxembourg. The directive says at the latest 30 days after filing. Until ${date('2024-06-30')} the permit had to be there first. If Luxembourg refuses, the first country takes you back without formalities.`,
  ),
  'adding-up-years': plain(
    'Years in several countries can add up',
    'EU long-term residence needs five years of legal stay. Years with a Blue Card in other EU countries can count, if the last two were with one in Luxembourg. Since the directive of 2021 some other permits count too, such as for research. An older official page still names Blue Card years only.',
  ),
} as const satisfies Partial<Messages['notices']['LU']>;
