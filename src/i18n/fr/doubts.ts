import type { Messages } from '../messages.ts';
import { date } from './writing.ts';

export const doubts: Messages['doubts'] = {
  'six-months-source':
    'Les six mois après deux ans reposent sur des cabinets d’avocats qui citent l’IND, et sur la directive (UE) 2024/1233. Nous n’avons pas vu la page de l’IND. On ne sait pas si les années avec un autre permis comptent.',
  'fixed-term-expiry':
    'Si un contrat à durée déterminée est simplement arrivé à son terme, une période de recherche suit-elle ? Les sources plus anciennes ne sont pas d’accord.',
  'repeated-unemployment':
    'On ne sait pas si une période sans travail plus ancienne est déduite de ces mois.',
  'card-may-be-extended':
    'Un cabinet spécialisé dit qu’une carte bleue peut être prolongée pour aller au bout de la période de recherche. Ne comptez pas dessus.',
  'blue-card-beforehand':
    'Un texte plus ancien demande aux titulaires d’une carte bleue d’informer l’IND avant de perdre l’emploi, si c’est possible. Il le demande aussi avant un changement pendant la première phase de la carte. Informez l’IND le plus tôt possible.',
  'notice-period':
    'Un accord peut mettre fin à l’emploi avant la fin de votre préavis. L’allocation peut alors commencer plus tard. Nous ne calculons pas cela.',
  'garden-leave':
    'Après une dispense de travail, les juges peuvent compter à partir du jour où vous avez cessé de travailler. Le calcul le plus sûr part de ce jour.',
  'start-before-decision': `Depuis le ${date('2026-05-22')}, il n’est pas certain que le travail puisse commencer tout de suite. Il faut peut-être attendre la décision de l’IND. Faites l’enregistrement avant de commencer.`,
  'longer-or-shorter-term': `Pour une carte bleue demandée par un employeur agréé, la décision vient en 30 jours. Une source dit qu’une première décision peut prendre 30 jours de plus depuis le ${date('2026-05-22')}.`,
  'shorter-terms-source': `Les délais plus courts depuis le ${date('2026-05-22')} reposent sur une seule source. Elle dit que l’IND peut ajouter 15 jours. Elle dit aussi que vous pouvez commencer si l’IND est en retard et si toutes les conditions sont remplies.`,
  'late-extension':
    'Une source dit que l’IND accepte une demande avec un retard de quatre semaines au plus. Ne comptez pas dessus.',
  'blue-card-report':
    'Nos sources parlent de ce signalement pour les migrants hautement qualifiés. Nous pensons, par prudence, qu’il vaut aussi pour les cartes bleues.',
  'milestone-in-practice':
    'La loi ne fixe pas de jour pour cela. Les semaines sont celles que les conseillers utilisent en pratique.',
  'two-years-or-104-weeks':
    'La loi dit deux ans. La pratique compte souvent 104 semaines, qui se terminent quelques jours plus tôt.',
  'scheme-may-have-changed': `Ces durées viennent du guide d’avant le ${date('2024-07-01')}. Pour les personnes embauchées avant ce jour, nous n’avons trouvé aucune règle plus récente.`,
  'working-day-undefined':
    'Le guide ne dit pas ce qu’est un jour ouvrable. Nous ne comptons pas les samedis, les dimanches et les jours fériés légaux.',
  'minister-or-tribunal-term':
    'On ne sait pas avec certitude quand commencent les trois mois pour agir en justice. Est-ce dès le silence, ou seulement avec une réponse motivée ? Par prudence, nous comptons à partir du silence.',
  'unemployment-wording-unread': `Les mois reposent sur des résumés de la loi du ${date('2024-06-04')}, sur la presse et sur la directive. Nous n’avons pas le texte complet de l’article.`,
  'report-without-days':
    'Nous n’avons trouvé aucun nombre de jours pour ce signalement. Faites-le donc tout de suite.',
  'renewal-window':
    'Un guide demande qu’il reste au moins 60 jours sur la carte. D’autres disent de commencer deux mois avant la fin. Aucune source n’en fait une limite stricte.',
  'contract-cap':
    'Pour les contrats d’un peu moins de quatre ans, seule la directive dit que la carte s’arrête à quatre ans. Un passeport qui expire plus tôt peut aussi raccourcir la carte.',
  'employment-or-card-start':
    'Nous comptons à partir de votre premier jour de travail avec la carte. Une source compte à partir du jour où vous l’avez reçue. Si la carte est venue plus tard, comptez à partir de ce jour-là, par sécurité.',
};
