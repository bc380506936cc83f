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
  upcoming: 'Komt nog',
  today: 'Vandaag is de laatste dag',
  extension: 'Na de veilige dag, volgens de wet nog op tijd',
  'perhaps-overdue': 'De dag is misschien voorbij',
  overdue: 'De dag is voorbij',
  done: 'Gedaan',
};

export const who: Messages['who'] = {
  you: 'Wat u moet doen',
  employer: 'Wat uw werkgever moet doen',
  'new-employer': 'Wat uw nieuwe werkgever moet doen',
  authority: 'Wat de instantie moet doen',
};

export const events: Messages['events'] = {
  birthDate: 'uw geboortedatum',
  contractStart: 'de eerste dag van het nieuwe contract',
  filingDate: 'de dag van indienen',
  qualifyingDate: 'de dag waarop u afstudeerde of de vergunning voor onderzoek eindigde',
  diplomaDate: 'de datum van uw diploma',
  permitSince: 'de eerste dag van uw vergunning',
  permitUntil: 'de laatste dag van uw vergunning',
  cardFrom: 'de eerste dag van uw kaart',
  employmentSince: 'uw eerste werkdag met de kaart',
  firstBlueCardSince: 'de eerste dag van uw eerste blauwe kaart',
  secondBlueCardSince: 'de eerste dag van uw tweede blauwe kaart',
  jobLossDate: 'de laatste dag van uw contract',
  settlementSignedOn: 'de dag waarop u de overeenkomst tekende',
  departureDate: 'de dag waarop u vertrekt',
  workPermitsUnbrokenSince: 'de eerste dag van uw vergunningen om te werken',
  payDropStart: 'de dag waarop het loon daalt',
  firstSickDay: 'de eerste ziektedag',
  firstYearEvaluation: 'de dag van de eerstejaarsevaluatie',
  programmeStart: 'de eerste dag van het traject',
  programmeEnd: 'de laatste dag van het traject',
  appliedOn: 'de dag van de complete aanvraag',
  decisionOn: 'de dag waarop het besluit is verstuurd of bekendgemaakt',
  authorisationIssuedOn: 'de datum van de toestemming voor verblijf',
  entryDate: 'de dag waarop u Luxemburg binnenkomt',
  hiredOn: 'de dag waarop u bent aangenomen',
  arrivalDate: 'de dag van aankomst in Nederland',
  registeredOn: 'de dag van inschrijving bij het ministerie',
  cardIssuedOn: 'de dag waarop de pas is afgegeven',
  employerCardUntil: 'de laatste dag van de pas van de werkgever',
  contractUntil: 'de laatste dag van het contract',
  'counted-first-sick-day': 'de eerste ziektedag die telt, na de tijd dat u weer werkte',
  'card-end': 'de laatste dag van uw kaart, zoals wij die tellen',
  silence: 'de dag waarop drie maanden zonder antwoord voorbij zijn',
};

export const noSearch: Messages['noSearch'] = {
  title: 'Laatste dag van uw vergunning, vóór het einde van uw contract',
  how: 'De zoekperiode zou beginnen als uw contract eindigt. Uw vergunning eindigt eerder, dus er volgt geen zoekperiode.',
  otherwise:
    'Zonder verlenging of nieuwe vergunning eindigt met deze vergunning ook uw recht op verblijf daarmee.',
};

export const caps: Messages['caps'] = {
  'permit-end': 'uw vergunning eindigt',
  'contract-end': 'het contract eindigt',
  'employer-card': 'de pas van de werkgever eindigt',
};

export const openCaps: Messages['openCaps'] = {
  permitUntil:
    'We weten niet wanneer uw vergunning eindigt. Is dat vóór deze dag, dan eindigt uw tijd op hetzelfde moment.',
  employerCardUntil:
    'We weten niet wanneer de pas van uw werkgever eindigt. Is dat vóór deze dag, dan eindigt uw pas op hetzelfde moment.',
  contractUntil:
    'We weten niet wanneer uw contract eindigt. Is dat vóór deze dag, dan eindigt uw pas op hetzelfde moment.',
};

export const freeDays: Messages['freeDays'] = {
  saturday: 'een zaterdag',
  sunday: 'een zondag',
  decreed: 'een dag die bij besluit gelijk is gesteld aan een feestdag',
  'new-year': 'Nieuwjaarsdag',
  'good-friday': 'Goede Vrijdag',
  'easter-monday': 'tweede paasdag',
  'kings-day': 'Koningsdag',
  'labour-day': 'de Dag van de Arbeid',
  'liberation-day': 'Bevrijdingsdag',
  'europe-day': 'de Dag van Europa',
  'ascension-day': 'Hemelvaartsdag',
  'whit-monday': 'tweede pinksterdag',
  'national-day': 'de nationale feestdag van Luxemburg',
  assumption: 'Maria-Hemelvaart',
  'all-saints': 'Allerheiligen',
  'christmas-day': 'eerste kerstdag',
  'boxing-day': 'tweede kerstdag',
};
