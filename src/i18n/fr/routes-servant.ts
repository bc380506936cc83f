import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { date, percent } from './writing.ts';

/** A private servant reads this: each line says what the employer owes. */
export const routesServant = {
  'nl-private-servant': {
    name: 'Employé de maison privé du personnel diplomatique',
    what: 'Un travail au domicile de personnel privilégié, avec une carte du ministère des Affaires étrangères.',
    requirements: {
      'scheme-open': {
        name: 'Embauche quand c’était ouvert',
        met: `Votre embauche date d’avant le ${date('2024-07-01')}, quand c’était encore ouvert.`,
        'not-met': `Depuis le ${date('2024-07-01')}, le personnel ne peut plus demander d’enregistrer un employé de maison privé. Jusqu’au ${date('2024-06-30')}, il le pouvait.`,
        unknown: `Ceci n’est ouvert qu’aux personnes embauchées avant le ${date('2024-07-01')}.`,
      },
      'privileged-employer': {
        name: 'Employeur avec le privilège',
        met: 'Votre employeur est un membre du personnel qui a ce privilège.',
        'not-met':
          'Seul le personnel qui a ce privilège peut avoir un employé de maison privé. Une personne qui travaille pour un diplomate à titre privé ne l’a pas, et a besoin d’un permis de travail pour vous.',
        unknown:
          'Seul le personnel qui a le bon statut a ce privilège. Posez la question à l’organisation de votre employeur.',
      },
      'not-related': {
        name: 'Pas de lien de famille',
        met: 'Vous n’avez pas de lien de famille avec votre employeur ni avec le partenaire de votre employeur.',
        'not-met':
          'Les parents par le sang ou par mariage, jusqu’aux cousins germains, ne peuvent pas être employés de maison privés.',
        unknown:
          'Les parents par le sang ou par mariage ne peuvent pas être employés de maison privés.',
      },
      'no-family': {
        name: 'La famille ne vient pas',
        met: 'Votre famille ne vient pas avec vous.',
        'not-met': 'Un employé de maison privé ne peut pas amener sa famille aux Pays-Bas.',
        unknown: 'Un employé de maison privé ne peut pas amener sa famille aux Pays-Bas.',
      },
      'full-time': {
        name: 'Contrat à temps plein',
        met: 'Votre contrat est à temps plein.',
        'not-met': 'Le ministère demande un contrat à temps plein. Le vôtre ne l’est pas.',
        unknown:
          'Le ministère demande un contrat à temps plein. Cherchez le nombre d’heures dans le vôtre.',
      },
      'minimum-wage': {
        name: 'Salaire minimum',
        met: 'Votre salaire atteint le salaire minimum pour vos heures, à partir de 21 ans.',
        'not-met':
          'Votre salaire est sous le salaire minimum pour vos heures, à partir de 21 ans. Vous pouvez demander la différence.',
        unknown: `Vous avez droit au salaire minimum. Depuis le ${date('2024-01-01')}, il est fixé par heure ; avant, il l’était par mois.`,
      },
      'holiday-allowance': {
        name: 'Pécule de vacances',
        met: `Vous recevez le pécule de vacances de ${percent(shares.holidayAllowance)}.`,
        'not-met': `Vous avez droit à ${percent(shares.holidayAllowance)} de pécule de vacances (« vakantiebijslag »). Votre employeur devrait le payer.`,
        unknown: `Vous avez droit à ${percent(shares.holidayAllowance)} de pécule de vacances (« vakantiebijslag »).`,
      },
      'leave-days': {
        name: 'Congé payé',
        met: 'Vous avez au moins 20 jours de travail de congé payé par an.',
        'not-met': 'Vous avez droit à au moins 20 jours de travail de congé payé par an.',
        unknown: 'Vous avez droit à au moins 20 jours de travail de congé payé par an.',
      },
      'paid-to-account': {
        name: 'Salaire sur votre propre compte',
        met: 'Votre salaire est versé chaque mois sur votre propre compte bancaire.',
        'not-met': `Votre salaire doit être versé chaque mois sur votre propre compte, aux Pays-Bas ou dans un autre pays de l’UE. Les espèces sont interdites depuis le ${date('2015-06-01')}.`,
        unknown:
          'Votre salaire doit être versé chaque mois sur votre propre compte, aux Pays-Bas ou dans un autre pays de l’UE. Les espèces sont interdites.',
      },
      'social-security': {
        name: 'Sécurité sociale',
        met: 'Un autre pays vous couvre, ou votre employeur est inscrit ici comme employeur.',
        'not-met':
          'Aucun autre pays ne vous couvre. Votre employeur doit donc s’inscrire auprès du fisc néerlandais comme votre employeur.',
        unknown:
          'Un autre pays doit vous couvrir, ou votre employeur doit s’inscrire auprès du fisc néerlandais.',
      },
      'health-insurance': {
        name: 'Assurance maladie',
        met: 'Vous avez une assurance maladie.',
        'not-met':
          'Il vous faut une assurance maladie. Sans copie du contrat d’assurance, le ministère ne remet pas la carte.',
        unknown:
          'Il vous faut une assurance maladie. Le ministère demande une copie du contrat avant de remettre la carte.',
      },
      'local-permits': {
        name: 'Permis lors d’une embauche ici',
        met: 'Vous étiez à l’étranger lors de l’embauche, ou vous aviez les deux permis lors de l’embauche ici.',
        'not-met':
          'Pour une embauche alors qu’on est aux Pays-Bas, il faut déjà avoir un permis de séjour et un permis de travail.',
        unknown:
          'Pour une embauche alors qu’on est aux Pays-Bas, il faut déjà avoir un permis de séjour et un permis de travail.',
      },
    },
  },
} as const satisfies Partial<Messages['routes']>;
