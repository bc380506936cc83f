import type { Messages } from '../messages.ts';
import { sums } from '../sums.ts';
import { euro } from './writing.ts';

const longerPay =
  'L’UWV peut constater plus tard que l’employeur en a fait trop peu. Il peut alors prolonger le salaire pendant la maladie, de 52 semaines au plus.';

/** The steps of two years of sickness. */
export const dutiesTrack2 = {
  'track2.problem-analysis': {
    title: 'Demander l’analyse du problème au médecin du travail',
    how: 'L’employeur demande au médecin du travail (« bedrijfsarts ») un avis sur la maladie, la « probleemanalyse ». Six semaines sont prévues pour cela.',
    otherwise: longerPay,
  },
  'track2.action-plan': {
    title: 'Convenir d’un plan d’action',
    how: 'L’employeur et le salarié écrivent ensemble le « plan van aanpak ». Il doit être prêt deux semaines après l’avis du médecin du travail ; ce jour est le dernier possible.',
    otherwise: longerPay,
  },
  'track2.uwv-notice': {
    title: 'Signaler la maladie à l’UWV',
    how: 'L’employeur la signale, au plus tard le premier jour après 42 semaines de maladie.',
    otherwise: `L’UWV peut donner une amende à l’employeur, jusqu’à ${euro(sums.track2Fine)}.`,
  },
  'track2.first-year-evaluation': {
    title: 'Faire le bilan de la première année',
    how: 'L’employeur et le salarié font ensemble le bilan de la première année (« eerstejaarsevaluatie »). L’UWV l’attend dans les semaines 46 à 52.',
    otherwise: longerPay,
  },
  'track2.start': {
    title: 'Commencer le deuxième parcours',
    how: 'Dans le deuxième parcours (« tweede spoor »), l’employeur cherche un travail adapté chez un autre employeur. Il commence dès qu’aucun retour durable dans sa propre organisation n’est en vue. Le dernier jour possible est six semaines après le bilan de la première année.',
    otherwise: longerPay,
  },
  'track2.uwv-letter': {
    title: 'L’UWV devrait avoir écrit au sujet de la WIA',
    how: 'Quand 89 semaines sont atteintes, l’UWV vous écrit au sujet de l’allocation d’incapacité de travail (« WIA »). En pratique, il le fait la semaine 88.',
    otherwise:
      'Si aucune lettre n’est arrivée, demandez à l’UWV. Surveillez votre propre dernier jour pour faire la demande.',
  },
  'track2.final-evaluation': {
    title: 'Faire le bilan final',
    how: 'L’employeur et le salarié font le bilan final (« eindevaluatie »), et le médecin du travail donne un avis actuel. En pratique, cela se passe dans les semaines 87 à 91.',
    otherwise: 'Le dossier de réintégration peut alors être en retard ou incomplet.',
  },
  'track2.report': {
    title: 'Terminer le dossier de réintégration',
    how: 'L’employeur termine ce dossier (« re-integratieverslag ») au plus tard 13 semaines avant la fin des 104 semaines.',
    otherwise: longerPay,
  },
  'track2.wia': {
    title: 'Demander l’allocation d’incapacité de travail (WIA)',
    how: 'Faites la demande à l’UWV, au plus tard 11 semaines avant la fin des 104 semaines. La WIA est une assurance. Elle n’est pas sur la liste des aides publiques de l’IND.',
    otherwise:
      'Si vous faites la demande en retard, votre employeur doit vous payer plus longtemps : aussi longtemps que dure le retard.',
  },
  'track2.wage-decision': {
    title: 'L’UWV devrait avoir décidé si le salaire pendant la maladie continue',
    how: 'Si l’employeur en a fait trop peu, l’UWV peut prolonger ce salaire de 52 semaines au plus. Il décide au plus tard six semaines avant la fin des 104 semaines.',
    otherwise: 'Si vous n’avez pas de nouvelles, demandez à l’UWV.',
  },
  'track2.last-pay': {
    title: 'Dernier jour du salaire pendant la maladie',
    how: 'L’employeur n’est plus obligé de payer après 104 semaines. L’allocation d’incapacité de travail (WIA) peut commencer le lendemain.',
    otherwise:
      'Ce salaire dure plus longtemps si l’UWV le prolonge, ou si la WIA a été demandée en retard.',
  },
  'track2.dismissal-ban': {
    title: 'L’interdiction de licencier pendant la maladie prend fin',
    how: 'Pendant deux ans de maladie, l’employeur ne peut pas vous licencier (« opzegverbod »).',
    otherwise:
      'Si le contrat prend fin après cela, une période de recherche peut alors commencer. Elle ne dépasse jamais la fin de votre permis.',
  },
} as const satisfies Partial<Messages['duties']>;
