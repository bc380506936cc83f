import type { Messages } from '../messages.ts';
import { oldFactors } from '../sums.ts';
import { date, number } from './writing.ts';

const qualification = {
  name: 'Qualification',
  met: 'La qualification semble suffire. Une profession réglementée demande aussi le droit de l’exercer.',
  'not-met': `Cette qualification ne suffit pas le jour du dépôt. Trois ans d’expérience en informatique ne comptent que depuis le ${date('2024-07-01')} ; jusqu’au ${date('2024-06-30')}, c’était cinq.`,
  unknown: `Il faut un diplôme d’au moins trois ans d’études, ou cinq ans d’expérience à ce niveau. En informatique, trois des sept dernières années comptent depuis le ${date('2024-07-01')}.`,
} as const;

const contract = {
  name: 'Durée du contrat',
  met: `Le contrat est assez long. Jusqu’au ${date('2024-06-30')}, il fallait au moins 12 mois ; depuis, 6.`,
  'not-met': `Le contrat est trop court. Jusqu’au ${date('2024-06-30')}, il fallait au moins 12 mois ; depuis, 6.`,
  unknown: `Le contrat doit durer au moins 6 mois. Jusqu’au ${date('2024-06-30')}, c’était 12.`,
} as const;

const salary = {
  name: 'Seuil de salaire',
  met: 'Le salaire annuel brut garanti atteint le montant.',
  'not-met': `Le salaire annuel brut garanti n’atteint pas le montant. Jusqu’au ${date('2024-06-30')}, c’était ${number(oldFactors.all)} fois le salaire moyen, ou ${number(oldFactors.listed)} fois pour les métiers de la liste. Depuis, c’est le salaire moyen lui-même.`,
  unknown: 'Nous ne pouvons pas dire si le salaire suffit.',
} as const;

export const routesLu = {
  'lu-blue-card': {
    name: 'Carte bleue européenne du Luxembourg',
    what: 'Un travail hautement qualifié au Luxembourg, avec un salaire minimum fixé.',
    requirements: {
      salary,
      contract,
      qualification,
      'apply-from-abroad': {
        name: 'Autorisation avant l’entrée',
        met: 'Vous faites la demande avant d’entrer, ou vous avez déjà cette carte.',
        'not-met':
          'Vous ne pouvez pas faire la demande pendant une courte visite. L’autorisation de séjour temporaire doit être accordée avant votre entrée. Les résidents qui ont un autre titre peuvent faire la demande sur place.',
        unknown: 'L’autorisation de séjour temporaire doit être accordée avant votre entrée.',
      },
      residence: {
        name: 'Habiter au Luxembourg',
        met: 'Vous allez habiter au Luxembourg, comme cette carte le demande.',
        'not-met':
          'Cette carte est pour les personnes qui habitent au Luxembourg. Les frontaliers ont besoin d’une autorisation de travail. Avec la protection temporaire, vous pouvez travailler, mais pas avoir cette carte.',
        unknown:
          'Cette carte est pour les personnes qui habitent au Luxembourg. La protection temporaire dans ce pays l’exclut.',
      },
    },
  },
  'lu-blue-card-mobility': {
    name: 'Venir au Luxembourg avec une carte bleue européenne',
    what: 'Pour les titulaires de la carte bleue d’un autre pays de l’UE qui viennent habiter au Luxembourg.',
    requirements: {
      'waiting-time': {
        name: 'Temps avec l’autre carte bleue',
        met: 'Vous avez la carte de l’autre pays depuis assez longtemps.',
        'not-met': `Le temps avec l’autre carte est trop court. Il faut 12 mois avec la première, ou 6 avec une deuxième. Jusqu’au ${date('2024-06-30')}, c’était 18.`,
        unknown: `Il faut 12 mois avec la première carte, ou 6 avec une deuxième. Jusqu’au ${date('2024-06-30')}, c’était 18.`,
      },
      salary,
      contract,
      qualification,
    },
  },
} as const satisfies Partial<Messages['routes']>;
