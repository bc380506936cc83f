import type { RulebookText } from '../rulebook-messages.ts';
import { oldFactors, shares } from '../sums.ts';
import { number, percent } from './writing.ts';

/** What the law says from a day on that it did not before. */
export const lawChanges: RulebookText['lawChanges'] = {
  'lu-listed-occupations': `Un montant plus bas commence pour les métiers d’une liste : ${number(oldFactors.listed)} fois le salaire moyen.`,
  'nl-three-year-window':
    'Le montant réduit et une année de recherche d’emploi sont ouverts pendant trois ans après le diplôme ou la recherche scientifique, au lieu d’un.',
  'lu-four-year-card': 'Une carte est valable quatre ans au lieu de deux.',
  'nl-croatia-free': 'Les ressortissants croates ont libre accès au marché du travail néerlandais.',
  'nl-former-orientation-year':
    'Les anciens titulaires d’un permis de recherche d’emploi peuvent aussi utiliser le montant réduit. C’est le jour où cela a été rapporté.',
  'nl-british-nationals':
    'Les ressortissants britanniques ont besoin d’un permis, sauf si l’accord de retrait les protège.',
  'lu-british-nationals':
    'Les ressortissants britanniques ont besoin d’un permis, sauf si l’accord de retrait les protège.',
  'lu-family-work': 'Les membres de la famille peuvent faire tout travail dès l’arrivée.',
  'nl-blue-card-practice':
    'Un contrat de 6 mois suffit au lieu de 12. Trois ans d’expérience en informatique dans les sept derniers comptent. La période de recherche est de six mois si la carte a été détenue deux ans ou plus.',
  'nl-hourly-minimum-wage': 'Le salaire minimum est fixé par heure au lieu de par mois.',
  'nl-reduced-amount-proof':
    'Pour le montant réduit, le dossier de l’employeur doit contenir le diplôme et une preuve de la langue.',
  'nl-blue-card-law':
    'Le montant est plus bas : le même que pour les migrants hautement qualifiés de 30 ans et plus. Il y a désormais un montant réduit pour les diplômes récents, et cinq ans d’expérience au lieu d’un diplôme. Une carte peut durer jusqu’à cinq ans.',
  'nl-servant-scheme-closed':
    'Le personnel ne peut plus demander à enregistrer un employé de maison privé.',
  'lu-regime-2024': `Le montant est le salaire moyen lui-même au lieu de ${number(oldFactors.all)} fois la moyenne, et la liste des métiers prend fin. Un contrat de 6 mois suffit, et l’expérience en informatique compte. Après 12 mois de travail avec la carte, vous pouvez changer d’employeur, de poste et de secteur. Venir d’un autre pays de l’UE demande 12 mois avec la première carte, ou 6 avec une deuxième. Les mois sans travail sont additionnés.`,
  'nl-payment-proof':
    'Pour chaque paiement, le dossier de l’employeur doit contenir la preuve du virement.',
  'nl-search-six-months':
    'La période de recherche est de six mois si le permis a été détenu deux ans ou plus, selon des cabinets d’avocats.',
  'nl-shorter-decisions':
    'Pour un nouvel employeur, l’IND décide en 45 jours, ou en 30 pour une carte bleue. Cela repose sur une seule source.',
  'nl-ruling-27': `Le régime des ${percent(shares.ruling)} donne au plus ${percent(shares.laterRuling)}, avec des exceptions pour ceux qui l’avaient avant.`,
};
