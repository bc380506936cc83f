import type { Messages } from '../messages.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, dayAndMonth, month } from './writing.ts';

const { day, money } = format;

/** Points in doubt and points to mind about a Dutch permit. */
export const permitNoticesNl = {
  'two-readings': plain(
    'Two readings of the law lead to two different years',
    'The application and its effect fall in different calendar years. We judge by the amount of the day it takes effect. Some sources use the day it is filed or reported.',
  ),
  'birthday-between': plain(
    'Your 30th birthday falls between application and start',
    'No legal text that we found names the day on which your age counts. The day of the application is the best reading. To be safe, the pay should reach the amount for 30 and older.',
  ),
  'leap-day-birthday': plain(
    `You were born on ${dayAndMonth('2028-02-29')}`,
    `The year in which you turn 30 has no such day. You may turn 30 on ${dayAndMonth('2027-02-28')} or on ${dayAndMonth('2027-03-01')}; no legal text that we found says which. We take the earlier day, and the amount for 30 and older.`,
  ),
  'just-after-orientation-year': plain(
    'Just after the orientation year',
    `In 2023 the reduced amount was open “immediately after” the orientation year too. The wording of ${month('2026-09')}, as we found it quoted, says only “during”. Ask the IND or a lawyer before you rely on it.`,
  ),
  'changed-employer-before-30': plain(
    'A change of employer before 30',
    'The IND page of 2026, as we found it quoted, keeps the under-30 amount after a change made before 30. A text of 2017 still asked for no change at all.',
  ),
  'search-period-switch': plain(
    'Three months or six?',
    `Your job ended before ${date('2026-05-22')}, and the three months still ran on that day. Whether the new six months help you is an open question. We show three, the safe count.`,
  ),
  'uk-withdrawal-agreement': plain(
    'Did you live in the Netherlands before 2021?',
    'British people with rights under the Withdrawal Agreement may not need this permit. Tell us whether you have them.',
  ),
  'turkish-national': plain(
    'Turkish nationals: other steps',
    'You can get this permit without a recognised sponsor. The amount and the check of market pay stay. The procedure takes up to 90 days, and the fees are much lower. With an employer that is not recognised, you may not start while a change is pending.',
  ),
  'income-norm': {
    title: 'Another income rule applies to your work',
    text: ({ couple, single }, on) =>
      couple && single
        ? `The salary criterion does not apply; the general income norm does. On ${day(on)} it is ${money(couple.cents)} a month for a couple. For a single person it is ${money(single.cents)}.`
        : `The salary criterion does not apply; the general income norm does. We do not have its amount for ${day(on)}.`,
  },
  'temporary-protection': plain(
    'With temporary protection you may work already',
    `If you have it in the Netherlands, the employer tells the UWV at least two working days before you start. The protection runs to ${date('2027-03-04')} and is not a lasting permit. The permit judged here is a way to stay on. People who only had a temporary Ukrainian permit lost the protection on ${date('2025-09-04')}.`,
  ),
  'no-search-period': plain(
    'Your permit gives no search period',
    'We found no search period for this kind of permit. You may not work for another employer without a new permit. Ask a lawyer or the IND at once what you can still do.',
  ),
  'not-tied-to-job': plain(
    'Your right to stay does not depend on this job',
    'With your nationality or permit you do not need a search period. You need not tell the IND that your job has ended.',
  ),
  'orientation-year-ends': plain(
    'An orientation year cannot be extended',
    'To stay on you need another permit, for example as a highly skilled migrant. A new orientation year needs a new study or new research.',
  ),
  'only-skilled-work': plain(
    'What work you may take',
    'With this permit you may only work as a highly skilled migrant for a recognised sponsor. For other work the employer needs a work permit (“TWV”). Your own business beside the job is allowed.',
  ),
  'permit-names-employer': plain(
    'Your permit names one employer',
    `The new employer must arrange a new permit before you start. With a single permit (“GVVA”) this is a change procedure, with advice of the UWV. One source says that it takes at most 45 days since ${date('2026-05-22')}.`,
  ),
  'blue-card-first-year': plain(
    'The first year of a Blue Card',
    'In the first 12 months of the card, report the change before it happens, or apply anew. Our sources for this are weak; ask the IND.',
  ),
  'reduced-blue-card-diploma': plain(
    'The reduced Blue Card amount and your diploma',
    'The IND’s newsletter takes any higher-education diploma of the last three years. One data project reads it as diplomas of Dutch or designated foreign schools only. One source asks for a master’s.',
  ),
  suriname: plain(
    'Surinamese nationality',
    'We found no source that gives free access to work. We judge as for any nationality outside the EU.',
  ),
  'other-ways': plain('Other ways to stay', [
    'An EU Blue Card: the employer need not be recognised.',
    'A single permit (“GVVA”), after a test of the labour market.',
    'A permit as a partner or family member.',
    'Your own business, or a study.',
    'An orientation year, within three years of graduation or research.',
    'A permanent permit, after five years.',
  ]),
} as const satisfies Partial<Messages['notices']['NL']>;
