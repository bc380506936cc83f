import type { GeneralNoticesText } from '../rulebook-messages.ts';
import { date, dayAndMonth } from './writing.ts';

/** Notices that speak of a person's own case, as they are told to anybody. */
export const generalNotices: GeneralNoticesText = {
  NL: {
    'two-readings': {
      title: 'Deux lectures de la loi peuvent mener à deux années différentes',
      text: 'Il s’agit d’une demande déposée dans une année civile et qui prend effet dans une autre. Nous prenons le montant du jour où elle prend effet. Certaines sources prennent le jour du dépôt ou de la déclaration.',
    },
    'birthday-between': { title: 'Avoir 30 ans entre la demande et le début du travail' },
    'leap-day-birthday': { title: `Né un ${dayAndMonth('2028-02-29')}` },
    'search-period-switch': {
      title: 'Trois mois ou six ?',
      text: `Il s’agit d’un emploi terminé avant le ${date('2026-05-22')}, si les trois mois couraient encore ce jour-là. Savoir si les nouveaux six mois aident reste une question ouverte. Nous en montrons trois : le calcul prudent.`,
    },
    'uk-withdrawal-agreement': {
      title: 'Les Britanniques qui vivaient aux Pays-Bas avant 2021',
      text: 'Avec des droits issus de l’accord de retrait, ils n’ont peut-être pas besoin d’un permis pour travailler.',
    },
    'income-norm': {
      title: 'Certains métiers ont une autre règle de revenu',
      text: 'Ce sont les chercheurs scientifiques, les médecins en formation de spécialiste et les enseignants invités. Pour eux seuls, la norme générale de revenu remplace le critère de salaire. Ses montants figurent aussi sur cette page.',
    },
    'not-tied-to-job': {
      title: 'Le droit de rester ne dépend pas d’un emploi',
      text: 'Pendant une année de recherche d’emploi, il ne faut pas de période de recherche. Il n’est pas nécessaire de dire à l’IND qu’un emploi a pris fin.',
    },
    'pay-drop-other-permit': {
      title: 'Si le salaire baisse',
      text: 'Un employé de maison privé doit toujours recevoir le salaire minimum. Nous ne connaissons pas d’autre montant pour ce permis. Demandez à votre employeur avant que le salaire baisse.',
    },
    'pay-drop-no-condition': {
      title: 'Si le salaire baisse',
      text: 'Pendant une année de recherche d’emploi, aucun montant de salaire n’est exigé. Il n’y a rien à signaler à l’IND pour cette raison.',
    },
    'pay-drop-not-tolerated': { title: 'Les raisons qui ne sont pas sur la liste' },
    'programme-beyond-permit': { title: 'Un programme qui dépasse la fin du permis' },
    'permit-ends-during-sickness': {
      title: 'Un permis qui se termine avant le salaire de maladie',
    },
    'servant-of-mission-member': {
      title: 'Un employeur qui travaille personnellement pour un diplomate',
    },
  },
  LU: {
    'figure-review-overdue': {
      title: 'Quand un montant plus récent peut valoir',
      text: 'Un montant sans dernier jour vaut jusqu’à ce qu’un nouveau soit fixé. Une fois passé le jour de la prochaine vérification, regardez sur guichet.lu avant de vous y fier.',
    },
    'figure-date-uncertain': {
      title: 'Le premier jour de certains montants n’est pas connu',
      text: 'Pour certaines années, nos sources ne donnent pas le jour exact. Si les deux montants autour de ce jour mènent à des réponses différentes, nous ne choisissons pas.',
    },
    'eu-registration': {
      title: 'Sans permis à demander : déclarer l’arrivée et s’enregistrer',
      text: 'Cela vaut pour ceux qui ont libre accès au travail, comme les citoyens de l’UE. Déclarez votre arrivée à la commune dans les huit jours. Enregistrez-vous là dans les trois mois.',
    },
    'uk-withdrawal-agreement': {
      title: 'Les Britanniques qui vivaient ou travaillaient au Luxembourg avant 2021',
      text: 'Ils ont peut-être des droits issus de l’accord de retrait. Avec eux, aucun permis pour travailler n’est nécessaire.',
    },
    'two-readings': { title: 'Une carte qui atteint deux ans pendant la recherche' },
    'transition-2024-07': { title: 'Les cartes et le travail commencés sous l’ancienne loi' },
  },
};
