import type { GlossaryText } from '../glossary-messages.ts';

export const glossary: GlossaryText = {
  onThisPage: 'What the words of the letters mean',
  inLetters: 'Words that you meet in letters',
  terms: {
    'recognised-sponsor': {
      word: 'Recognised sponsor',
      means:
        'An employer that the IND has recognised and that may apply for permits. The IND lists them.',
    },
    'highly-skilled-migrant': {
      word: 'Highly skilled migrant',
      means: 'Somebody with a Dutch permit for work at a set minimum salary.',
    },
    'dutch-blue-card': {
      word: 'Dutch EU Blue Card',
      means: 'A permit for highly qualified work, with rules that EU countries share.',
    },
    'orientation-year': {
      word: 'Orientation year',
      means: 'A permit with which graduates and researchers may look for work.',
    },
    'search-period': {
      word: 'Search period',
      means:
        'The months after a job ends in which you may stay and look for a new one. They never run past the permit.',
    },
    transferee: {
      word: 'Intra-corporate transferee',
      means: 'Somebody whose own company outside the EU sends them to a Dutch office.',
    },
    'single-permit': {
      word: 'Single permit',
      means: 'One permit both to live here and to work for one employer.',
    },
    'work-permit': {
      word: 'Work permit',
      means: 'A permit only to work, not to live here. The employer applies for it at the UWV.',
    },
    IND: {
      word: 'Dutch immigration service',
      means: 'The authority that decides on Dutch permits.',
    },
    UWV: {
      word: 'Dutch employee insurance agency',
      means: 'The authority for unemployment and sickness benefits, and for work permits.',
    },
    objection: {
      word: 'Objection',
      means: 'A letter that asks the IND to look at its decision once more.',
    },
    'return-decision': {
      word: 'Return decision',
      means: 'The part of a letter that tells somebody to leave the country.',
    },
    'civic-integration': {
      word: 'Civic integration',
      means: 'Learning the language and the society, with an exam.',
    },
    receipt: {
      word: 'Confirmation of receipt',
      means: 'The letter that says on which day your application came in.',
    },
    'valid-until': {
      word: 'Valid until',
      means: 'These words stand beside the last day of a Dutch card.',
    },
    gross: { word: 'Gross', means: 'Pay before tax and social security are taken off.' },
    payslip: { word: 'Payslip', means: 'The paper that shows how your pay is made up.' },
    'on-top': {
      word: 'Not included',
      means: 'The amount beside this word does not include what is named.',
    },
    'holiday-allowance': {
      word: 'Holiday allowance',
      means: 'An extra part of the pay, set by law. Letters use three words for it.',
    },
    'days-of-leave': {
      word: 'Days of paid leave',
      means: 'Days on which you need not work and are still paid.',
    },
    'open-ended': {
      word: 'Open-ended',
      means: 'A contract with these words has no last day.',
    },
    'collective-agreement': {
      word: 'Collective agreement',
      means: 'Rules on pay and work that unions and employers made for a trade or a company.',
    },
    'termination-agreement': {
      word: 'Termination agreement',
      means: 'An agreement in which you and your employer end the contract together.',
    },
    'ban-on-notice': {
      word: 'Ban on giving notice',
      means: 'A time in which the employer may not give you notice, as in sickness.',
    },
    'unemployment-benefit': {
      word: 'Unemployment benefit',
      means: 'Money from an insurance for people who lost their job.',
    },
    'incapacity-benefit': {
      word: 'Incapacity benefit',
      means: 'Money for people who cannot earn as before after two years of sickness.',
    },
    'first-sick-day': {
      word: 'First day of sickness',
      means: 'The day from which the years of sickness are counted.',
    },
    'recovery-report': {
      word: 'Report of recovery',
      means: 'Your employer’s message that you are back at work.',
    },
    'sick-pay': {
      word: 'Sick pay',
      means: 'The pay that an employer goes on paying while somebody is sick.',
    },
    'maximum-daily-wage': {
      word: 'Maximum daily wage',
      means: 'The highest wage a day that counts for benefits and for legal sick pay.',
    },
    'company-doctor': {
      word: 'Company doctor',
      means: 'The doctor who says what work a sick person can do. You may speak in private.',
    },
    'problem-analysis': {
      word: 'Problem analysis',
      means: 'The company doctor’s paper on what you can and cannot do.',
    },
    'plan-of-action': {
      word: 'Plan of action',
      means: 'What you and your employer agree to do so that you can work again.',
    },
    'first-year-evaluation': {
      word: 'First-year evaluation',
      means: 'A look back on the first year of sickness, on a form.',
    },
    'final-evaluation': {
      word: 'Final evaluation',
      means: 'The last look back, shortly before the benefit is applied for.',
    },
    'reintegration-report': {
      word: 'Reintegration report',
      means: 'All papers on the years of sickness together. The UWV checks them.',
    },
    'track-2': {
      word: 'Track 2',
      means: 'Looking for suitable work with another employer while you are sick.',
    },
    'track-2-plan': {
      word: 'Track 2 plan',
      means: 'The paper with the days and the steps of the programme.',
    },
    'work-and-care-act': {
      word: 'Work-and-care act',
      means: 'The Dutch law on leave for birth, children and care.',
    },
    'maternity-leave': {
      word: 'Pregnancy and maternity leave',
      means: 'Leave before and after giving birth.',
    },
    'birth-leave': {
      word: 'Birth leave',
      means: 'Leave for the mother’s partner, in the first weeks after the birth.',
    },
    'additional-birth-leave': {
      word: 'Additional birth leave',
      means: 'More weeks for the partner, at lower pay.',
    },
    'parental-leave': {
      word: 'Parental leave',
      means: 'Leave to look after one’s own young child.',
    },
    'adoption-leave': { word: 'Adoption leave', means: 'Leave when a child is adopted.' },
    'foster-leave': {
      word: 'Foster-care leave',
      means: 'Leave when a foster child comes into the family.',
    },
    'short-care-leave': {
      word: 'Short care leave',
      means: 'Some days to care for somebody close who is ill.',
    },
    'long-care-leave': {
      word: 'Long care leave',
      means: 'Weeks to care for somebody close who is seriously ill.',
    },
    strike: { word: 'Strike', means: 'Workers stop work together to press for something.' },
    sickness: { word: 'Sickness', means: 'You cannot do your own work because you are ill.' },
    'unpaid-leave': {
      word: 'Unpaid leave',
      means: 'Time off without pay, by agreement with your employer.',
    },
    'private-servant': {
      word: 'Private servant',
      means:
        'Somebody who works in the home of a staff member of an embassy or international organisation.',
    },
    'identity-card': {
      word: 'Identity card',
      means: 'The card that the Ministry of Foreign Affairs hands out.',
    },
    'diplomatic-letter': {
      word: 'Diplomatic letter',
      means: 'A formal letter from an embassy or organisation to the Ministry.',
    },
    'luxembourg-blue-card': {
      word: 'Luxembourg EU Blue Card',
      means: 'A permit for highly qualified work, with rules that EU countries share.',
    },
    'salaried-worker': {
      word: 'Salaried worker',
      means: 'The ordinary permit for employees from outside the EU.',
    },
    'luxembourg-transferee': {
      word: 'Intra-corporate transferee',
      means: 'Somebody whose own company outside the EU sends them to Luxembourg.',
    },
    'authorisation-to-stay': {
      word: 'Authorisation to stay',
      means:
        'The letter that allows you to come and live in Luxembourg. You may also need a visa to enter.',
    },
    'residence-card': {
      word: 'Residence card',
      means: 'The card that shows your right to live in Luxembourg.',
    },
    'luxembourg-work-permit': {
      word: 'Work permit',
      means:
        'A permit for people from outside the EU who work in Luxembourg and live in another country.',
    },
    'arrival-declaration': {
      word: 'Declaration of arrival',
      means: 'What you tell the town hall when you come to live in its area.',
    },
    'town-hall': {
      word: 'Town hall',
      means: 'The town or village where you live, and its office.',
    },
    'hosting-agreement': {
      word: 'Hosting agreement',
      means: 'The paper in which a research body agrees to take on a researcher.',
    },
    'luxembourg-receipt': {
      word: 'Confirmation of receipt',
      means: 'The letter that says on which day your application came in.',
    },
    notification: {
      word: 'Notification',
      means: 'The official delivery of a decision to you. Terms run from it.',
    },
    'luxembourg-valid-until': {
      word: 'Valid until',
      means: 'These words stand before the last day of a Luxembourg card.',
    },
    'luxembourg-gross': {
      word: 'Gross',
      means: 'Pay before tax and social security are taken off.',
    },
    'luxembourg-open-ended': {
      word: 'Open-ended contract',
      means: 'A contract without a last day.',
    },
    'administrative-court': {
      word: 'Administrative tribunal',
      means: 'The tribunal that judges decisions of Luxembourg’s authorities.',
    },
    'court-lawyer': {
      word: 'Lawyer of the Court',
      means: 'A lawyer who may bring a case before the administrative tribunal.',
    },
    ADEM: {
      word: 'Luxembourg employment agency',
      means: 'The office for vacancies, job seekers and unemployment benefit.',
    },
    'social-security': {
      word: 'Luxembourg social security office',
      means: 'The office with which employers register the people they employ.',
    },
  },
};
