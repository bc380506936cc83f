import type { Messages } from '../messages.ts';
import { oldFactors } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, month, number } from './writing.ts';

const { day, money } = format;

/** Points in doubt and points to mind about a Luxembourg Blue Card. */
export const cardNoticesLu = {
  'figure-review-overdue': {
    title: 'Un montant plus récent vaut peut-être déjà',
    text: ({ last }) =>
      last
        ? `Nous connaissons le montant de ${money(last.cents)} par an, en vigueur depuis le ${day(last.from)}. Il aurait dû être vérifié de nouveau au plus tard le ${day(last.checkAgain)}. Regardez sur guichet.lu avant de compter dessus.`
        : 'Le montant aurait dû être vérifié de nouveau. Regardez sur guichet.lu avant de compter dessus.',
  },
  'figure-date-uncertain': plain(
    'On ne sait pas quel jour un nouveau montant a commencé',
    'Autour de votre jour de dépôt, un nouveau montant est entré en vigueur. Nos sources ne donnent pas le jour exact. Là où les deux montants mènent à des réponses différentes, nous ne choisissons pas.',
  ),
  'shortage-occupations': plain(
    `Un montant plus bas pour les métiers d’une liste, jusqu’au ${date('2024-06-30')}`,
    `À partir de ${month('2015-06')} environ, dix métiers des mathématiques et de l’informatique demandaient moins. C’était ${number(oldFactors.listed)} fois le salaire moyen au lieu de ${number(oldFactors.all)} fois. La liste de 2015 que nous avons lue est coupée ; deux codes se déduisent de noms trouvés ailleurs.`,
  ),
  'salaried-worker': plain(
    'Une autre voie : le titre pour travailleur salarié',
    'Si le salaire ou la qualification ne suffisent pas, il reste le titre de séjour pour travailleur salarié. L’employeur déclare le poste vacant à l’ADEM et a besoin de son certificat. L’autorisation doit être là avant votre entrée. Le premier titre dure un an, pour une seule profession et un seul secteur. Un projet de loi de 2025 changerait cela ; on ne sait pas s’il a été adopté.',
  ),
  'apply-before-entry': plain(
    'Faites la demande avant d’entrer',
    'Une demande faite au Luxembourg pendant une courte visite n’est pas acceptée. L’autorisation de séjour temporaire doit être accordée avant votre entrée. Les personnes qui y habitent avec un autre titre peuvent faire la demande sur place. Les titulaires d’une carte bleue qui déménagent le peuvent aussi.',
  ),
  'cross-border-worker': plain(
    'Pour les frontaliers : une autorisation de travail, pas une carte bleue',
    'Vous habitez dans un autre pays et faites la navette ? Il vous faut alors une autorisation de travail avant de commencer. Pour un travail hautement qualifié, le marché de l’emploi n’est pas examiné ; l’employeur déclare quand même le poste vacant. Les maris, femmes, partenaires et enfants de citoyens de l’UE qui travaillent au Luxembourg peuvent demander une dispense.',
  ),
  'temporary-protection': plain(
    'Avec la protection temporaire, vous pouvez déjà travailler',
    'Avec la protection au Luxembourg, vous pouvez y travailler librement, sans titre. Pendant ce temps, la carte bleue ne vous est pas ouverte. Vous pouvez demander un titre ordinaire, mais vous devez alors renoncer à la protection.',
  ),
  'eu-registration': plain(
    'Pas de titre : déclarez votre arrivée et enregistrez-vous',
    'Déclarez votre arrivée à la commune dans les huit jours. Faites-y votre enregistrement dans les trois mois.',
  ),
  'uk-withdrawal-agreement': plain(
    'Avez-vous vécu ou travaillé au Luxembourg avant 2021 ?',
    'Les Britanniques dans ce cas ont peut-être des droits selon l’accord de retrait. Avec ces droits, vous n’avez pas besoin d’un tel titre. Dites-nous si vous les avez.',
  ),
  'two-readings': plain(
    'Votre carte atteint deux ans pendant que vous cherchez du travail',
    'Six mois sont tolérés quand on a la carte depuis deux ans, trois avant cela. L’âge de la carte compte-t-il le jour où l’emploi a pris fin, ou plus tard ? Ce n’est pas clair. Nous comptons avec trois, moins les mois sans travail plus anciens : le calcul sûr.',
  ),
  'transition-2024-07': plain(
    'Votre carte ou votre travail a commencé sous l’ancienne loi',
    `La loi a changé le ${date('2024-07-01')}, et nous n’avons trouvé aucune règle pour les cartes plus anciennes. Nous appliquons la nouvelle loi à ce qui se passe depuis ce jour. Posez la question à la direction de l’immigration ou à un avocat avant de compter dessus.`,
  ),
  'prior-agreement': plain(
    `Jusqu’au ${date('2024-06-30')} : l’accord d’abord`,
    'Dans les 24 premiers mois avec la carte, le ministre devait donner son accord avant un changement d’emploi. La loi ne fixait pas de délai pour cela.',
  ),
  'change-notice-unclear': plain(
    'Faut-il encore informer le ministère ?',
    'Après les 12 premiers mois, un changement d’emploi est libre. La directive permet au Luxembourg de demander à être informé ; nous ne savons pas s’il le fait. Par sécurité, informez le ministère.',
  ),
  'saturday-counts': plain(
    'Nous comptons le samedi comme un jour ouvrable',
    'Le droit du travail luxembourgeois compte d’habitude les samedis comme jours ouvrables. Sans le samedi, vous auriez plus de temps. Tenez-vous-en à la date la plus proche.',
  ),
  'medical-check-first': plain(
    'L’examen médical avant le dossier',
    'Après l’arrivée, il vous faut un examen médical et un test de la tuberculose. Sans le certificat, le titre est refusé. Un guide parle de 30 jours ; nous n’avons trouvé aucune loi qui le dise.',
  ),
  'renewal-about': plain(
    'Deux mois avant la fin, c’est un objectif',
    'Les sources diffèrent sur le moment de demander un renouvellement. Les unes disent : avec au moins 60 jours restants. Les autres disent : à partir de deux mois avant la fin. Déposez votre demande vers ce jour, et plutôt tôt que tard.',
  ),
  'register-with-adem': plain('Inscrivez-vous à l’ADEM dès que vous le pouvez', [
    'Toute personne disponible qui a le droit de travailler peut s’inscrire comme demandeur d’emploi.',
    'Pour l’allocation de chômage, vous devez habiter au Luxembourg et avoir perdu l’emploi contre votre volonté.',
    'Il faut aussi 26 semaines de travail dans les 12 derniers mois, d’au moins 16 heures par semaine.',
    'Demandez l’allocation dans les deux semaines après l’inscription.',
  ]),
  'other-permit-job-loss': plain(
    'Nous ne comptons que pour les titulaires d’une carte bleue',
    `Pour les autres titres, une directive demande au moins trois mois pour chercher. Le Luxembourg devait l’avoir dans sa loi au plus tard le ${date('2026-05-21')}. Nous ne savons pas si c’est le cas. Posez tout de suite la question à la direction de l’immigration.`,
  ),
  'withdrawal-grounds': plain('Quand une carte bleue peut être retirée', [
    'Les papiers étaient faux.',
    'Il n’y a plus de contrat valable pour un travail hautement qualifié, ou la qualification n’existe plus.',
    'Le salaire passe sous le montant.',
    'Il y a un danger pour l’ordre public, la sécurité ou la santé.',
    'L’employeur ne respecte pas ses propres obligations.',
    `Vos moyens ne suffisent pas. Depuis le ${date('2024-07-01')}, ce que gagne votre ménage compte aussi.`,
    'Vous habitez au Luxembourg pour une autre raison, ou vous ne signalez pas ce qui doit l’être.',
    'Vous êtes sans travail plus longtemps que la loi ne le tolère.',
  ]),
  'short-stay-with-card': plain(
    'Jusqu’à 90 jours sans carte luxembourgeoise',
    `Depuis le ${date('2024-07-01')}, vous pouvez venir pour affaires au Luxembourg 90 jours sur toute période de 180 jours. Les réunions, les négociations et les formations en font partie. Déclarez votre arrivée à la commune, et votre départ la veille.`,
  ),
  'mobility-start-of-work': plain(
    'Quand vous pouvez commencer à travailler après le déménagement',
    `Depuis le ${date('2024-07-01')}, vous pouvez commencer dès qu’une demande complète est déposée au Luxembourg. La directive dit : au plus tard 30 jours après le dépôt. Jusqu’au ${date('2024-06-30')}, le titre devait d’abord être là. Si le Luxembourg refuse, le premier pays vous reprend sans formalités.`,
  ),
  'adding-up-years': plain(
    'Les années dans plusieurs pays peuvent s’additionner',
    'Le statut de résident de longue durée UE demande cinq ans de séjour légal. Les années avec une carte bleue dans d’autres pays de l’UE peuvent compter. Pour cela, les deux dernières doivent être avec une carte bleue au Luxembourg. Depuis la directive de 2021, certains autres titres comptent aussi, comme pour la recherche. Une page officielle plus ancienne ne parle encore que des années avec une carte bleue.',
  ),
} as const satisfies Partial<Messages['notices']['LU']>;
