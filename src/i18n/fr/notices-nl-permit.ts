import type { Messages } from '../messages.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, dayAndMonth, month } from './writing.ts';

const { day, money } = format;

/** Points in doubt and points to mind about a Dutch permit. */
export const permitNoticesNl = {
  'two-readings': plain(
    'Deux lectures de la loi, dans deux années différentes',
    'La demande et son effet tombent dans deux années civiles différentes. Nous prenons le montant du jour où elle prend effet. Certaines sources prennent le jour du dépôt ou du signalement.',
  ),
  'birthday-between': plain(
    'Vos 30 ans tombent entre la demande et le début',
    'Aucun texte de loi que nous avons trouvé ne dit quel jour votre âge compte. Le jour de la demande est la meilleure lecture. Par sécurité, le salaire devrait atteindre le montant pour les 30 ans et plus.',
  ),
  'leap-day-birthday': plain(
    `Votre jour de naissance est le ${dayAndMonth('2028-02-29')}`,
    `L’année de vos 30 ans n’a pas ce jour. Vos 30 ans tombent le ${dayAndMonth('2027-02-28')} ou le ${dayAndMonth('2027-03-01')} ; aucun texte de loi que nous avons trouvé ne dit lequel. Nous prenons le premier, et le montant pour les 30 ans et plus.`,
  ),
  'just-after-orientation-year': plain(
    'Juste après l’année de recherche d’emploi',
    `En 2023, le montant réduit était ouvert aussi « immédiatement après » l’année de recherche d’emploi. Le texte de ${month('2026-09')}, tel que nous l’avons trouvé cité, dit seulement « pendant ». Posez la question à l’IND ou à un avocat avant de compter dessus.`,
  ),
  'changed-employer-before-30': plain(
    'Un changement d’employeur avant 30 ans',
    'Il s’agit du montant des moins de 30 ans. La page de l’IND de 2026, telle que nous l’avons trouvée citée, le garde après un changement fait avant 30 ans. Un texte de 2017 demandait encore de ne pas changer du tout.',
  ),
  'search-period-switch': plain(
    'Trois mois ou six ?',
    `Votre emploi a pris fin avant le ${date('2026-05-22')}, et les trois mois couraient encore ce jour-là. Les nouveaux six mois vous aident-ils ? La question est ouverte. Nous montrons trois mois, le calcul sûr.`,
  ),
  'uk-withdrawal-agreement': plain(
    'Avez-vous vécu aux Pays-Bas avant 2021 ?',
    'Les Britanniques qui ont des droits selon l’accord de retrait n’ont peut-être pas besoin de ce permis. Dites-nous si vous avez ces droits.',
  ),
  'turkish-national': plain(
    'Nationalité turque : d’autres démarches',
    'Vous pouvez obtenir ce permis sans employeur agréé. Le montant reste, et la comparaison avec le salaire du marché aussi. La procédure prend jusqu’à 90 jours, et les frais sont bien plus bas. Avec un employeur non agréé, vous ne pouvez pas commencer tant qu’un changement est en cours.',
  ),
  'income-norm': {
    title: 'Une autre règle de revenu vaut pour votre travail',
    text: ({ couple, single }, on) =>
      couple && single
        ? `Ce n’est pas le critère de salaire qui vaut, mais la norme générale de revenu. Le ${day(on)}, elle est de ${money(couple.cents)} par mois pour un couple. Pour une personne seule, elle est de ${money(single.cents)}.`
        : `Ce n’est pas le critère de salaire qui vaut, mais la norme générale de revenu. Nous n’avons pas son montant pour le ${day(on)}.`,
  },
  'temporary-protection': plain(
    'Avec la protection temporaire, vous pouvez déjà travailler',
    `Si vous l’avez aux Pays-Bas, l’employeur prévient l’UWV au moins deux jours ouvrables avant que vous commenciez. La protection va jusqu’au ${date('2027-03-04')} et n’est pas un permis durable. Le permis dont il s’agit ici est un moyen de rester. Les personnes qui n’avaient qu’un permis ukrainien temporaire ont perdu la protection le ${date('2025-09-04')}.`,
  ),
  'no-search-period': plain(
    'Votre permis ne donne pas de période de recherche d’emploi',
    'Nous n’avons trouvé aucune période de recherche pour ce type de permis. Vous ne pouvez pas travailler pour un autre employeur sans nouveau permis. Demandez tout de suite à un avocat ou à l’IND ce que vous pouvez encore faire.',
  ),
  'not-tied-to-job': plain(
    'Votre droit de rester ne dépend pas de cet emploi',
    'Avec votre nationalité ou votre permis, il n’y a pas de période de recherche. Vous n’avez pas à dire à l’IND que votre emploi a pris fin.',
  ),
  'orientation-year-ends': plain(
    'Une année de recherche d’emploi ne peut pas être prolongée',
    'Pour rester, il vous faut un autre permis, par exemple comme migrant hautement qualifié. Pour une nouvelle année de recherche d’emploi, il faut de nouvelles études ou une nouvelle recherche scientifique.',
  ),
  'only-skilled-work': plain(
    'Quel travail vous pouvez accepter',
    'Avec ce permis, vous ne pouvez travailler que comme migrant hautement qualifié, pour un employeur agréé. Pour un autre travail, l’employeur a besoin d’un permis de travail (« TWV »). Votre propre entreprise à côté de l’emploi est permise.',
  ),
  'permit-names-employer': plain(
    'Votre permis nomme un seul employeur',
    `Le nouvel employeur doit obtenir un nouveau permis avant que vous commenciez. Avec un permis unique (« GVVA »), c’est une procédure de changement, avec l’avis de l’UWV. Une source dit qu’elle prend 45 jours au plus depuis le ${date('2026-05-22')}.`,
  ),
  'blue-card-first-year': plain(
    'La première année d’une carte bleue',
    'Dans les 12 premiers mois de la carte, signalez le changement avant qu’il ait lieu, ou refaites une demande. Nos sources à ce sujet sont faibles ; posez la question à l’IND.',
  ),
  'reduced-blue-card-diploma': plain(
    'Le montant réduit de la carte bleue et votre diplôme',
    'Le bulletin de l’IND accepte tout diplôme d’enseignement supérieur des trois dernières années. Selon un projet de données, ce sont seulement les diplômes d’écoles néerlandaises ou d’écoles étrangères désignées. Une source demande un master.',
  ),
  suriname: plain(
    'Nationalité surinamaise',
    'Nous n’avons trouvé aucune source qui donne le libre accès au travail. Nous appliquons les règles pour toute nationalité hors de l’UE.',
  ),
  'other-ways': plain('D’autres moyens de rester', [
    'Une carte bleue européenne : l’employeur n’a pas besoin d’être agréé.',
    'Un permis unique (« GVVA »), après un examen du marché du travail.',
    'Un permis comme partenaire ou membre de la famille.',
    'Votre propre entreprise, ou des études.',
    'Une année de recherche d’emploi, dans les trois ans après le diplôme ou la recherche scientifique.',
    'Un permis permanent, après cinq ans.',
  ]),
} as const satisfies Partial<Messages['notices']['NL']>;
