import type { Messages } from '../messages.ts';
import { date } from './writing.ts';

export const routesNl = {
  'nl-hsm': {
    name: 'Migrant hautement qualifié',
    what: 'Un travail pour un employeur agréé, avec un salaire minimum fixé.',
    requirements: {
      sponsor: {
        name: 'Employeur agréé',
        met: 'Un employeur agréé (« erkend referent ») peut demander ce permis. Pour les ressortissants turcs, l’employeur n’a pas besoin d’être agréé.',
        'not-met':
          'Seul un employeur agréé (« erkend referent ») peut demander ce permis, et cet employeur ne l’est pas.',
        unknown:
          'Seul un employeur agréé (« erkend referent ») peut faire la demande. Posez la question à l’employeur, ou regardez dans le registre public.',
      },
      salary: {
        name: 'Critère de salaire',
        met: 'Le salaire atteint le montant, ou votre type de travail en est dispensé.',
        'not-met':
          'Le salaire n’atteint pas le montant. Il n’y a aucune tolérance, pas même d’un centime.',
        unknown: 'Nous ne pouvons pas dire si le salaire suffit.',
      },
      'tolerated-reason': {
        name: 'Une baisse de salaire est tolérée',
        met: 'Le salaire reste assez haut, ou baisse à cause d’un congé ou d’une grève tolérés. Un salaire sous le montant doit quand même être signalé à temps.',
        'not-met':
          'Le salaire passe sous le montant. La raison n’est pas sur la liste, ou le droit au congé ne peut pas être prouvé. La maladie n’est pas sur la liste.',
        unknown:
          'Seules deux raisons permettent un salaire plus bas. Ce sont une grève, ou un congé prévu par la loi sur le travail et les soins (« Wet arbeid en zorg »). Le droit au congé doit pouvoir être prouvé.',
      },
    },
  },
  'nl-blue-card': {
    name: 'Carte bleue européenne des Pays-Bas',
    what: 'Un travail hautement qualifié ; l’employeur n’a pas besoin d’être agréé.',
    requirements: {
      salary: {
        name: 'Critère de salaire',
        met: 'Le salaire atteint le montant.',
        'not-met': 'Le salaire n’atteint pas le montant.',
        unknown: 'Nous ne pouvons pas dire si le salaire suffit.',
      },
      contract: {
        name: 'Durée du contrat',
        met: `Le contrat est assez long. Jusqu’au ${date('2023-11-17')}, il fallait au moins 12 mois ; depuis, 6.`,
        'not-met': `Le contrat est trop court. Jusqu’au ${date('2023-11-17')}, il fallait au moins 12 mois ; depuis, 6.`,
        unknown: `Le contrat doit durer au moins 6 mois. Jusqu’au ${date('2023-11-17')}, c’était 12.`,
      },
      qualification: {
        name: 'Qualification',
        met: 'La qualification semble suffire. Un diplôme étranger demande une évaluation. Une profession réglementée demande aussi le droit de l’exercer.',
        'not-met': `Cette qualification ne suffit pas le jour qui compte. Jusqu’au ${date('2023-11-17')}, seul un diplôme d’au moins trois ans comptait. Cinq ans d’expérience comptent depuis le ${date('2024-06-12')}.`,
        unknown: `Il faut un diplôme d’enseignement supérieur d’au moins trois ans. Depuis le ${date('2024-06-12')}, cinq ans d’expérience dans le domaine comptent aussi. En informatique, trois des sept dernières années suffisent.`,
      },
    },
  },
  'nl-orientation-year': {
    name: 'Année de recherche d’emploi',
    what: 'Un an pour chercher du travail, et n’importe quel travail est permis. Vous faites la demande vous-même.',
    requirements: {
      'qualifying-date': {
        name: 'Études ou recherche depuis moins de trois ans',
        met: 'Les trois ans après vos études ou votre recherche scientifique ne sont pas passés.',
        'not-met': `Le temps après le diplôme ou la recherche scientifique est passé. Il est de trois ans ; jusqu’au ${date('2016-02-29')}, c’était un an.`,
        unknown:
          'Vous pouvez faire la demande jusqu’à trois ans après le diplôme ou la recherche scientifique.',
      },
    },
  },
} as const satisfies Partial<Messages['routes']>;
