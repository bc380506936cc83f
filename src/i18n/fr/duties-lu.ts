import type { Messages } from '../messages.ts';
import { sums } from '../sums.ts';
import { date, euro } from './writing.ts';

const department = 'la Direction générale de l’immigration';

/** What is to be done about a Luxembourg card. */
export const dutiesLu = {
  'lu.use-authorisation': {
    title: 'Entrer au Luxembourg et y déclarer votre arrivée avant la fin de l’autorisation',
    how: 'Utilisez l’autorisation de séjour temporaire dans les 90 jours qui suivent sa date. Entrez et déclarez votre arrivée d’ici là. S’il vous faut un visa, demandez-le dans ces mêmes 90 jours.',
    otherwise:
      'Après 90 jours, elle ne peut plus être utilisée. Vous devrez alors peut-être refaire une demande.',
  },
  'lu.commune': {
    title: 'Déclarer votre arrivée à la commune',
    how: 'Allez à la commune où vous habitez faire la déclaration d’arrivée. Gardez le récépissé. Avec l’autorisation, il prouve votre droit de rester et de travailler jusqu’à l’arrivée de la carte.',
    otherwise: 'Sans le récépissé, il vous manque la preuve que vous pouvez rester et travailler.',
  },
  'lu.permit-file': {
    title: 'Demander le titre de séjour',
    how: `Envoyez le dossier pour la carte (« titre de séjour ») à ${department} dans les trois mois après l’arrivée. Passez d’abord l’examen médical. Cela coûte ${euro(sums.cardFee)} ; une page plus ancienne dit ${euro(sums.olderCardFee)}.`,
    otherwise:
      'Nous n’avons trouvé aucune règle qui rattrape un dossier en retard. Si vous êtes en retard, adressez-vous tout de suite à cette direction.',
  },
  'lu.mobility.apply': {
    title: 'Demander la carte bleue du Luxembourg après le déménagement',
    how: `Faites la demande à ${department} dans le mois qui suit l’entrée, ou avant de déménager. Les membres de la famille ont ce même mois.`,
    otherwise:
      'Nous n’avons trouvé aucune règle qui rattrape une demande en retard. Si vous êtes en retard, consultez un avocat tout de suite.',
  },
  'lu.decision': {
    title: 'Le ministre devrait avoir décidé',
    how: 'Les 90 jours sont pour la décision sur l’autorisation de séjour. Ils s’arrêtent tant que le dossier n’est pas complet. En 2023, il a fallu 38 jours en moyenne.',
    otherwise: 'Après trois mois sans réponse, vous pouvez considérer que la demande est refusée.',
  },
  'lu.implied-refusal': {
    title: 'Savoir quand le silence vaut refus',
    how: 'Après trois mois sans réponse, vous pouvez considérer que votre demande est refusée. Dès lors, vous pouvez aller devant le Tribunal administratif.',
    otherwise:
      'Vous pouvez aussi attendre la réponse. Par sécurité, comptez trois mois pour agir en justice à partir de ce jour.',
  },
  'lu.tribunal': {
    title: 'Dernier jour pour aller devant le tribunal administratif',
    how: 'Seul un avocat à la Cour peut porter l’affaire devant le tribunal : voyez-en un maintenant. Un recours gracieux auprès du ministre, pendant les trois mois, suspend ce délai.',
    otherwise: 'Après ce jour, le refus ne peut plus guère être attaqué.',
  },
  'lu.renewal': {
    title: 'Demander le renouvellement de votre carte vers cette date',
    how: `Déposez la demande de renouvellement auprès de ${department} environ deux mois avant la fin de la carte. Tant qu’une demande déposée à temps est en cours, vous pouvez rester. Le montant du jour du dépôt est très probablement celui qui compte.`,
    otherwise: 'Avec un dossier en retard, vous pouvez vous retrouver sans carte valable.',
  },
  'lu.card-end': {
    title: 'Dernier jour de votre carte',
    how: `Depuis le ${date('2017-03-24')}, une carte est valable quatre ans ; avant, c’était deux. Avec un contrat plus court, elle est valable trois mois de plus que le contrat. Si votre carte indique un autre jour, c’est celui-là qui compte.`,
    otherwise:
      'Après, vous ne pouvez rester que si une demande de renouvellement déposée à temps est en cours.',
  },
  'lu.change.inform': {
    title: 'Informer le ministre avant de changer d’emploi',
    how: `Depuis le ${date('2024-07-01')}, cela vaut pour les 12 premiers mois de travail avec la carte. Le ministre a ensuite 30 jours pour vérifier, et il peut s’opposer. Jusqu’au ${date('2024-06-30')}, c’était 24 mois, et le ministre devait d’abord donner son accord.`,
    otherwise: 'Ne pas informer le ministre peut être une raison de retirer la carte.',
  },
  'lu.change.free': {
    title: 'Vous pouvez changer d’employeur, d’emploi et de secteur',
    how: `Depuis le ${date('2024-07-01')}, vous êtes libre après 12 mois de travail avec la carte. Jusqu’au ${date('2024-06-30')}, c’était 24 mois, et seulement pour des emplois hautement qualifiés.`,
    otherwise: 'On ne sait pas s’il faut encore informer le ministère. Le faire ne peut pas nuire.',
  },
  'lu.unemployment.report': {
    title: 'Dire à la direction de l’immigration que vous êtes sans travail',
    how: `Écrivez tout de suite à ${department}. Écrivez de nouveau quand vous avez du travail.`,
    otherwise: 'Ne pas le signaler peut être une raison de retirer la carte.',
  },
  'lu.unemployment.limit': {
    title: 'Dernier jour sans travail avant que la carte soit en danger',
    how: `Depuis le ${date('2024-07-01')}, trois mois sans travail sont tolérés, ou six si vous avez la carte depuis deux ans. Les mois sans travail plus anciens avec cette carte comptent aussi. Jusqu’au ${date('2024-06-30')}, c’était trois mois de suite, et une seule fois.`,
    otherwise: 'Dès le lendemain, le ministre peut retirer la carte.',
  },
} as const satisfies Partial<Messages['duties']>;
