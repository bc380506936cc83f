import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, month, percent, dayAndMonth } from './writing.ts';

const { day, money } = format;

/** What older pages say about the Netherlands, and what holds now. */
export const changedNl = {
  'changed-amounts': {
    title: 'Les montants de salaire',
    text: ({ over30, under30, reduced }, on) => [
      `Les pages qui ne disent pas l’année, ou qui donnent les montants de 2023, ne sont plus à jour. Les montants changent chaque ${dayAndMonth('2027-01-01')}.`,
      over30 && under30 && reduced
        ? `Voici les montants par mois le ${day(on)}. À 30 ans et plus : ${money(over30.cents)} ; avant 30 ans : ${money(under30.cents)} ; réduit : ${money(reduced.cents)}.`
        : `Nous n’avons pas les montants pour le ${day(on)}.`,
    ],
  },
  'changed-deciding-day': plain('Le jour qui fixe le montant', [
    'Une page de 2023 dit que le premier jour de travail le fixe. Pour un premier permis, c’est le jour de la demande.',
    'Pour un changement d’employeur, c’est le premier jour du nouveau contrat qui compte.',
    'Elle dit aussi que le montant des moins de 30 ans ne reste qu’avec le même employeur. Un changement fait avant 30 ans ne semble pas le faire perdre ; à 30 ans ou plus tard, oui.',
    'Elle ne parle pas d’une prolongation après 30 ans. Avec le même employeur et sans interruption, c’est le montant des moins de 30 ans de l’année la plus récente qui vaut.',
  ]),
  'changed-conditions': plain('Les conditions', [
    `Le recrutement depuis l’étranger n’est pas une condition ; changer de permis aux Pays-Bas est possible. Cette condition fait partie du régime des ${percent(shares.ruling)}.`,
    'Des compétences « recherchées » ne sont pas non plus une condition. C’est le salaire qui est examiné.',
    'Seul un employeur agréé peut faire la demande, disent des pages plus anciennes. L’agrément n’est pas nécessaire pour les ressortissants turcs, ni pour une carte bleue.',
    'Le montant réduit « immédiatement après » l’année de recherche d’emploi n’est plus dans le texte de 2026, tel que nous l’avons trouvé cité.',
    `Le régime des ${percent(shares.ruling)} donne ${percent(shares.laterRuling)} au plus à partir du ${date('2027-01-01')}. Il y a des exceptions pour les personnes qui l’avaient avant.`,
    'La dispense d’intégration civique vaut pour le séjour. Elle ne vaut pas pour le séjour permanent ou un passeport néerlandais.',
  ]),
  'changed-blue-card': plain('La carte bleue des Pays-Bas', [
    `Jusqu’au ${date('2023-11-17')}, le contrat devait durer 12 mois. Depuis, six suffisent.`,
    `Jusqu’au ${date('2024-06-11')}, le montant de la carte bleue était bien plus élevé que celui des 30 ans et plus. Depuis, c’est le même.`,
    `Un montant réduit pour les diplômes récents est arrivé le ${date('2024-06-12')}. Les cinq ans d’expérience à la place d’un diplôme aussi.`,
    `Trois ans d’expérience en informatique dans les sept dernières années comptent depuis le ${date('2023-11-18')}.`,
  ]),
  'changed-months-to-search': plain('Les mois pour chercher', [
    `Des pages plus anciennes donnent trois mois à tout le monde. Depuis le ${date('2026-05-22')}, c’est six avec un permis depuis deux ans ou plus, selon des cabinets d’avocats.`,
    'Cela ne dépasse jamais la fin du permis.',
    'Une page dit que les mois peuvent être prolongés, pour des liens ou une bonne conduite. Nous n’avons trouvé aucune règle de ce genre.',
    'Une page dit qu’un permis pour un seul employeur prend fin tout de suite. C’est le cas d’un permis de travail séparé (« TWV »).',
    'Un permis unique (« GVVA ») donne trois mois depuis 2014, et en donne peut-être six maintenant.',
  ]),
  'changed-any-employer': plain(
    'Travailler pour n’importe quel employeur',
    'Une page dit que les permis de séjour le permettent d’habitude. Pour un migrant hautement qualifié, c’est faux : seul ce travail, pour un employeur agréé, est permis. Un autre travail demande un permis de travail (« TWV »).',
  ),
  'changed-who-reports': plain(
    'Qui informe l’IND',
    'Des pages plus anciennes parlent d’un seul signalement, le vôtre, dans les quatre semaines. Il y en a trois. Votre ancien employeur et votre nouvel employeur ont chacun leurs quatre semaines.',
  ),
  'changed-track2-part': plain('Participer au deuxième parcours', [
    'Une page dit que les migrants hautement qualifiés peuvent y participer pleinement. L’accompagnement, oui ; un placement doit remplir les conditions du permis.',
    'Un salaire sous le montant pendant la maladie est déjà un risque pour le permis. La maladie n’a jamais été sur la liste des raisons tolérées.',
    'Les trois phases et les cinq documents qu’elle nomme sont la pratique d’un prestataire, pas la loi.',
  ]),
  'changed-servants': plain('Employés de maison privés', [
    `Des pages plus anciennes disent que le personnel privilégié peut enregistrer un employé de maison. Depuis le ${date('2024-07-01')}, il ne le peut plus.`,
    `L’IND ne relève plus de la Justice et de la Sécurité. Depuis ${month('2024-07')}, il relève de l’Asile et de la Migration.`,
    `Le salaire minimum était fixé par mois jusqu’au ${date('2023-12-31')}. Depuis, il est fixé par heure.`,
  ]),
} as const satisfies Partial<Messages['notices']['NL']>;
