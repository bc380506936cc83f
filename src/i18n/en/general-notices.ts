import type { GeneralNoticesText } from '../rulebook-messages.ts';
import { date, dayAndMonth } from './writing.ts';

/** Notices that speak of a person's own case, as they are told to anybody. */
export const generalNotices: GeneralNoticesText = {
  NL: {
    'two-readings': {
      title: 'Two readings of the law can lead to two different years',
      text: 'This concerns an application that is filed in one calendar year and takes effect in another. We judge by the amount of the day it takes effect. Some sources use the day it is filed or reported.',
    },
    'birthday-between': { title: 'A 30th birthday between application and start' },
    'leap-day-birthday': { title: `Born on ${dayAndMonth('2028-02-29')}` },
    'search-period-switch': {
      title: 'Three months or six?',
      text: `This concerns a job that ended before ${date('2026-05-22')}, if the three months still ran on that day. Whether the new six months help is an open question. We show three, the safe count.`,
    },
    'uk-withdrawal-agreement': {
      title: 'British people who lived in the Netherlands before 2021',
      text: 'With rights under the Withdrawal Agreement they may not need a permit for work.',
    },
    'income-norm': {
      title: 'Some kinds of work have another income rule',
      text: 'These are scientific researchers, doctors in specialist training and guest lecturers. Only for them the general income norm takes the place of the salary criterion. Its amounts stand on this page too.',
    },
    'not-tied-to-job': {
      title: 'The right to stay does not depend on a job',
      text: 'In an orientation year you do not need a search period. You need not tell the IND that a job has ended.',
    },
    'pay-drop-other-permit': {
      title: 'If the pay drops',
      text: 'A private servant must get the minimum wage at any time. We know of no other amount for this permit. Ask your employer before the pay drops.',
    },
    'pay-drop-no-condition': {
      title: 'If the pay drops',
      text: 'In an orientation year no amount of pay is needed. There is nothing to report to the IND for that reason.',
    },
    'pay-drop-not-tolerated': { title: 'Reasons that are not on the list' },
    'programme-beyond-permit': { title: 'A programme that runs past the end of the permit' },
    'permit-ends-during-sickness': { title: 'A permit that ends before the sick pay does' },
    'servant-of-mission-member': { title: 'An employer who works for a diplomat personally' },
  },
  LU: {
    'figure-review-overdue': {
      title: 'When a newer amount may hold',
      text: 'An amount without a last day holds until a new one is set. Once the day to check it again has passed, look at guichet.lu before you rely on it.',
    },
    'figure-date-uncertain': {
      title: 'The day some amounts began is not known',
      text: 'For some years our sources do not give the exact day. Where the two amounts around it lead to different answers, we do not choose.',
    },
    'eu-registration': {
      title: 'Who needs no permit declares the arrival and registers',
      text: 'This is for people with free access to work, such as EU citizens. Declare your arrival at the town hall (“commune”) within eight days. Register there within three months.',
    },
    'uk-withdrawal-agreement': {
      title: 'British people who lived or worked in Luxembourg before 2021',
      text: 'They may have rights under the Withdrawal Agreement. With them they need no permit for work.',
    },
    'two-readings': { title: 'A card that turns two years old during the search' },
    'transition-2024-07': { title: 'Cards and work that began under the old law' },
  },
};
