import { isReviewOverdue } from '../../rules/index.ts';
import type { Messages } from '../messages.ts';
import { sums, shares, oldFactors } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, euro, number, percent } from './writing.ts';

const { day, money } = format;

/** What older pages say about Luxembourg, and what holds now. */
export const changedLu = {
  'changed-amount': {
    title: 'Le montant du salaire',
    text: ({ amount }, on) => [
      `Des pages plus anciennes demandent ${number(oldFactors.all)} fois le salaire moyen, ou ${number(oldFactors.listed)} fois dans certains métiers. Depuis le ${date('2024-07-01')}, c’est le salaire moyen lui-même, pour tout le monde.`,
      `Les montants de 2016 valaient au plus tard jusqu’au ${date('2017-12-31')}.`,
      amount
        ? isReviewOverdue(amount, on)
          ? `Le dernier montant que nous connaissons est de ${money(amount.cents)} par an, du ${day(amount.from)}. Il aurait dû être vérifié de nouveau au plus tard le ${day(amount.checkAgain)}.`
          : `Le ${day(on)}, le montant est de ${money(amount.cents)} par an.`
        : `Nous n’avons pas le montant pour le ${day(on)}.`,
      'Un règlement grand-ducal ne fixe que la formule. Un règlement ministériel fixe le montant.',
    ],
  },
  'wrong-shortage-amount': plain(
    `Un chiffre faux : ${euro(sums.wrongShortage)}`,
    `Un guide public de 2026 le donne comme montant plus bas pour les métiers d’une liste. Le Luxembourg n’a plus de montant plus bas depuis le ${date('2024-07-01')}. Ce chiffre correspond à ${percent(shares.wrongShortage)} de la moyenne de 2024.`,
  ),
  'changed-contract': plain(
    'La durée du contrat',
    `Jusqu’au ${date('2024-06-30')}, il fallait un contrat d’au moins 12 mois. Depuis, six mois suffisent.`,
  ),
  'changed-qualification': plain(
    'La qualification',
    `Les diplômes et cinq ans d’expérience comptent comme avant. Depuis le ${date('2024-07-01')}, trois ans dans les sept dernières années suffisent pour les cadres et spécialistes de l’informatique.`,
  ),
  'changed-length': plain('La durée de la carte', [
    `Quatre ans depuis la réforme de 2017 : cela vaut toujours. Les cartes qui ont commencé avant le ${date('2017-03-24')} étaient valables deux ans.`,
    'Quatre ans de plus au renouvellement : cela vaut toujours, selon la plupart des sources. La page d’une banque parle de deux ; nous pensons qu’elle est ancienne.',
  ]),
  'changed-access': plain(
    'Libre accès au marché du travail',
    `Jusqu’au ${date('2024-06-30')}, il venait après deux ans, et seulement pour des emplois hautement qualifiés. Depuis, il vient après 12 mois. Dans les 12 premiers mois, vous informez le ministre avant un changement. Il peut s’opposer dans les 30 jours.`,
  ),
  'changed-unemployment': plain(
    'Mois sans travail',
    `Jusqu’au ${date('2024-06-30')}, trois mois de suite au plus étaient tolérés, et une seule fois. Depuis, tous les mois s’additionnent : trois, ou six quand on a la carte depuis deux ans. Plus d’une période sans travail n’est plus une raison à elle seule.`,
  ),
  'changed-mobility': plain(
    'Passer d’un pays à l’autre',
    `Jusqu’au ${date('2024-06-30')}, vous pouviez déménager après 18 mois dans le premier pays. Depuis, 12 mois suffisent, et six pour le déménagement suivant.`,
  ),
  'changed-nationalities': plain(
    'Qui n’a pas besoin de titre',
    `Des pages plus anciennes ne nomment que les ressortissants de l’UE et de l’EEE. Les Suisses n’en ont pas besoin non plus. Les Britanniques en ont besoin depuis le ${date('2021-01-01')}, sauf s’ils ont des droits plus anciens.`,
  ),
  'changed-refusal': plain('Décision et refus', [
    `L’employeur déclare le poste vacant, et le marché de l’emploi n’est pas examiné : cela vaut toujours. Les nouvelles règles de certificat du ${date('2023-09-01')} sont pour d’autres travailleurs.`,
    'Le titre arrive dans les 90 jours, disent des pages plus anciennes. Les 90 jours sont pour l’autorisation ; la carte elle-même vient après l’arrivée.',
    'Le silence peut être considéré comme un refus après trois mois. C’est une règle générale pour toutes les administrations.',
    'Trois mois pour agir en justice : cela vaut toujours.',
    'Des pages plus anciennes oublient les démarches à l’arrivée : trois jours ouvrables pour la commune, l’examen médical, trois mois pour le dossier.',
    'Elles oublient aussi que l’autorisation doit être utilisée dans les 90 jours.',
  ]),
} as const satisfies Partial<Messages['notices']['LU']>;
