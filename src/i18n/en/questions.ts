import type { Messages } from '../messages.ts';

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
      decision: { label: 'I applied and wait, or was refused' },
    },
  },
  country: {
    ask: 'Which country is it about?',
    name: 'Country',
    options: {
      NL: { label: 'The Netherlands' },
      both: { label: 'The Netherlands and Luxembourg' },
    },
  },
  nationalities: {
    ask: 'What is your nationality?',
    name: 'Nationality',
    where:
      'Name every nationality you have. It stands in your passport. One EU, EEA or Swiss passport is enough to work freely.',
  },
  ukProtected: {
    ask: 'Do you have rights under the Withdrawal Agreement?',
    name: 'Withdrawal Agreement',
    where: 'British people who lived in the Netherlands before 1 January 2021 usually do.',
    options: yesNo,
  },
  temporaryProtection: {
    ask: 'Do you have temporary protection because of the war in Ukraine?',
    name: 'Temporary protection',
    where: 'For people who fled the war in Ukraine. It runs to 4 March 2027.',
    options: yesNo,
  },
  birthDate: {
    ask: 'When were you born?',
    name: 'Date of birth',
    where: 'A lower salary is enough for people who are not yet 30.',
  },
  age: { ask: 'How old are you?', name: 'Age' },
  salary: {
    ask: 'What is your gross salary?',
    name: 'Gross salary',
    where:
      'Take the fixed pay in your contract or offer, before tax (“bruto”). Leave out bonuses, overtime, expenses and pay in kind.',
  },
  recognisedSponsor: {
    ask: 'Is the employer a recognised sponsor?',
    name: 'Recognised sponsor',
    where:
      'The employer knows: in Dutch it is “erkend referent”. You can look it up in the public register of recognised sponsors on ind.nl.',
    options: yesNo,
  },
  salaryExempt: {
    ask: 'Does one of these describe your work?',
    name: 'Special work',
    where: 'For these groups another income rule applies instead of the salary criterion.',
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
    name: 'First day of the new job',
    where: 'It stands in the contract, near the top.',
  },
  contractMonths: {
    ask: 'How long is the contract?',
    name: 'Length of the contract',
    where: 'An open-ended contract has no last day (“onbepaalde tijd”).',
  },
  filingDate: {
    ask: 'When is the application filed?',
    name: 'Day of filing',
    where:
      'The day on which the IND receives it. For a first permit, the amounts of that day count.',
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
        hint: 'A Dutch degree or doctorate, research in the Netherlands, Erasmus Mundus, or a master’s or doctorate from a foreign university that is top 200 in at least two of THE, QS and ARWU.',
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
    where: 'The EU Blue Card asks for a degree or, since 2023 and 2024, for enough experience.',
    options: {
      'degree-3-years': {
        label: 'A higher-education degree',
        hint: 'A programme of at least three years. A foreign diploma needs an evaluation.',
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
    where: 'A lower amount is enough until three years after a higher-education diploma.',
  },
  permitType: {
    ask: 'Which permit do you hold now?',
    name: 'Permit held',
    where: 'Look at the front of your residence card (purpose) and at the back (right to work).',
    options: {
      'nl-hsm': {
        label: 'Highly skilled migrant',
        hint: '“Kennismigrant”. On the back: work as a highly skilled migrant allowed, other work with a TWV.',
      },
      'nl-blue-card': { label: 'Dutch EU Blue Card', hint: '“Europese blauwe kaart”.' },
      'nl-single-permit': {
        label: 'Single permit for paid work',
        hint: '“GVVA”. On the back: work allowed according to supplementary document.',
      },
      'nl-work-permit': {
        label: 'Residence permit with a separate work permit',
        hint: 'On the back: work allowed only with a TWV. Your employer holds the TWV.',
      },
      'nl-ict': {
        label: 'Intra-corporate transferee',
        hint: '“Overplaatsing binnen een onderneming”.',
      },
      'nl-orientation-year': { label: 'Orientation year', hint: '“Zoekjaar hoogopgeleiden”.' },
      'nl-free': {
        label: 'A permit with free access to work',
        hint: 'On the back: work freely allowed, no TWV needed. For example as a partner.',
      },
      'nl-permanent': { label: 'Permanent or EU long-term resident permit' },
      'nl-servant-card': {
        label: 'Identity card of a private servant',
        hint: 'From the Ministry of Foreign Affairs, for household staff of diplomats.',
      },
      'lu-blue-card': { label: 'Luxembourg EU Blue Card' },
      'other-eu-blue-card': { label: 'EU Blue Card of another country' },
      none: { label: 'No permit' },
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
    where: 'It stands on the front of the card (“geldig tot”).',
  },
  heldBelow30Criterion: {
    ask: 'Was your permit granted under the amount for people under 30?',
    name: 'Granted under the under-30 amount',
    where: 'You were not yet 30 when your employer applied, and the reduced amount was not used.',
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
      'A gap is any day in the Netherlands without a valid permit or a pending application in time.',
    options: yesNo,
  },
  jobLossDate: {
    ask: 'What is the last day of your contract?',
    name: 'Last day of the contract',
    where:
      'Not the last day you worked. It stands in the notice letter or the termination agreement, and may lie ahead.',
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
    ask: 'Do you have the 30% ruling?',
    name: '30% ruling',
    where: 'Your payslip then shows a tax-free part of your pay.',
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
  appliedOn: {
    ask: 'When was the complete application filed?',
    name: 'Applied on',
    where: 'The day is in the IND’s confirmation of receipt.',
  },
  decision: {
    ask: 'Has the IND decided?',
    name: 'Decision',
    options: {
      none: { label: 'Not yet' },
      granted: { label: 'Yes, granted' },
      refused: { label: 'Yes, refused' },
    },
  },
  decisionOn: {
    ask: 'When was the decision sent?',
    name: 'Decision sent on',
    where: 'The date at the top of the letter, not the day you received it.',
  },
};

export const offers: Messages['offers'] = {
  applied: { title: 'The application is filed and I wait', ask: 'When was it filed?' },
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
  start: { title: 'I know the first day of a new job', ask: 'When does it start?' },
  settlement: {
    title: 'I signed a termination agreement',
    ask: 'Tell us about the termination agreement',
  },
  ruling: { title: 'I have the 30% ruling', ask: 'Do you have the 30% ruling?' },
  studies: {
    title: 'I graduated or did research recently',
    ask: 'Did you graduate or do research recently?',
  },
  leaving: { title: 'I am leaving the Netherlands', ask: 'On which day do you leave?' },
  'five-years': {
    title: 'I have had permits for work for years',
    ask: 'Since when, without a break?',
  },
};
