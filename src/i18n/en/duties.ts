import type { Messages } from '../messages.ts';
import { dutiesLu } from './duties-lu.ts';
import { dutiesNl } from './duties-nl.ts';
import { dutiesServant } from './duties-servant.ts';
import { dutiesTrack2 } from './duties-track2.ts';

export const duties: Messages['duties'] = {
  ...dutiesNl,
  ...dutiesTrack2,
  ...dutiesServant,
  ...dutiesLu,
};

export const dutyStatuses: Messages['dutyStatuses'] = {
  upcoming: 'To come',
  today: 'Today is the last day',
  extension: 'Past the safe day, still in time by law',
  'perhaps-overdue': 'The day may have passed',
  overdue: 'The day has passed',
  done: 'Done',
};

export const who: Messages['who'] = {
  you: 'What you must do',
  employer: 'What your employer must do',
  'new-employer': 'What your new employer must do',
  authority: 'What the authority must do',
};

export const events: Messages['events'] = {
  birthDate: 'your date of birth',
  contractStart: 'the first day of the new contract',
  filingDate: 'the day of filing',
  qualifyingDate: 'the day you graduated or the research permit ended',
  diplomaDate: 'the date of your diploma',
  permitSince: 'the first day of your permit',
  permitUntil: 'the last day of your permit',
  cardFrom: 'the first day of your card',
  employmentSince: 'your first day of work on the card',
  firstBlueCardSince: 'the first day of your first Blue Card',
  secondBlueCardSince: 'the first day of your second Blue Card',
  jobLossDate: 'the last day of your contract',
  settlementSignedOn: 'the day you signed the agreement',
  departureDate: 'the day you leave',
  workPermitsUnbrokenSince: 'the first day of your permits for work',
  payDropStart: 'the day the pay drops',
  firstSickDay: 'the first day of sickness',
  firstYearEvaluation: 'the day of the first-year evaluation',
  programmeStart: 'the first day of the programme',
  programmeEnd: 'the last day of the programme',
  appliedOn: 'the day of the complete application',
  decisionOn: 'the day the decision was sent or notified',
  authorisationIssuedOn: 'the date of the authorisation to stay',
  entryDate: 'the day you enter Luxembourg',
  hiredOn: 'the day you were hired',
  arrivalDate: 'the day of arrival in the Netherlands',
  registeredOn: 'the day of registration with the Ministry',
  cardIssuedOn: 'the day the card was issued',
  employerCardUntil: 'the last day of the employer’s card',
  contractUntil: 'the last day of the contract',
  'counted-first-sick-day': 'the first sick day that counts, after your time back at work',
  'card-end': 'the last day of your card, as we count it',
  silence: 'the day on which three months without an answer have passed',
};

export const noSearch: Messages['noSearch'] = {
  title: 'Last day of your permit, before your contract ends',
  how: 'The search period (“zoekperiode”) would begin when your contract ends. Your permit ends before that, so none follows.',
  otherwise:
    'Without an extension or a new permit, your right to stay on this permit ends with it.',
};

export const caps: Messages['caps'] = {
  'permit-end': 'your permit ends',
  'contract-end': 'the contract ends',
  'employer-card': 'the employer’s card ends',
};

export const openCaps: Messages['openCaps'] = {
  permitUntil:
    'We do not know when your permit ends. If it ends before this day, your time ends with it.',
  employerCardUntil:
    'We do not know when your employer’s card ends. If it ends before this day, your card ends with it.',
  contractUntil:
    'We do not know when your contract ends. If it ends before this day, your card ends with it.',
};

export const freeDays: Messages['freeDays'] = {
  saturday: 'a Saturday',
  sunday: 'a Sunday',
  decreed: 'a day made equal to a holiday by decree',
  'new-year': 'New Year’s Day',
  'good-friday': 'Good Friday',
  'easter-monday': 'Easter Monday',
  'kings-day': 'King’s Day',
  'labour-day': 'Labour Day',
  'liberation-day': 'Liberation Day',
  'europe-day': 'Europe Day',
  'ascension-day': 'Ascension Day',
  'whit-monday': 'Whit Monday',
  'national-day': 'Luxembourg’s National Day',
  assumption: 'Assumption Day',
  'all-saints': 'All Saints’ Day',
  'christmas-day': 'Christmas Day',
  'boxing-day': 'the second day of Christmas',
};
