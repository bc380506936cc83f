import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { plain } from '../plain.ts';
import { date, percent } from './writing.ts';

/** Private servants of privileged staff. */
export const servantNoticesNl = {
  'servant-scheme-closed': plain(
    `Closed to new servants since ${date('2024-07-01')}`,
    'Since that day staff can no longer ask the Ministry to register a private servant. People hired before it keep the rules of the guide, as far as we found. A later change is possible. An embassy can still register household staff of its own as service staff.',
  ),
  'servant-of-mission-member': plain(
    'Your employer works for a diplomat personally',
    'Then your work is not exempt from a work permit. The employer needs a work permit for you and must follow Dutch rules.',
  ),
  'servant-hired-here': plain(
    'Hired while in the Netherlands',
    'You then had to hold a valid residence permit and a work permit already.',
  ),
  'servant-no-other-job': plain(
    'Only this employer',
    'You may only work for the person named in your contract. The back of your card says so. You may not change jobs in the Netherlands with this card.',
  ),
  'servant-must-leave': plain('When you must leave the Netherlands', [
    'When the contract ends or is ended.',
    'When your employer’s posting in the Netherlands ends.',
    'When your employer stops being a member of that staff.',
    'When your employer breaks the conditions for having a private servant.',
  ]),
  'servant-protected': plain('What you have a right to', [
    'A contract that your employer may not end while you are sick or pregnant.',
    'Pay on time, each month, to your own account. It may not be paid in cash.',
    `At least the minimum wage, and ${percent(shares.holidayAllowance)} holiday allowance.`,
    'At least 20 working days of paid leave a year.',
    'Equal treatment, whatever your sex, sexual orientation, religion or political views.',
    'All this holds even if the contract names the law of another country.',
  ]),
  'servant-wage-under-21': plain(
    'Under 21 the minimum wage is lower',
    `The amount that we show is for 21 and older. At 20 it is ${percent(shares.wageAt[20])} of it, at 19 ${percent(shares.wageAt[19])}, at 18 ${percent(shares.wageAt[18])}. At 17 it is ${percent(shares.wageAt[17])}, at 16 ${percent(shares.wageAt[16])}, at 15 ${percent(shares.wageAt[15])}.`,
  ),
  'servant-departure': plain('What your employer must do when you leave', [
    'See to it that you give your card back to the Ministry’s Protocol Department.',
    'Show the Ministry that your journey to a country outside Schengen is arranged.',
    'If the employer does not, the Ministry can refuse new requests for servants.',
    'We found no number of days for this. For staff the guide names ten working days after the job.',
  ]),
  'servant-note-verbale': plain('What the “Note Verbale” must contain', [
    'Your name, date and place of birth, and nationality.',
    'The number of your passport and the day it expires.',
    'Your employer’s name and position in the organisation.',
    'A copy of your full-time contract, with its first day and length.',
    'A declaration that your employer is responsible for you and pays all costs, also of the journey home.',
    'If another country’s social security covers you: a statement by its authorities.',
    'If not: proof that your employer is registered with the Dutch tax authority as your employer.',
    'If your employer works for a diplomat personally, this route is closed and a work permit is needed.',
    'The organisation sends it before you apply for the visa. Without it the application is not considered.',
  ]),
  'servant-visa': plain(
    'The visa',
    'Apply at the Dutch mission in your own country or where you live. It can take up to four weeks. Where there is none, the employer writes to visa.posten@ind.nl.',
  ),
  'servant-card-collection': plain(
    'How you get the card',
    'You collect it yourself at the Ministry in The Hague (Rijnstraat 8), with a valid identity document. Wait for the message that it is ready. First the Ministry needs a copy of your health insurance policy.',
  ),
  'servant-taxes': plain(
    'Taxes and social security',
    'If your employer has “AO” status, your pay is free of tax, unless you are Dutch or live here for good. You pay no national insurance if another country covers you. Otherwise your employer registers as an employer with the tax authority.',
  ),
} as const satisfies Partial<Messages['notices']['NL']>;
