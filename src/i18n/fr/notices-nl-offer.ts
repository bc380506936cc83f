import { yearOf } from '../../dates/index.ts';
import type { Messages } from '../messages.ts';
import { sums, shares } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, euro, month, percent, dayAndMonth } from './writing.ts';

const { day, money } = format;

/** What is also checked, what a Dutch permit brings, other routes, and what happens if the job ends. */
export const offerNoticesNl = {
  'amounts-end': {
    title: `Les montants changent le ${dayAndMonth('2027-01-01')}`,
    text: ({ last }) =>
      last?.until
        ? `Ceci vaut pour les demandes et les débuts de contrat jusqu’au ${day(last.until)}. Le ${day(last.checked)}, les montants pour ${yearOf(last.until) + 1} n’étaient pas encore publiés.`
        : 'Le montant pour ce jour n’était pas publié quand nous avons vérifié la dernière fois.',
  },
  'proposed-changes': plain(
    'Le gouvernement a proposé des règles plus strictes',
    `Des lettres de ${month('2025-05')} et de ${month('2025-07')} proposent des montants plus élevés : moins de 30 ans, réduit, et carte bleue. Après 30 ans, le montant plus élevé vaudrait aussi pour une prolongation. Au ${date('2026-11-22')}, nous n’avons trouvé aucun texte adopté.`,
  ),
  'reduced-amount-proof': plain(
    'Le droit au montant réduit',
    `L’employeur doit l’évaluer et le documenter. Depuis le ${date('2024-04-01')}, il faut au dossier le diplôme et une preuve de la langue. Un diplôme étranger demande aussi une évaluation, et une preuve du rang de l’université le jour du diplôme.`,
  ),
  'pay-that-counts': plain(
    'Seul le salaire fixe compte',
    'Le salaire doit être fixé dans le contrat et payé au moins chaque mois. Les indemnités et un 13e mois ne comptent que s’ils sont payés chaque mois. Le pécule de vacances, les primes, les heures supplémentaires, les pourboires et les avantages en nature ne comptent pas. À temps partiel, il faut aussi le montant entier.',
  ),
  'proof-of-payment': plain(
    'Preuve de paiement',
    `Le salaire est versé par la banque sur votre propre compte. Depuis le ${date('2026-01-01')}, l’employeur agréé doit aussi garder la preuve de chaque virement.`,
  ),
  'market-rate': plain(
    'Le salaire est-il normal pour ce travail ?',
    'L’IND peut refuser quand le salaire s’écarte fortement du marché. Nous ne pouvons pas le vérifier. Pour une carte bleue, cet examen n’existe pas.',
  ),
  'health-register': plain(
    'Professions de santé',
    'Pour les professions de la loi BIG, vous devez figurer au registre BIG.',
  ),
  'passport-and-safety': plain(
    'Passeport, sécurité et santé',
    'Il vous faut un passeport valable, et vous ne devez pas être un danger pour l’ordre public. Beaucoup de personnes doivent passer un test de la tuberculose.',
  ),
  'excluded-occupations': plain(
    'Certains métiers sont exclus',
    'Le football professionnel, le clergé et le travail du sexe ne font pas partie du régime des migrants hautement qualifiés. Cela repose sur le texte de 2017.',
  ),
  'one-procedure': plain(
    'Un seul rendez-vous pour le permis et l’inscription',
    'Avec un centre pour expatriés comme IN Amsterdam, le permis et l’inscription peuvent se régler ensemble. Vous y recevez aussi votre numéro de service citoyen (BSN).',
  ),
  integration: plain(
    'Pas d’examen d’intégration tant que vous avez ce permis',
    'Pendant le séjour, vous avez une dispense d’intégration civique (« inburgering »). Votre partenaire n’a pas besoin d’un examen d’intégration à l’étranger. Vous avez besoin de l’examen d’intégration pour le séjour permanent ou un passeport néerlandais.',
  ),
  'ruling-30': {
    title: `Régime des ${percent(shares.ruling)} : une partie de votre salaire peut être sans impôt`,
    text: ({ norm, under30 }, on) => [
      norm && under30
        ? `Salaire imposable en ${yearOf(norm.from)} : au moins ${money(norm.cents)} par an, ou ${money(under30.cents)} avant 30 ans avec un master.`
        : `Nous ne connaissons pas les normes pour ${yearOf(on)}.`,
      `Jusqu’à ${percent(shares.ruling)} est sans impôt jusqu’au ${date('2026-12-31')}, et jusqu’à ${percent(shares.laterRuling)} à partir du ${date('2027-01-01')}. Cela dure cinq ans au plus.`,
      `Les personnes qui l’utilisaient avant 2024 gardent ${percent(shares.ruling)}. Pour celles qui ont commencé en 2024, les sources ne sont pas d’accord.`,
      'Le recrutement doit se faire depuis l’étranger. Dans les 24 derniers mois, il faut avoir habité plus de 16 mois à plus de 150 km de la frontière.',
      'Faites la demande avec votre employeur dans les quatre mois après le début.',
    ],
  },
  'family-comes-along': plain(
    'Votre famille peut venir avec vous',
    'Votre employeur peut faire la demande pour votre famille en même temps que pour vous. Votre partenaire peut alors faire n’importe quel travail, sans permis de travail.',
  ),
  family: plain(
    'Famille',
    'Votre employeur peut faire la demande pour votre famille en même temps que pour vous. Votre partenaire peut alors faire n’importe quel travail, sans permis de travail.',
  ),

  'months-to-search': plain(
    'Mois pour chercher',
    `Trois mois, ou six si vous avez le permis depuis deux ans ou plus. Cela ne dépasse jamais la fin du permis. Pour les cartes bleues, les six mois valent depuis le ${date('2023-11-18')}. Pour les migrants hautement qualifiés, ils valent depuis le ${date('2026-05-22')}, selon des cabinets d’avocats.`,
  ),
  'change-of-employer': plain(
    'Changement d’employeur',
    'Un migrant hautement qualifié a de nouveau besoin d’un employeur agréé, qui le signale dans les quatre semaines. Un nouveau permis n’est pas nécessaire. Avec une carte bleue, signalez le changement ou refaites une demande dans les 12 premiers mois ; notre source à ce sujet est faible.',
  ),
  'long-term-status': plain(
    'Statut de longue durée',
    'Un permis permanent est possible après cinq ans sans interruption, avec un examen d’intégration et un revenu suffisant. Pour une carte bleue, les années avec une carte bleue dans d’autres pays de l’UE peuvent compter.',
  ),

  'single-permit': plain(
    'Permis unique',
    'Avec un permis unique (« GVVA »), l’employeur n’a pas besoin d’être agréé. L’UWV cherche d’abord d’autres personnes sur le marché du travail, et le permis nomme un seul employeur.',
  ),
  'family-permit': plain(
    'Permis comme partenaire ou membre de la famille',
    'Le partenaire d’un migrant hautement qualifié peut faire n’importe quel travail. La famille de citoyens de l’UE relève du droit de l’UE.',
  ),
  study: plain(
    'Études',
    'Avec un permis pour études, un employeur a besoin d’un permis de travail (« TWV ») pour vous. Un diplôme néerlandais ouvre une année de recherche d’emploi.',
  ),
  'own-business': plain(
    'Votre propre entreprise',
    `Les indépendants et les start-up ont leurs propres permis. Pour les Américains, un traité rend cela plus facile, avec ${euro(sums.treatyCapital)} de capital.`,
  ),
  'long-term-resident': plain(
    'Résident permanent ou résident de longue durée UE',
    'Après cinq ans de séjour sans interruption pour un but durable, ce permis vous libère de l’emploi. Une année de recherche d’emploi n’en est pas un.',
  ),
} as const satisfies Partial<Messages['notices']['NL']>;
