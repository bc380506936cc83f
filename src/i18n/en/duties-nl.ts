import type { Messages } from '../messages.ts';
import { sums, shares } from '../sums.ts';
import { euro, percent } from './writing.ts';

const fine = `A first breach usually brings a warning. A repeat can bring a fine of up to ${euro(sums.fine)}. If you do not report it, the IND can withdraw the permit with effect from an earlier day.`;
const employerFine = `The IND can warn the employer, fine it up to ${euro(sums.employerFine)} each time, or withdraw its recognition.`;
const employerPortal = 'in the Business Portal or on the notification form';

/** What is to be done about a Dutch permit. */
export const dutiesNl = {
  'nl.search-period': {
    title: 'Last day to find a new job that fits your permit',
    how: 'The search period (“zoekperiode”) runs by itself; you need not apply for it. By this day you need a new job that fits your permit. We found no way to have it extended.',
    otherwise:
      'The IND withdraws the permit as of the end of this period. If you find work later, there is a gap in your right of residence.',
  },
  'nl.notify.you': {
    title: 'Tell the IND that your job has ended',
    how: 'Use the notification form for foreign nationals on ind.nl. Your employer’s own report does not replace yours.',
    otherwise: fine,
  },
  'nl.notify.employer': {
    title: 'Report to the IND that the job has ended',
    how: `The former employer reports this ${employerPortal}.`,
    otherwise: employerFine,
  },
  'nl.new-job.notify': {
    title: 'Tell the IND about your new employer',
    how: 'Use the notification form for foreign nationals on ind.nl. Your new employer’s report does not replace yours.',
    otherwise: fine,
  },
  'nl.new-job.register': {
    title: 'Register the new employee with the IND',
    how: 'The new employer does this; a recognised sponsor (“erkend referent”) uses the Business Portal. Best is before the first working day.',
    otherwise: employerFine,
  },
  'nl.leave.report': {
    title: 'Report the leave or the strike to the IND',
    how: `The employer reports it ${employerPortal}. It says which leave or strike it is, and what that does to the pay. The IND must have received it by this day.`,
    otherwise: `Without a report in time, the lower pay may cost the permit. ${employerFine}`,
  },
  'nl.pay-below.report': {
    title: 'Report to the IND that the pay is below the amount',
    how: `The employer reports it ${employerPortal}. This holds for every reason, sickness included.`,
    otherwise: `The permit may be withdrawn. The IND can fine the employer up to ${euro(sums.employerFine)} each time; a court ruled that the IND need not warn first.`,
  },
  'nl.ww.apply': {
    title: 'Apply for unemployment benefit (WW)',
    how: 'Apply at uwv.nl, from a week before the first day without work. The benefit is an insurance and not on the IND’s list of public funds. You need 26 worked weeks in the last 36.',
    otherwise:
      'A late application lowers the benefit. Whoever resigns gets no unemployment benefit.',
  },
  'nl.ruling30.contract': {
    title: `Sign a new contract to keep the ${percent(shares.ruling)} ruling`,
    how: 'The contract must be signed by this day; the work may start later. You and the new employer apply again together.',
    otherwise: 'The ruling is lost. The three months are fixed and cannot be extended.',
  },
  'nl.settlement.revoke': {
    title: 'Last day to withdraw from the termination agreement',
    how: 'You signed a “vaststellingsovereenkomst”. To withdraw, tell the employer in writing by this day. You have 14 days, or 21 if the agreement does not name this right.',
    otherwise: 'The agreement stands.',
  },
  'nl.extension.apply': {
    title: 'Last day to apply for the extension',
    how: 'The employer can file it from three months before the permit ends. If the IND has it in time, you may go on working.',
    otherwise: 'A late application can leave a gap in your residence.',
  },
  'nl.decision': {
    title: 'The IND should have decided',
    how: 'This is the term set by law. For a complete application by a recognised sponsor, the IND aims at two weeks.',
    otherwise:
      'Ask the IND when it will decide. A lawyer can tell you what you can do against a late decision.',
  },
  'nl.objection': {
    title: 'Last day to object to the refusal',
    how: 'An objection (“bezwaar”) must be with the IND by this day. Ask a lawyer at once: the term is four weeks, not six. It starts on the day after the decision was sent.',
    otherwise: 'The refusal becomes final.',
  },
  'nl.leave-country': {
    title: 'Last day to leave, if the decision tells you to',
    how: 'This holds only when the letter is also a return decision (“terugkeerbesluit”). An objection may allow you to stay: ask a lawyer now.',
    otherwise: 'After this day you may no longer stay in the Netherlands.',
  },
  'nl.brp.leave': {
    title: 'Report your departure to the municipality',
    how: 'Report it before you leave, from the fifth day before departure. This ends your entry in the population register (BRP). It holds for a stay abroad of at least eight months in a year.',
    otherwise: 'You stay registered as living here. Tell your health insurer too that you leave.',
  },
  'nl.free-labour-market': {
    title: 'You may work for any employer',
    how: 'After five unbroken years with permits valid for work, you are free on the labour market. You must have lived here all that time.',
    otherwise: 'This is a right, not a duty. Nothing is lost if you do not use it.',
  },
  'nl.turns-30': {
    title: 'Your 30th birthday',
    how: 'With the same employer nothing changes. From this day a new employer needs the amount for people of 30 and older.',
    otherwise:
      'Whoever may use the reduced amount keeps it, also after a change of employer at 30 or later.',
  },
  'nl.reduced-window': {
    title: 'Last day to use the reduced amount after your studies',
    how: 'A first application must be in by this day. It counts from graduation, the doctoral defence or the end of the research permit.',
    otherwise:
      'After it, newcomers cannot use the reduced amount. Whoever holds a permit under that amount keeps it.',
  },
} as const satisfies Partial<Messages['duties']>;
