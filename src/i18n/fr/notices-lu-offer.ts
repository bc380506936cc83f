import type { Messages } from '../messages.ts';
import { sums } from '../sums.ts';
import { plain } from '../plain.ts';
import { date, euro } from './writing.ts';

/** What is also checked, what the card brings, other routes, and what happens if the job ends. */
export const offerNoticesLu = {
  'regulated-profession': plain(
    'Professions réglementées',
    'Si la loi réglemente votre profession, vous devez remplir ses conditions pour exercer au Luxembourg. Nous ne pouvons pas le vérifier.',
  ),
  'vacancy-declaration': plain(
    'L’employeur déclare le poste vacant à l’ADEM',
    'Il doit le faire au moins trois jours ouvrables avant de publier l’offre. L’ADEM ne cherche pas d’abord d’autres candidats. Pour une carte bleue, aucun certificat de l’ADEM n’est nécessaire ; pour la période après 2023, notre source est plus faible.',
  ),
  papers: plain('Papiers pour la demande', [
    'Passeport.',
    'Extrait du casier judiciaire, ou déclaration sous serment.',
    'CV, contrat et diplômes.',
    'Preuve d’assurance maladie.',
    'Une traduction assermentée de ce qui n’est pas en allemand, en français ou en anglais.',
  ]),
  'after-authorisation': plain('Après l’autorisation', [
    `S’il vous faut un visa, demandez-en un de type D ; il coûte ${euro(sums.visaFee)}.`,
    'Déclarez votre arrivée à la commune dans les trois jours ouvrables après l’entrée.',
    'Passez l’examen médical et le test de la tuberculose.',
    `Demandez le titre de séjour dans les trois mois après l’arrivée ; il coûte ${euro(sums.cardFee)}.`,
    'Les empreintes digitales et la photo suivent. Un guide dit que la carte arrive 5 à 10 jours ouvrables plus tard.',
  ]),
  'employer-duties': plain('Les obligations de l’employeur', [
    'Vérifier votre titre de séjour avant que vous commenciez, et en garder une copie.',
    'Dire au ministère, dans les trois jours ouvrables, que le travail a commencé.',
    'Vous déclarer à la sécurité sociale (« CCSS ») dans les huit jours, comme le dit un guide.',
  ]),
  'pay-that-counts': plain(
    'Il n’est écrit nulle part quel salaire compte',
    'Nous n’avons trouvé aucune règle sur un 13e mois, les primes, les avantages en nature ou le temps partiel. Ne comptez que le salaire annuel brut qui est garanti.',
  ),
  'family-comes-along': plain('Votre famille peut venir tout de suite', [
    `Il n’y a pas de temps d’attente. Depuis le ${date('2024-07-01')}, si les demandes sont déposées ensemble, la décision pour votre famille vient en même temps que la vôtre.`,
    'Si la demande est déposée plus tard, la décision prend 90 jours au plus à partir d’un dossier complet.',
    'C’est ouvert à votre mari, à votre femme ou à votre partenaire enregistré, et aux enfants non mariés de moins de 18 ans. Les parents et les enfants adultes doivent être à votre charge.',
    `Depuis le ${date('2023-09-01')}, ils peuvent faire n’importe quel travail dès l’arrivée, aussi à leur compte.`,
    'Vous devez montrer un revenu stable, un logement et une assurance.',
  ]),
  'length-of-card': plain(
    'Une carte de quatre ans',
    'Avec un contrat à durée indéterminée, la carte est valable quatre ans. Avec un contrat plus court, elle est valable trois mois de plus que le contrat. Elle peut être renouvelée, de nouveau pour quatre ans selon la plupart des sources.',
  ),
  'own-business-beside': plain(
    'Votre propre entreprise à côté de l’emploi',
    `Depuis le ${date('2024-07-01')}, vous pouvez aussi travailler à votre compte, comme activité accessoire. Avant, ce n’était pas prévu.`,
  ),

  'salaried-worker-route': plain(
    'Titre pour travailleur salarié',
    'Pour un salaire plus bas : l’ADEM doit certifier le poste vacant, et le premier titre dure un an. Il vaut pour une seule profession et un seul secteur.',
  ),
  transferee: plain(
    'Transfert dans le même groupe (« salarié transféré »)',
    'Pour le personnel envoyé par son propre groupe depuis un pays hors de l’UE, après au moins trois mois là-bas. Les cadres et les experts peuvent rester trois ans, les stagiaires un an.',
  ),
  'family-permit': plain(
    'Membre de la famille',
    `Le mari, la femme, le partenaire ou l’enfant d’une personne qui a un titre peut venir. Depuis le ${date('2023-09-01')}, ce titre permet n’importe quel travail. La famille de citoyens de l’UE a sa propre carte de séjour.`,
  ),
  'long-term-resident': plain(
    'Résident de longue durée UE',
    'Après cinq ans de séjour légal sans longues absences. Avec ce statut dans un autre pays de l’UE, vous ne relevez pas de la carte bleue. Il y a alors une voie à part.',
  ),
  researcher: plain(
    'Chercheur',
    'Avec une convention d’accueil d’un organisme de recherche, vous relevez de règles à part et non de la carte bleue.',
  ),

  'months-to-search': plain(
    'Mois pour chercher',
    `Depuis le ${date('2024-07-01')}, trois mois sans travail en tout, ou six quand on a la carte depuis deux ans. Les mois sans travail plus anciens avec la carte comptent aussi. Nous n’avons pas le texte complet de l’article.`,
  ),
  'change-of-employer': plain(
    'Changement d’employeur',
    `Depuis le ${date('2024-07-01')} : dans les 12 premiers mois, informez d’abord le ministre. Il a 30 jours pour vérifier et peut s’opposer. Après, vous pouvez changer d’employeur, d’emploi et de secteur.`,
  ),
  family: plain(
    'Famille',
    `Les titres de la famille sont valables aussi longtemps que la carte bleue, si le passeport le permet. Depuis le ${date('2023-09-01')}, les membres de la famille peuvent faire n’importe quel travail.`,
  ),
  'long-term-status': plain(
    'Statut de longue durée',
    'Le statut de résident de longue durée UE est possible après cinq ans. Les années avec une carte bleue ailleurs peuvent compter, si les deux dernières étaient avec une carte bleue au Luxembourg.',
  ),
} as const satisfies Partial<Messages['notices']['LU']>;
