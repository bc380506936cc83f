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
  upcoming: 'À venir',
  today: 'C’est aujourd’hui le dernier jour',
  extension: 'Jour sûr passé, encore à temps selon la loi',
  'perhaps-overdue': 'Le jour est peut-être passé',
  overdue: 'Le jour est passé',
  done: 'Fait',
};

export const who: Messages['who'] = {
  you: 'Ce que vous devez faire',
  employer: 'Ce que votre employeur doit faire',
  'new-employer': 'Ce que votre nouvel employeur doit faire',
  authority: 'Ce que l’administration doit faire',
};

export const events: Messages['events'] = {
  birthDate: 'votre date de naissance',
  contractStart: 'le premier jour du nouveau contrat',
  filingDate: 'le jour du dépôt',
  qualifyingDate: 'le jour du diplôme ou de la fin du permis de chercheur',
  diplomaDate: 'la date de votre diplôme',
  permitSince: 'le premier jour de votre permis',
  permitUntil: 'le dernier jour de votre permis',
  cardFrom: 'le premier jour de votre carte',
  employmentSince: 'votre premier jour de travail avec la carte',
  firstBlueCardSince: 'le premier jour de votre première carte bleue',
  secondBlueCardSince: 'le premier jour de votre deuxième carte bleue',
  jobLossDate: 'le dernier jour de votre contrat',
  settlementSignedOn: 'le jour où vous avez signé l’accord',
  departureDate: 'le jour de votre départ',
  workPermitsUnbrokenSince: 'le premier jour de vos permis pour le travail',
  payDropStart: 'le jour où le salaire baisse',
  firstSickDay: 'le premier jour de maladie',
  firstYearEvaluation: 'le jour du bilan de la première année',
  programmeStart: 'le premier jour du programme',
  programmeEnd: 'le dernier jour du programme',
  appliedOn: 'le jour de la demande complète',
  decisionOn: 'le jour de l’envoi ou de la remise de la décision',
  authorisationIssuedOn: 'la date de l’autorisation de séjour',
  entryDate: 'le jour de votre entrée au Luxembourg',
  hiredOn: 'le jour de votre embauche',
  arrivalDate: 'le jour de l’arrivée aux Pays-Bas',
  registeredOn: 'le jour de l’enregistrement au ministère',
  cardIssuedOn: 'le jour où la carte a été délivrée',
  employerCardUntil: 'le dernier jour de la carte de l’employeur',
  contractUntil: 'le dernier jour du contrat',
  'counted-first-sick-day': 'le premier jour de maladie qui compte, après votre retour au travail',
  'card-end': 'le dernier jour de votre carte, selon notre calcul',
  silence: 'le jour où trois mois ont passé sans réponse',
};

export const noSearch: Messages['noSearch'] = {
  title: 'Dernier jour de votre permis, avant la fin de votre contrat',
  how: 'La période de recherche d’emploi (« zoekperiode ») commencerait à la fin de votre contrat. Votre permis expire avant, donc aucune ne suit.',
  otherwise:
    'Sans prolongation ni nouveau permis, votre droit de séjour lié à ce permis prend fin avec lui.',
};

export const caps: Messages['caps'] = {
  'permit-end': 'votre permis expire',
  'contract-end': 'le contrat se termine',
  'employer-card': 'la carte de l’employeur expire',
};

export const openCaps: Messages['openCaps'] = {
  permitUntil:
    'Nous ne savons pas quand votre permis expire. S’il expire avant ce jour, votre temps s’arrête avec lui.',
  employerCardUntil:
    'Nous ne savons pas quand la carte de votre employeur expire. Si elle expire avant ce jour, votre carte s’arrête avec elle.',
  contractUntil:
    'Nous ne savons pas quand votre contrat se termine. S’il se termine avant ce jour, votre carte s’arrête avec lui.',
};

export const freeDays: Messages['freeDays'] = {
  saturday: 'un samedi',
  sunday: 'un dimanche',
  decreed: 'un jour assimilé par décret à un jour férié',
  'new-year': 'le jour de l’An',
  'good-friday': 'le Vendredi saint',
  'easter-monday': 'le lundi de Pâques',
  'kings-day': 'la fête du Roi',
  'labour-day': 'la fête du Travail',
  'liberation-day': 'la fête de la Libération',
  'europe-day': 'la journée de l’Europe',
  'ascension-day': 'l’Ascension',
  'whit-monday': 'le lundi de Pentecôte',
  'national-day': 'la fête nationale du Luxembourg',
  assumption: 'l’Assomption',
  'all-saints': 'la Toussaint',
  'christmas-day': 'le jour de Noël',
  'boxing-day': 'le lendemain de Noël',
};
