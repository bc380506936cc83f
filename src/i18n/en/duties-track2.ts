import type { Messages } from '../messages.ts';
import { sums } from '../sums.ts';
import { euro } from './writing.ts';

const longerPay =
  'If the UWV later finds that the employer did too little, it can prolong sick pay by up to 52 weeks.';

/** The steps of two years of sickness. */
export const dutiesTrack2 = {
  'track2.problem-analysis': {
    title: 'Ask the company doctor for the problem analysis',
    how: 'The employer asks the company doctor (“bedrijfsarts”) for a judgement on the sickness, the “probleemanalyse”. Six weeks are given for it.',
    otherwise: longerPay,
  },
  'track2.action-plan': {
    title: 'Agree on a plan of action',
    how: 'The employer and the employee write the “plan van aanpak” together. It is due two weeks after the company doctor’s judgement; this is the latest day.',
    otherwise: longerPay,
  },
  'track2.uwv-notice': {
    title: 'Report the sickness to the UWV',
    how: 'The employer reports it, at the latest on the first day after 42 weeks of sickness.',
    otherwise: `The UWV can fine the employer, up to ${euro(sums.track2Fine)}.`,
  },
  'track2.first-year-evaluation': {
    title: 'Hold the first-year evaluation',
    how: 'The employer and the employee look back on the first year (“eerstejaarsevaluatie”). The UWV expects it in weeks 46 to 52.',
    otherwise: longerPay,
  },
  'track2.start': {
    title: 'Start Track 2',
    how: 'In Track 2 (“tweede spoor”) the employer looks for suitable work with another employer. It starts as soon as no lasting return to the employer’s own organisation is in sight. The latest day is six weeks after the first-year evaluation.',
    otherwise: longerPay,
  },
  'track2.uwv-letter': {
    title: 'The UWV should have written about the WIA',
    how: 'The UWV writes to you about the benefit for incapacity (“WIA”) when 89 weeks are reached. In practice it does so in week 88.',
    otherwise: 'If no letter has come, ask the UWV. Keep an eye on your own last day to apply.',
  },
  'track2.final-evaluation': {
    title: 'Hold the final evaluation',
    how: 'The employer and the employee hold the “eindevaluatie”, and the company doctor gives a current opinion. In practice this happens in weeks 87 to 91.',
    otherwise: 'The report of re-integration may then be late or not complete.',
  },
  'track2.report': {
    title: 'Finish the report of re-integration',
    how: 'The employer finishes the “re-integratieverslag” at the latest 13 weeks before the 104 weeks end.',
    otherwise: longerPay,
  },
  'track2.wia': {
    title: 'Apply for the benefit for incapacity (WIA)',
    how: 'Apply to the UWV, at the latest 11 weeks before the 104 weeks end. The WIA is an insurance. It is not on the IND’s list of public funds.',
    otherwise: 'If you apply late, your employer must pay you longer, by as much as the delay.',
  },
  'track2.wage-decision': {
    title: 'The UWV should have decided whether sick pay goes on',
    how: 'If the employer did too little, the UWV can prolong sick pay by up to 52 weeks. It decides at the latest six weeks before the 104 weeks end.',
    otherwise: 'If you have heard nothing, ask the UWV.',
  },
  'track2.last-pay': {
    title: 'Last day of sick pay',
    how: 'The employer’s duty to pay ends after 104 weeks. The benefit for incapacity (WIA) can start on the day after.',
    otherwise: 'It lasts longer if the UWV prolongs it, or if the WIA was applied for late.',
  },
  'track2.dismissal-ban': {
    title: 'The ban on dismissal while sick ends',
    how: 'For two years of sickness the employer may not give you notice (“opzegverbod”).',
    otherwise:
      'If the contract ends after that, a search period can start then. It never runs past the end of your permit.',
  },
} as const satisfies Partial<Messages['duties']>;
