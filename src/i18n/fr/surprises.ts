import type { Messages } from '../messages.ts';
import type { SurpriseFigures } from '../surprise-messages.ts';
import { date, month } from './writing.ts';

/** An amount and the day that fixes it, after what is the day's name. */
const dayFixes =
  (name: string) =>
  ({ amount, day }: SurpriseFigures) => {
    const fixed = day ? `${name} fixe le montant : c’est le ${day}.` : `${name} fixe le montant.`;
    return amount ? `${fixed} Ce montant est de ${amount}.` : fixed;
  };

const holidayAllowance = {
  ask: 'Avez-vous compté le pécule de vacances ?',
  text: ({ amount }: SurpriseFigures) =>
    `Le montant${amount ? ` de ${amount}` : ''} est sans pécule de vacances. Un salaire qui le comprend compte pour moins.`,
};

const anotherYear = 'Avez-vous comparé avec le montant d’une autre année ?';

const years = {
  'year-of-filing': { ask: anotherYear, text: dayFixes('Le jour de la demande') },
  'year-of-start': { ask: anotherYear, text: dayFixes('Le premier jour du nouveau contrat') },
  'year-of-extension': { ask: anotherYear, text: dayFixes('Le jour où la prolongation commence') },
  'year-of-grant': { ask: anotherYear, text: dayFixes('Le premier jour de votre permis actuel') },
};

const extraPay = {
  ask: 'Avez-vous compté une prime, des heures supplémentaires ou des frais ?',
  text: () =>
    'Seul compte le salaire fixé dans le contrat et payé chaque mois. À temps partiel, il faut aussi le montant entier.',
};

export const surprises: Messages['surprises'] = {
  title: 'Cela vous étonne ?',
  check: (name) => `Vérifiez votre réponse : ${name}`,
  give: (name) => `Dites-nous : ${name}`,
  routes: {
    'nl-hsm': {
      ...years,
      'holiday-allowance': holidayAllowance,
      'extra-pay': extraPay,
      'sponsor-name': {
        ask: 'L’employeur est-il dans le registre sous un autre nom ?',
        text: () =>
          'Cherchez l’employeur nommé dans votre contrat. Le nom d’un recruteur ou d’une société mère peut prêter à confusion.',
      },
      'under-30': {
        ask: 'Pensiez-vous au montant des moins de 30 ans ?',
        text: ({ day }) =>
          `Ce qui compte, c’est votre âge le jour décisif${day ? ` : le ${day}` : ''}. Dès votre 30e anniversaire, c’est le montant plus élevé qui vaut.`,
      },
      'recent-studies': {
        ask: 'Avez-vous fini des études ou une recherche il y a moins de trois ans ?',
        text: () =>
          'Alors, un montant plus bas vaut peut-être. Les diplômes néerlandais comptent, et certains masters et doctorats de l’étranger.',
      },
    },
    'nl-blue-card': {
      ...years,
      'holiday-allowance': holidayAllowance,
      'extra-pay': extraPay,
      experience: {
        ask: 'Avez-vous de l’expérience au lieu d’un diplôme ?',
        text: () =>
          `Depuis le ${date('2024-06-12')}, cinq ans d’expérience utile peuvent remplacer un diplôme. En informatique, trois des sept dernières années le peuvent, depuis le ${date('2023-11-18')}.`,
      },
      'recent-diploma': {
        ask: 'Votre diplôme a-t-il moins de trois ans ?',
        text: () =>
          'Alors, un montant plus bas vaut peut-être. C’est la date du diplôme qui compte.',
      },
    },
    'nl-orientation-year': {
      ceremony: {
        ask: 'Avez-vous compté à partir de la cérémonie ?',
        text: () =>
          'Ce qui compte, c’est le jour du diplôme ou de la soutenance de thèse. Ou bien le dernier jour du permis de chercheur.',
      },
      'day-of-arrival': {
        ask: 'Avez-vous compté jusqu’au jour de votre arrivée ?',
        text: () =>
          'C’est le jour de la demande qui compte. Il doit se trouver dans les années permises.',
      },
    },
    'nl-private-servant': {
      'holiday-allowance': holidayAllowance,
      'hired-or-arrived': {
        ask: 'Pensiez-vous au jour de votre arrivée ?',
        text: () =>
          'C’est le jour de l’embauche qui compte, pas celui de votre arrivée ou de la remise de la carte.',
      },
      cash: {
        ask: 'Une partie de votre salaire est-elle en espèces ?',
        text: () =>
          'Tout doit être versé sur votre propre compte bancaire. Les espèces sont interdites.',
      },
      'more-hours': {
        ask: 'Travaillez-vous plus d’heures que vous ne nous l’avez dit ?',
        text: ({ rate }) =>
          `Le salaire minimum est fixé par heure${rate ? ` : ${rate}` : ''}. Avec plus d’heures, on doit vous payer plus.`,
      },
    },
    'lu-blue-card': {
      'year-of-filing': years['year-of-filing'],
      'extra-pay': {
        ask: 'Avez-vous compté un salaire qui n’est pas garanti ?',
        text: () =>
          'Prenez le salaire brut d’une année que votre contrat garantit. Nous n’avons pas trouvé de règle sur les primes.',
      },
      shortage: {
        ask: 'Pensiez-vous à un montant plus bas pour l’informatique ?',
        text: ({ amount }) =>
          `Il a pris fin le ${date('2024-06-30')}. Pour les demandes d’après, un seul montant vaut pour tous${amount ? ` : ${amount}` : ''}.`,
      },
      visitor: {
        ask: 'Pensez-vous pouvoir faire la demande après votre arrivée ?',
        text: () =>
          'La demande d’un visiteur n’est pas acceptée. Elle doit être déposée et accordée avant votre entrée.',
      },
      commuter: {
        ask: 'Allez-vous habiter de l’autre côté de la frontière ?',
        text: () =>
          'Cette carte est pour ceux qui habitent au Luxembourg. Les frontaliers ont besoin d’une autorisation de travail à la place.',
      },
      experience: {
        ask: 'Avez-vous de l’expérience au lieu d’un diplôme ?',
        text: () =>
          `Cinq ans au niveau d’un diplôme peuvent le remplacer. En informatique, trois des sept dernières années le peuvent, depuis le ${date('2024-07-01')}.`,
      },
    },
    'lu-blue-card-mobility': {
      'year-of-filing': years['year-of-filing'],
      'second-move': {
        ask: 'Avez-vous déjà déménagé une fois avec une carte bleue ?',
        text: () =>
          `Alors, c’est le temps dans le deuxième pays qui compte, et il est plus court depuis ${month('2024-07')}.`,
      },
      'months-on-the-card': {
        ask: 'Avez-vous compté du temps d’avant la carte bleue ?',
        text: () => 'Seuls les mois avec la carte bleue du premier pays comptent.',
      },
      'other-country': {
        ask: 'Avez-vous comparé avec le montant de votre premier pays ?',
        text: ({ amount }) =>
          `C’est le montant du Luxembourg qui compte${amount ? ` : ${amount}` : ''}. Il peut être plus élevé.`,
      },
    },
  },
  needless: {
    'two-nationalities': {
      ask: 'Avez-vous pensé à votre autre nationalité ?',
      text: () =>
        'Une seule nationalité de l’UE, de l’EEE ou suisse suffit. L’autre ne change rien ici.',
    },
    'after-brexit': {
      ask: 'Votre arrivée date-t-elle d’après 2020 ?',
      text: () =>
        `L’accord de retrait protège les Britanniques qui vivaient dans ce pays avant le ${date('2021-01-01')}.`,
    },
    'not-a-nationality': {
      ask: 'Avez-vous là-bas un titre de séjour, et non la nationalité ?',
      text: () =>
        'Seule la nationalité d’un État de l’UE, de l’EEE ou de la Suisse vous dispense. Un titre de séjour d’un tel État ne le fait pas.',
    },
  },
};
