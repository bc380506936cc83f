import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { date, percent } from './writing.ts';

const yesNo = { yes: { label: 'Yes' }, no: { label: 'No' } } as const;

export const questions: Messages['questions'] = {
  situation: {
    ask: 'What brings you here?',
    name: 'Situation',
    options: {
      'job-offer': { label: 'I have a job offer' },
      'job-ended': { label: 'My job ended or will end' },
      'new-employer': { label: 'I am changing employer' },
      extension: { label: 'I am extending my permit' },
      'pay-drop': { label: 'My pay drops for a while' },
      'track-2': { label: 'I am sick and in Track 2' },
      'private-servant': { label: 'My card is from the Ministry of Foreign Affairs' },
      decision: { label: 'I applied and am waiting, or was refused' },
    },
  },
  country: {
    ask: 'Which country is it about?',
    name: 'Country',
    where: 'The country of the job, or of the permit.',
    options: {
      NL: { label: 'The Netherlands' },
      LU: { label: 'Luxembourg' },
      both: { label: 'Both, to compare them' },
    },
  },
  nationalities: {
    ask: 'What is your nationality?',
    name: 'Nationality',
    where:
      'Name every nationality you have. It stands in your passport. One EU, EEA or Swiss passport is enough to work freely. Are you a refugee? Enter the nationality of the country you come from, or “Stateless”. Asylum counts at the question about your permit.',
  },
  ukProtected: {
    ask: 'Do you have rights under the Withdrawal Agreement?',
    name: 'Withdrawal Agreement',
    where: `British people who lived in that country before ${date('2021-01-01')} usually do. About both countries, say yes only if you have them in both.`,
    options: yesNo,
  },
  temporaryProtection: {
    ask: 'Do you have temporary protection because of the war in Ukraine?',
    name: 'Temporary protection',
    where: `Only people who fled the war in Ukraine have it, whatever their nationality. If you never got it, say no. It runs to ${date('2027-03-04')}. Say yes if you have it in the country this is about. About both countries, say yes if you have it in either.`,
    options: yesNo,
  },
  birthDate: {
    ask: 'When were you born?',
    name: 'Date of birth',
    where: 'In the Netherlands your age can change the amount you need.',
  },
  age: {
    ask: 'How old are you?',
    name: 'Age',
    where: 'Your age on the day that decides, in whole years.',
  },
  salary: {
    ask: 'What is your gross salary?',
    name: 'Gross salary',
    where:
      'Take the guaranteed pay in your contract or offer, before tax (“bruto”, “brut”). Leave out bonuses, overtime, expenses and pay in kind.',
  },
  recognisedSponsor: {
    ask: 'Is the employer a recognised sponsor?',
    name: 'Recognised sponsor',
    where:
      'The employer knows: in Dutch it is “erkend referent”. You can look it up in the public register of recognised sponsors on ind.nl. Only the Netherlands asks for it.',
    options: yesNo,
  },
  salaryExempt: {
    ask: 'Does one of these describe your work?',
    name: 'Special work',
    where: 'For these groups another Dutch income rule applies instead of the salary criterion.',
    options: {
      researcher: {
        label: 'Scientific researcher',
        hint: 'At a funded or designated institution; the university job code starts with 01.',
      },
      'doctor-in-training': { label: 'Doctor in specialist training at a designated institute' },
      'guest-lecturer': { label: 'Guest lecturer with a hosting agreement' },
      none: { label: 'None of these' },
    },
  },
  contractStart: {
    ask: 'What is the first day of the new contract?',
    name: 'First day of the contract',
    where:
      'It stands in the contract, near the top. To extend a card in Luxembourg, take the contract you have now.',
  },
  contractMonths: {
    ask: 'How long is the contract?',
    name: 'Length of the contract',
    where:
      'An open-ended contract has no last day (“onbepaalde tijd”, “contrat à durée indéterminée”).',
  },
  occupationIsco: {
    ask: 'What is the code of the occupation?',
    name: 'Occupation code (ISCO-08)',
    where: `The code has four figures, for example 2512 for software developers. It stands in the employer’s declaration of the vacancy to ADEM, or in the contract. Only applications until ${date('2024-06-30')} need it.`,
  },
  filingDate: {
    ask: 'When is the application filed?',
    name: 'Day of filing',
    where:
      'The day on which the authority receives it. For a first permit, the amounts of that day count.',
  },
  liveInCountry: {
    ask: 'Will you live in Luxembourg?',
    name: 'Living in Luxembourg',
    where: 'People who commute from another country need a work permit instead of a Blue Card.',
    options: { yes: { label: 'Yes' }, no: { label: 'No, I live in another country' } },
  },
  inCountryAsVisitor: {
    ask: 'Do you want to apply from inside Luxembourg, on a short visit?',
    name: 'Applying on a visit',
    where:
      'The authorisation to stay (“autorisation de séjour temporaire”) must be there before you enter.',
    options: yesNo,
  },
  graduateBasis: {
    ask: 'Did you graduate or do research recently?',
    name: 'Orientation year or studies',
    where:
      'A lower salary is enough after an orientation year (“zoekjaar”). The same goes for three years after studies or research that would allow one.',
    options: {
      'orientation-year-now': { label: 'I have an orientation-year permit now' },
      'orientation-year-before': { label: 'I had an orientation-year permit before' },
      'qualifies-without': {
        label: 'I never had one, but I would qualify',
        hint: 'A Dutch degree or doctorate, research in the Netherlands, or Erasmus Mundus. Also a master’s or doctorate from a foreign university in the top 200 of two of THE, QS and ARWU.',
      },
      none: { label: 'None of these' },
    },
  },
  qualifyingDate: {
    ask: 'When did you graduate, or when did the research permit end?',
    name: 'Graduation or end of research',
    where:
      'Take the day of graduation on your diploma, the day of the doctoral defence, or the last day of your research permit.',
  },
  qualification: {
    ask: 'Which qualification do you have?',
    name: 'Qualification',
    where: 'An EU Blue Card asks for a degree or for enough experience in the same work.',
    options: {
      'degree-3-years': {
        label: 'A higher-education degree',
        hint: 'A programme of at least three years. A foreign diploma may need an evaluation.',
      },
      'experience-5-years': { label: 'At least five years of relevant work experience' },
      'ict-experience-3-in-7': {
        label: 'IT manager or IT professional with three years’ experience',
        hint: 'At least three relevant years in the seven years before the application.',
      },
      none: { label: 'None of these' },
    },
  },
  diplomaDate: {
    ask: 'When did you get your diploma?',
    name: 'Date of diploma',
    where:
      'It stands on the diploma. In the Netherlands a lower amount is enough until three years after it.',
  },
  permitType: {
    ask: 'Which permit do you hold now?',
    name: 'Permit held',
    where:
      'Look at the front of your residence card for its kind. Look at the back for the right to work.',
    options: {
      'nl-hsm': {
        label: 'Highly skilled migrant',
        hint: '“Kennismigrant”. On the back: work as a highly skilled migrant allowed, other work with a “TWV”.',
      },
      'nl-blue-card': { label: 'Dutch EU Blue Card', hint: '“Europese blauwe kaart”.' },
      'nl-single-permit': {
        label: 'Single permit for paid work',
        hint: '“GVVA”. On the back: work allowed according to supplementary document.',
      },
      'nl-work-permit': {
        label: 'Residence permit with a separate work permit',
        hint: 'On the back: work allowed only with a “TWV”. Your employer holds the “TWV”.',
      },
      'nl-ict': {
        label: 'Intra-corporate transferee',
        hint: '“Overplaatsing binnen een onderneming”.',
      },
      'nl-orientation-year': { label: 'Orientation year', hint: '“Zoekjaar hoogopgeleiden”.' },
      'nl-free': {
        label: 'A permit with free access to work',
        hint: 'On the back: work freely allowed, no “TWV” needed. For example as a partner or with asylum.',
      },
      'nl-permanent': { label: 'Permanent or EU long-term resident permit' },
      'nl-servant-card': {
        label: 'Identity card of a private servant',
        hint: '“Identiteitskaart” of the Ministry of Foreign Affairs, for private staff of diplomats.',
      },
      'lu-blue-card': { label: 'Luxembourg EU Blue Card', hint: '“Carte bleue européenne”.' },
      'other-eu-blue-card': { label: 'EU Blue Card of another country' },
      none: {
        label: 'No permit, or none of these',
        hint: 'Diplomats and staff of international organisations have rules of their own, which this tool does not know.',
      },
    },
  },
  permitSince: {
    ask: 'Since when do you hold this permit?',
    name: 'Permit held since',
    where:
      'Take the first day of the permit you hold now. Whether years under an earlier permit count is not certain.',
  },
  permitUntil: {
    ask: 'Until when is your permit valid?',
    name: 'Permit valid until',
    where:
      'It stands on the front of the card (“geldig tot”, “valable jusqu’au”). Take the last day that it is valid.',
  },
  cardFrom: {
    ask: 'What is the first day of your Luxembourg Blue Card?',
    name: 'Blue Card valid from',
    where:
      'The day from which the “carte bleue européenne” is valid. It stands on the card or in the letter that came with it.',
  },
  employmentSince: {
    ask: 'When did you start work as a Blue Card holder?',
    name: 'Work on the Blue Card since',
    where:
      'The first day of highly qualified work with your Luxembourg card. It can differ from the first day of the card.',
  },
  firstBlueCardSince: {
    ask: 'Since when have you held a Blue Card of another EU country?',
    name: 'First Blue Card since',
    where: 'The first day of the first card, where it was issued. Denmark and Ireland have none.',
  },
  secondBlueCardSince: {
    ask: 'Since when have you held a Blue Card of a second country?',
    name: 'Second Blue Card since',
    where: 'The first day of that card. Leave out Luxembourg.',
  },
  heldBelow30Criterion: {
    ask: 'Was your permit granted under the amount for people under 30?',
    name: 'Granted under the under-30 amount',
    where:
      'If so, you were not yet 30 when your employer applied, and the reduced amount was not used.',
    options: yesNo,
  },
  heldReducedCriterion: {
    ask: 'Was your permit granted under the reduced amount?',
    name: 'Granted under the reduced amount',
    where:
      'This is the lower amount after an orientation year or recent studies. Your employer knows.',
    options: yesNo,
  },
  employerChange: {
    ask: 'Have you changed employer since your first permit as a highly skilled migrant?',
    name: 'Changes of employer',
    options: {
      none: { label: 'No' },
      'before-30': { label: 'Yes, always before I turned 30' },
      'at-30-or-later': { label: 'Yes, at least once at 30 or later' },
    },
  },
  residenceGap: {
    ask: 'Was there a gap in your right of residence?',
    name: 'Gap in residence',
    where:
      'A gap is any day in the Netherlands with neither a valid permit nor an application filed in time.',
    options: yesNo,
  },
  jobLossDate: {
    ask: 'What is the last day of your contract?',
    name: 'Last day of the contract',
    where:
      'Not the last day you worked. It stands in the notice letter or the termination agreement, and may lie ahead.',
  },
  unemployedMonthsBefore: {
    ask: 'How many months were you unemployed before, on this card?',
    name: 'Months unemployed before',
    where:
      'Add up all earlier times. Part of a month is fine, for example 1.5; it counts as a whole one. Enter 0 if there were none.',
  },
  unemploymentSpellsBefore: {
    ask: 'How many times were you unemployed before, on this card?',
    name: 'Times unemployed before',
    where: 'Leave out this time. Enter 0 if it is the first.',
  },
  settlementSignedOn: {
    ask: 'When did you sign the termination agreement?',
    name: 'Agreement signed on',
    where: 'In Dutch it is a “vaststellingsovereenkomst”.',
  },
  settlementRightMentioned: {
    ask: 'Does it mention your right to withdraw?',
    name: 'Right to withdraw mentioned',
    where: 'Most agreements name 14 days. If yours is silent, you have 21 days.',
    options: yesNo,
  },
  ruling30: {
    ask: `Do you have the ${percent(shares.ruling)} ruling?`,
    name: `${percent(shares.ruling)} ruling`,
    where: 'If so, your payslip shows a tax-free part of your pay.',
    options: yesNo,
  },
  departureDate: {
    ask: 'On which day do you leave the Netherlands?',
    name: 'Day of leaving',
    where: 'For a stay abroad of at least 8 of the next 12 months.',
  },
  workPermitsUnbrokenSince: {
    ask: 'Since when have you had permits for work without a break?',
    name: 'Permits for work since',
    where: 'The first day of the first such permit, if you have lived here since.',
  },
  payDropReason: {
    ask: 'Why does your pay drop?',
    name: 'Reason',
    where: 'Your request for leave, or your employer’s answer to it, names the kind.',
    options: {
      maternity: {
        label: 'Pregnancy and maternity leave',
        hint: '“Zwangerschaps- en bevallingsverlof”.',
      },
      'birth-leave': {
        label: 'Birth leave as a partner',
        hint: '“Geboorteverlof” and “aanvullend geboorteverlof”.',
      },
      parental: { label: 'Parental leave', hint: '“Ouderschapsverlof”.' },
      adoption: { label: 'Adoption leave', hint: '“Adoptieverlof”.' },
      foster: { label: 'Foster-care leave', hint: '“Pleegzorgverlof”.' },
      'short-care': {
        label: 'Short leave to care for somebody',
        hint: '“Kortdurend zorgverlof”.',
      },
      'long-care': { label: 'Long leave to care for somebody', hint: '“Langdurend zorgverlof”.' },
      strike: { label: 'A strike', hint: '“Staking”.' },
      sickness: { label: 'Sickness', hint: '“Ziekte”: your employer reduces the pay.' },
      'unpaid-leave': {
        label: 'Unpaid leave or a sabbatical',
        hint: '“Onbetaald verlof”, by agreement with your employer.',
      },
      'fewer-hours': {
        label: 'Fewer hours of work',
        hint: 'By choice, without one of the leaves.',
      },
      other: { label: 'Another reason' },
    },
  },
  payDropStart: {
    ask: 'On which day does your pay drop?',
    name: 'Pay drops on',
    where: 'The first day of the leave, the strike or the lower pay. It may lie ahead.',
  },
  payDuring: {
    ask: 'What is your gross pay while it lasts?',
    name: 'Pay while it lasts',
    where:
      'What your employer then pays, before tax. It stands on the payslip (“loonstrook”) or in the agreement. Enter 0 if there is no pay.',
  },
  leaveProvable: {
    ask: 'Can your employer prove your right to this leave?',
    name: 'Right to leave provable',
    where:
      'With a birth certificate, for example. For care leave, also that the care is needed. It belongs in the employer’s records.',
    options: yesNo,
  },
  firstSickDay: {
    ask: 'What was your first day of sickness?',
    name: 'First day of sickness',
    where:
      'The first working day on which you did not work, or stopped, because of sickness. Letters call it the “eerste ziektedag”.',
  },
  recoveries: {
    ask: 'When were you back at work in between?',
    name: 'Back at work',
    where:
      'List the times in order, the earliest first. They must not overlap. The report of your recovery (“herstelmelding”) names the first day.',
  },
  sickPay: {
    ask: 'What does your employer pay while you are sick?',
    name: 'Sick pay',
    where:
      'Look in your contract or collective agreement (“cao”) for “loondoorbetaling bij ziekte”. Your payslip shows the amount.',
  },
  firstYearEvaluation: {
    ask: 'When was the first-year evaluation?',
    name: 'First-year evaluation',
    where:
      'You and your employer look back on the first year of sickness. The form is the “eerstejaarsevaluatie”; take its date.',
  },
  programmeStart: {
    ask: 'What is the first day of the Track 2 programme?',
    name: 'Programme starts',
    where: 'It stands in the plan (“trajectplan tweede spoor”). It may lie ahead.',
  },
  programmeEnd: {
    ask: 'What is the last day of the Track 2 programme?',
    name: 'Programme ends',
    where: 'It stands in the same plan.',
  },
  appliedOn: {
    ask: 'When was the complete application filed?',
    name: 'Applied on',
    where:
      'The day stands in the confirmation of receipt (“ontvangstbevestiging”, “accusé de réception”).',
  },
  decision: {
    ask: 'Is there a decision on your application?',
    name: 'Decision',
    where: 'In the Netherlands it comes from the IND, in Luxembourg from the minister.',
    options: {
      none: { label: 'Not yet' },
      granted: { label: 'Yes, granted' },
      refused: { label: 'Yes, refused' },
    },
  },
  decisionOn: {
    ask: 'What is the day of the decision?',
    name: 'Day of the decision',
    where:
      'Netherlands: the date at the top of the letter, not the day you received it. Luxembourg: the day on which you were notified (“notification”).',
  },
  authorisationIssuedOn: {
    ask: 'When was your authorisation to stay issued?',
    name: 'Authorisation issued on',
    where:
      'The date of the letter “autorisation de séjour temporaire”, not the day you received it.',
  },
  entryDate: {
    ask: 'On which day do you enter Luxembourg?',
    name: 'Day of entry',
    where:
      'The day on which you arrive to live there. Your “déclaration d’arrivée” names it. It may lie ahead.',
  },

  hiredOn: {
    ask: 'When were you hired?',
    name: 'Hired on',
    where: 'The first day of work in the contract with your present employer.',
  },
  employerPrivileged: {
    ask: 'Does your employer have diplomatic or similar status?',
    name: 'Employer has the status',
    where:
      'If so, your employer works for an embassy, a consulate or an international organisation. They hold a card from the Ministry of Foreign Affairs.',
    options: yesNo,
  },
  employerEmployedByMissionMember: {
    ask: 'Is your employer in the service of a mission’s staff member?',
    name: 'Employer works for a diplomat',
    where: 'Not for the embassy itself, but for a member of its staff as a person.',
    options: yesNo,
  },
  relative: {
    ask: 'Are you a relative of your employer or their partner?',
    name: 'Relative of the employer',
    where: 'By blood or marriage. Cousins, aunts, uncles, nieces and nephews count too.',
    options: yesNo,
  },
  familyComes: {
    ask: 'Does your family come with you?',
    name: 'Family comes along',
    where: 'To live in the Netherlands with you, because of this work.',
    options: yesNo,
  },
  recruitedLocally: {
    ask: 'Were you hired while you were already in the Netherlands?',
    name: 'Hired in the Netherlands',
    options: yesNo,
  },
  holdsResidenceAndWorkPermit: {
    ask: 'Did you hold a residence permit and a work permit then?',
    name: 'Held both permits',
    where: 'Both: a card that lets you live here, and the right to work.',
    options: yesNo,
  },
  fullTime: {
    ask: 'Is your job full-time?',
    name: 'Full-time',
    where: 'Your contract names the hours a week.',
    options: yesNo,
  },
  paidToOwnAccount: {
    ask: 'Is your pay sent to your own bank account each month?',
    name: 'Paid to own account',
    where: 'To an account in your name, in the Netherlands or another EU country. Not in cash.',
    options: yesNo,
  },
  holidayAllowancePaid: {
    ask: `Do you get ${percent(shares.holidayAllowance)} holiday allowance?`,
    name: 'Holiday allowance paid',
    where: 'It stands on the payslip as “vakantiebijslag” or “vakantiegeld”.',
    options: yesNo,
  },
  leaveDays: {
    ask: 'How many days of paid leave do you get a year?',
    name: 'Days of paid leave',
    where: 'Count working days, as in your contract (“vakantiedagen”).',
  },
  foreignSocialSecurity: {
    ask: 'Are you covered by the social security of another country?',
    name: 'Social security abroad',
    where: 'If so, you have a paper of that country that says it.',
    options: yesNo,
  },
  registeredAsEmployer: {
    ask: 'Is your employer registered as an employer in the Netherlands?',
    name: 'Registered as employer',
    where: 'The employer knows. It is asked for where no other country covers you.',
    options: yesNo,
  },
  healthInsurance: {
    ask: 'Do you have health insurance?',
    name: 'Health insurance',
    where:
      'If so, there is a policy in your name. The Ministry asks for a copy before it hands out a card.',
    options: yesNo,
  },
  arrivalDate: {
    ask: 'When did you arrive in the Netherlands?',
    name: 'Day of arrival',
    where: 'For this job. The stamp in your passport or your ticket shows it.',
  },
  registeredOn: {
    ask: 'When were you registered with the Ministry of Foreign Affairs?',
    name: 'Registered on',
    where: 'The embassy or organisation does this in the Ministry’s ePortal. It knows the day.',
  },
  cardNumber: {
    ask: 'Which card is it: your first, second or a later one?',
    name: 'Number of the card',
    where: 'Count the cards (“identiteitskaart”) that you got for this job. Enter 1 for the first.',
  },
  cardIssuedOn: {
    ask: 'When was this card issued?',
    name: 'Card issued on',
    where: 'It stands on the card.',
  },
  employerCardUntil: {
    ask: 'Until when is your employer’s card valid?',
    name: 'Employer’s card valid until',
    where: 'It stands on your employer’s “identiteitskaart”. Yours is not valid for longer.',
  },
  contractUntil: {
    ask: 'What is the last day of your contract?',
    name: 'Last day of the contract',
    where: 'It stands in the contract or in the letter that ends it.',
  },
};

export const groups: Messages['groups'] = {
  relatives: 'Tell us about your family',
  'working-time': 'Tell us about your hours and your leave',
  payment: 'Tell us how you are paid',
};

export const offers: Messages['offers'] = {
  applied: { title: 'The application is filed and I am waiting', ask: 'When was it filed?' },
  filing: {
    title: 'The application is filed on another day than today',
    ask: 'When is the application filed?',
  },
  exempt: {
    title: 'I am a researcher, a doctor in training or a guest lecturer',
    ask: 'Does one of these describe your work?',
  },
  protection: {
    title: 'I have temporary protection from Ukraine',
    ask: 'Do you have temporary protection?',
  },
  'other-blue-card': {
    title: 'I hold an EU Blue Card of another country',
    ask: 'Tell us about your Blue Card',
  },
  'second-blue-card': {
    title: 'I have held Blue Cards of two other countries',
    ask: 'Since when the second?',
  },
  start: { title: 'I know the first day of a new job', ask: 'When does it start?' },
  settlement: {
    title: 'I signed a termination agreement',
    ask: 'Tell us about the termination agreement',
  },
  ruling: {
    title: `I have the ${percent(shares.ruling)} ruling`,
    ask: `Do you have the ${percent(shares.ruling)} ruling?`,
  },
  studies: {
    title: 'I graduated or did research recently',
    ask: 'Did you graduate or do research recently?',
  },
  leaving: { title: 'I am leaving the Netherlands', ask: 'On which day do you leave?' },
  'five-years': {
    title: 'I have had permits for work for years',
    ask: 'Since when, without a break?',
  },
  'card-work': {
    title: 'I started work later than my card began',
    ask: 'When did you start work?',
  },
  arrived: { title: 'I entered Luxembourg, or know the day', ask: 'On which day?' },
  'back-at-work': {
    title: 'I was back at work in between',
    ask: 'When were you back at work in between?',
  },
  evaluated: {
    title: 'The first-year evaluation has been held',
    ask: 'When was the first-year evaluation?',
  },
  programme: {
    title: 'I know the days of the Track 2 programme',
    ask: 'Tell us about the Track 2 programme',
  },
  'contract-ended': {
    title: 'My contract ended or will end',
    ask: 'What is the last day of your contract?',
  },
  'hired-here': {
    title: 'I was hired while I was in the Netherlands',
    ask: 'Tell us how you were hired',
  },
  'mission-member': {
    title: 'My employer works for a diplomat personally',
    ask: 'Is your employer in the service of a mission’s staff member?',
  },
  'servant-arrival': {
    title: 'I know the day I arrived',
    ask: 'When did you arrive in the Netherlands?',
  },
  'servant-registered': {
    title: 'I am registered with the Ministry',
    ask: 'When were you registered?',
  },
  'servant-card': { title: 'I have my card here', ask: 'Tell us about your card' },
  'employer-card': {
    title: 'I know until when my employer’s card is valid',
    ask: 'Until when is your employer’s card valid?',
  },
  'servant-contract': {
    title: 'I know the last day of my contract',
    ask: 'What is the last day of your contract?',
  },
};
