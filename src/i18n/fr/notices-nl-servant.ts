import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { plain } from '../plain.ts';
import { date, percent } from './writing.ts';

/** Private servants of privileged staff. */
export const servantNoticesNl = {
  'servant-scheme-closed': plain(
    `Fermé aux nouveaux employés de maison depuis le ${date('2024-07-01')}`,
    'Depuis ce jour, le personnel ne peut plus demander au ministère d’enregistrer un employé de maison privé. Les personnes embauchées avant ce jour gardent les règles du guide, d’après ce que nous avons trouvé. Un changement ultérieur est possible. Une ambassade peut toujours enregistrer son propre personnel de maison comme personnel de service.',
  ),
  'servant-of-mission-member': plain(
    'Votre employeur travaille pour un diplomate à titre privé',
    'Dans ce cas, la dispense de permis de travail ne s’applique pas. L’employeur a besoin d’un permis de travail pour vous et doit suivre les règles néerlandaises.',
  ),
  'servant-hired-here': plain(
    'Une embauche alors que vous étiez aux Pays-Bas',
    'Vous deviez alors déjà avoir un permis de séjour valable et un permis de travail.',
  ),
  'servant-no-other-job': plain(
    'Cet employeur seulement',
    'Vous ne pouvez travailler que pour la personne nommée dans votre contrat. C’est écrit au verso de votre carte. Avec cette carte, vous ne pouvez pas changer d’emploi aux Pays-Bas.',
  ),
  'servant-must-leave': plain('Quand vous devez quitter les Pays-Bas', [
    'Quand le contrat se termine ou qu’il est rompu.',
    'Quand la mission de votre employeur aux Pays-Bas se termine.',
    'Quand votre employeur ne fait plus partie de ce personnel.',
    'Quand votre employeur ne respecte pas les conditions pour avoir un employé de maison privé.',
  ]),
  'servant-protected': plain('Ce à quoi vous avez droit', [
    'Un contrat que votre employeur ne peut pas rompre pendant une maladie ou une grossesse.',
    'Un salaire versé à temps, chaque mois, sur votre propre compte. Il ne peut pas être payé en espèces.',
    `Au moins le salaire minimum, et ${percent(shares.holidayAllowance)} de pécule de vacances.`,
    'Au moins 20 jours de travail de congé payé par an.',
    'L’égalité de traitement, quels que soient votre sexe, votre orientation sexuelle, votre religion ou vos opinions politiques.',
    'Tout cela vaut même si le contrat nomme la loi d’un autre pays.',
  ]),
  'servant-wage-under-21': plain(
    'Avant 21 ans, le salaire minimum est plus bas',
    `Le montant que nous montrons est celui à partir de 21 ans. À 20 ans, c’est ${percent(shares.wageAt[20])} de ce montant, à 19 ans ${percent(shares.wageAt[19])}, à 18 ans ${percent(shares.wageAt[18])}. À 17 ans, c’est ${percent(shares.wageAt[17])}, à 16 ans ${percent(shares.wageAt[16])}, à 15 ans ${percent(shares.wageAt[15])}.`,
  ),
  'servant-departure': plain('Ce que votre employeur doit faire quand vous partez', [
    'Veiller à ce que vous rendiez votre carte au service du Protocole du ministère.',
    'Montrer au ministère que votre voyage vers un pays hors de l’espace Schengen est organisé.',
    'Si l’employeur ne le fait pas, le ministère peut refuser de nouvelles demandes d’employés de maison.',
    'Nous n’avons trouvé aucun nombre de jours pour cela. Pour le personnel, le guide indique dix jours ouvrables après l’emploi.',
  ]),
  'servant-note-verbale': plain('Ce que la « Note Verbale » doit contenir', [
    'Votre nom, votre date et votre lieu de naissance, et votre nationalité.',
    'Le numéro de votre passeport et le jour où il expire.',
    'Le nom de votre employeur et sa fonction dans l’organisation.',
    'Une copie de votre contrat à temps plein, avec son premier jour et sa durée.',
    'Une déclaration qui dit que votre employeur est responsable de vous et paie tous les frais, y compris le voyage de retour.',
    'Si la sécurité sociale d’un autre pays vous couvre : une attestation de ses autorités.',
    'Sinon : la preuve que votre employeur est inscrit auprès du fisc néerlandais comme votre employeur.',
    'Si votre employeur travaille pour un diplomate à titre privé, cette voie est fermée et il faut un permis de travail.',
    'L’organisation l’envoie avant que vous demandiez le visa. Sans elle, la demande n’est pas examinée.',
  ]),
  'servant-visa': plain(
    'Le visa',
    'Demandez-le à la représentation néerlandaise dans votre propre pays ou là où vous habitez. Cela peut prendre jusqu’à quatre semaines. S’il n’y a pas de représentation, l’employeur écrit à visa.posten@ind.nl.',
  ),
  'servant-card-collection': plain(
    'Comment vous recevez la carte',
    'Vous allez la chercher en personne au ministère à La Haye (Rijnstraat 8), avec une pièce d’identité valable. Attendez le message qui dit qu’elle est prête. Le ministère a d’abord besoin d’une copie de votre contrat d’assurance maladie.',
  ),
  'servant-taxes': plain(
    'Impôts et sécurité sociale',
    'Si votre employeur a le statut « AO », votre salaire n’est pas imposé. Ce n’est pas le cas si vous êtes de nationalité néerlandaise ou si vous vivez ici durablement. Vous ne payez pas de cotisations d’assurances nationales si un autre pays vous couvre. Sinon, votre employeur s’inscrit comme employeur auprès du fisc.',
  ),
} as const satisfies Partial<Messages['notices']['NL']>;
