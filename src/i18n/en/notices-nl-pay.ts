import { daysOfPayInMonth } from '../../rules/index.ts';
import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, percent } from './writing.ts';

const { money } = format;

/** Lower pay for a while. */
export const payNoticesNl = {
  'pay-drop-other-permit': plain(
    'We have no amount to judge this permit by',
    'Our amounts are those of highly skilled migrants and Blue Card holders. Another permit can have conditions of its own. Ask your employer or the IND before the pay drops.',
  ),
  'pay-drop-no-condition': plain(
    'No amount of pay is needed for this',
    'From what you told us, you hold no Dutch permit whose pay must reach an amount. There is nothing to report to the IND for that reason.',
  ),
  'leave-notification': plain(
    'The IND must have the notice within four weeks',
    'This holds when the pay falls below your amount. The notice says which leave or strike it is and what it does to your pay. The employer sends it through the Business Portal or on the form. For a highly skilled migrant who meets all conditions, this has no consequences for the permit.',
  ),
  'leave-proof': plain(
    'The right to the leave',
    'You or your employer must be able to prove it. For care leave, also that the care is really needed.',
  ),
  'leave-records': plain(
    'The employer’s records',
    'The leave or the strike must be well documented there, so that the IND can inspect it.',
  ),
  'pay-drop-not-tolerated': plain(
    'This reason is not on the list',
    'Only leave under the work-and-care act (“Wet arbeid en zorg”) and a strike allow pay below the amount. Sickness, unpaid leave, a sabbatical and fewer hours by choice do not. The employer must report it, and the permit may be withdrawn. Ask whether the employer can top up your pay, and ask a lawyer.',
  ),
  'blue-card-sickness': plain(
    'Blue Card and sick pay',
    'One source says that sick pay below the amount is tolerated for at most 12 months. We found no second source. Within those months we cannot say; after them we count it as not tolerated.',
  ),
  'birth-leave-other-permits': plain(
    'Additional birth leave, with other permits',
    `Since ${date('2020-07-01')} pay of ${percent(shares.sickPay)} during “aanvullend geboorteverlof” is tolerated. This also holds for Blue Cards, transferees (ICT) and single permits (GVVA), as one firm reports.`,
  ),
  'sick-pay-cap': {
    title: 'What the law grants while you are sick',
    text: ({ daily }) => {
      const rule = `By law, sick pay is ${percent(shares.sickPay)} of the wage, and only up to a maximum daily wage.`;
      const compare =
        'Compare it with the amount of your permit. Only a better rule in your contract or collective agreement (“cao”) closes a gap.';
      if (!daily) return `${rule} We do not have that maximum for this day. ${compare}`;
      const month = daily.cents * daysOfPayInMonth;
      const most = money(Math.round((month * shares.sickPay) / 100));
      return `${rule} The maximum is ${money(daily.cents)} a day, as a public code base quotes it. By our own count that is ${money(Math.round(month))} a month. So the law does not grant more than ${most} a month. ${compare}`;
    },
  },
} as const satisfies Partial<Messages['notices']['NL']>;
