import type { Messages } from '../messages.ts';
import { date } from './writing.ts';

export const doubts: Messages['doubts'] = {
  'six-months-source':
    'The six months after two years rest on law firms that quote the IND, and on Directive (EU) 2024/1233. We have not seen the IND’s own page. Whether years under another permit count is not known.',
  'fixed-term-expiry':
    'If a fixed-term contract simply ran out, older sources disagree whether a search period follows.',
  'repeated-unemployment':
    'It is not known whether an earlier period without work counts against these months.',
  'card-may-be-extended':
    'One specialist firm says that a Blue Card can be extended to complete the search period. Do not rely on it.',
  'blue-card-beforehand':
    'An older text asks Blue Card holders to tell the IND before they lose the job, where that is possible. It asks the same before a change in the first phase of the card. Tell the IND as early as you can.',
  'notice-period':
    'If an agreement ends the job before your notice period would, the benefit can start later. We do not count that.',
  'garden-leave':
    'If you stopped work with pay before the contract ended (garden leave), judges may count from the day you stopped. The safest count starts there.',
  'start-before-decision': `Since ${date('2026-05-22')} it is not certain whether work may start at once, or only after the IND has decided. Register before the start.`,
  'longer-or-shorter-term': `A Blue Card filed by a recognised sponsor is decided in 30 days. One source says that a first decision may take 30 days more since ${date('2026-05-22')}.`,
  'shorter-terms-source': `The shorter terms since ${date('2026-05-22')} rest on one source. It says the IND may add 15 days. It also says you may start if the IND is late and all conditions are met.`,
  'late-extension':
    'One source says that the IND accepts an application up to four weeks late. Do not rely on it.',
  'blue-card-report':
    'Our sources name this report for highly skilled migrants. That it holds for Blue Cards too is our careful reading.',
  'milestone-in-practice':
    'The law sets no day for this. The weeks are those that advisers use in practice.',
  'two-years-or-104-weeks':
    'The law says two years. Practice often counts 104 weeks, which end a few days earlier.',
  'scheme-may-have-changed': `These lengths come from the guide of before ${date('2024-07-01')}. We found no newer rule for people hired before that day.`,
  'working-day-undefined':
    'The guide does not say what a working day is. We leave out Saturdays, Sundays and legal holidays.',
  'minister-or-tribunal-term':
    'It is not certain when the three months to go to the tribunal start: with the silence, or only with an answer with reasons. The careful day counts from the silence.',
  'unemployment-wording-unread': `The months rest on summaries of the act of ${date('2024-06-04')}, on the press and on the directive. We do not have the full wording of the article.`,
  'report-without-days': 'We found no number of days for this report. So do it at once.',
  'renewal-window':
    'One guide asks for at least 60 days left on the card. Others say to begin two months before it ends. No source calls this a hard limit.',
  'contract-cap':
    'For contracts of just under four years, it rests on the directive alone that the card stops at four years. A passport that ends sooner can also make the card shorter.',
  'employment-or-card-start':
    'We count from your first day of work on the card. One source counts from the day you received it. If the card came later, count from that day to be safe.',
};
