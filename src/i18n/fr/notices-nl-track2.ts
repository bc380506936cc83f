import type { Messages } from '../messages.ts';
import { plain } from '../plain.ts';
import { month } from './writing.ts';

/** Track 2 beside a permit. */
export const trackTwoNoticesNl = {
  'programme-beyond-permit': plain(
    'Le programme dépasse la fin de votre permis',
    'La maladie et un programme ne font pas durer un permis plus longtemps. Parlez maintenant d’une prolongation avec votre employeur. Pour un migrant hautement qualifié, la demande peut être déposée à partir de trois mois avant la fin.',
  ),
  'permit-ends-during-sickness': plain(
    'Votre permis expire avant la fin du salaire pendant la maladie',
    'La maladie ne fait pas durer un permis plus longtemps. La prolongation peut être demandée à partir de trois mois avant la fin du permis. Les conditions du permis comptent alors comme à tout autre moment.',
  ),
  'sickness-suspends-nothing': plain(
    'La maladie n’arrête aucun délai',
    'Votre permis expire à son dernier jour, que vous soyez malade ou non. Si le contrat prend fin après 104 semaines, la période de recherche de votre permis commence alors, s’il en a une.',
  ),
  'placement-skilled': plain(
    'Un placement comme migrant hautement qualifié',
    'L’autre employeur doit être un employeur agréé (« erkend referent »). Le salaire doit atteindre le montant du jour du changement. Sinon, cet employeur a besoin d’un permis de travail (« TWV »). L’accompagnement, l’orientation et les candidatures sont libres.',
  ),
  'placement-trial': plain(
    'Un placement à l’essai est aussi du travail',
    'Même non payé, un placement à l’essai compte comme du travail. Avec un permis unique (« GVVA »), le nouvel employeur a d’abord besoin d’une procédure de changement. Avec un permis de travail séparé (« TWV »), il lui en faut d’abord un nouveau.',
  ),
  'placement-blue-card': plain(
    'Un placement avec une carte bleue',
    'Le nouvel emploi doit remplir les conditions de la carte bleue. Dans les 12 premiers mois de la carte, signalez le changement avant qu’il ait lieu ; nos sources à ce sujet sont faibles.',
  ),
  'placement-group': plain(
    'Un salarié transféré ne peut être placé que dans le groupe',
    'Avec ce permis, vous travaillez pour votre propre groupe d’entreprises. Il ne donne pas de période de recherche après l’emploi.',
  ),
  'placement-turkish': plain(
    'Les travailleurs turcs ont peut-être plus de droits',
    'La décision 1/80 donne plus de droits aux travailleurs turcs après un, trois et quatre ans de travail légal. Nous n’évaluons pas ces droits. Consultez un avocat.',
  ),
  'track2-both-must': plain(
    'L’employeur et le salarié doivent participer',
    'L’employeur doit chercher un travail adapté ailleurs, en plus de chercher dans sa propre organisation. Le salarié doit coopérer ; sinon, le salaire peut s’arrêter. L’UWV regarde si les étapes se suivent et rapprochent du travail. Si l’employeur en a fait trop peu, le salaire pendant la maladie continue, pour 52 semaines au plus.',
  ),
  'track2-left-out': plain(
    'Quand le deuxième parcours peut être laissé de côté',
    'Seulement s’il y a une perspective concrète de retour durable dans l’organisation de l’employeur, dans les trois mois.',
  ),
  'track2-practice': plain('Trois phases et cinq documents : la pratique, pas la loi', [
    'Un prestataire de programmes travaille en trois phases. La loi ne les nomme pas.',
    'D’abord l’orientation et la préparation, puis la recherche sur le marché du travail, puis la clôture.',
    'Ses documents : rapport de l’expert en travail, profil personnel, profil de recherche, plan du programme, rapports d’avancement.',
    'Un programme dure souvent six mois ; certains en durent trois.',
  ]),
  'track2-reform': plain(
    'Un projet de loi sur la deuxième année de maladie',
    `Pour les petits et moyens employeurs, un projet de loi consacrerait la deuxième année surtout au deuxième parcours. Un autre concerne l’avis du médecin du travail. En ${month('2026-04')}, on parlait encore de proposition. D’après ce que nous avons trouvé, il n’est pas en vigueur.`,
  ),
} as const satisfies Partial<Messages['notices']['NL']>;
