import { daysOfPayInMonth } from '../../rules/index.ts';
import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, percent } from './writing.ts';

const { money } = format;

/** Lower pay for a while. */
export const payNoticesNl = {
  'pay-drop-other-permit': plain(
    'Nous n’avons pas de montant pour évaluer ce permis',
    'Nos montants sont ceux des migrants hautement qualifiés et des titulaires d’une carte bleue. Un autre permis peut avoir ses propres conditions. Posez la question à votre employeur ou à l’IND avant que le salaire baisse.',
  ),
  'pay-drop-no-condition': plain(
    'Aucun montant de salaire n’est en jeu ici',
    'D’après vos réponses, vous n’avez pas de permis néerlandais dont le salaire doit atteindre un montant. Il n’y a rien à signaler à l’IND pour cette raison.',
  ),
  'leave-notification': plain(
    'L’IND doit avoir le signalement dans les quatre semaines',
    'Cela vaut quand le salaire passe sous votre montant. Le signalement dit de quel congé ou de quelle grève il s’agit, et ce que devient votre salaire. L’employeur l’envoie par le Business Portal ou avec le formulaire. Pour un migrant hautement qualifié qui remplit toutes les conditions, cela n’a pas de conséquences pour le permis.',
  ),
  'leave-proof': plain(
    'Le droit au congé',
    'Vous ou votre employeur devez pouvoir le prouver. Pour un congé de soins, il faut aussi prouver que les soins sont vraiment nécessaires.',
  ),
  'leave-records': plain(
    'Le dossier de l’employeur',
    'Le congé ou la grève doit y être bien documenté, pour que l’IND puisse contrôler.',
  ),
  'pay-drop-not-tolerated': plain(
    'Cette raison n’est pas sur la liste',
    'Seules deux raisons permettent un salaire sous le montant. Ce sont une grève, ou un congé prévu par la loi sur le travail et les soins (« Wet arbeid en zorg »). La maladie, le congé sans salaire, le congé sabbatique et des heures réduites par choix ne le permettent pas. L’employeur doit le signaler, et le permis peut être retiré. Demandez si l’employeur peut compléter votre salaire, et consultez un avocat.',
  ),
  'blue-card-sickness': plain(
    'Carte bleue et salaire pendant la maladie',
    'Une source dit qu’un salaire sous le montant pendant la maladie est toléré 12 mois au plus. Nous n’avons pas trouvé de deuxième source. Pendant ces mois, nous ne pouvons pas le dire ; après, nous le comptons comme non toléré.',
  ),
  'birth-leave-other-permits': plain(
    'Congé de naissance supplémentaire, avec d’autres permis',
    `Depuis le ${date('2020-07-01')}, un salaire de ${percent(shares.sickPay)} pendant l’« aanvullend geboorteverlof » est toléré. Cela vaut aussi pour les cartes bleues, les salariés transférés (ICT) et les permis uniques (GVVA), selon un cabinet.`,
  ),
  'sick-pay-cap': {
    title: 'Ce que la loi accorde pendant la maladie',
    text: ({ daily }) => {
      const rule = `Selon la loi, le salaire pendant la maladie est de ${percent(shares.sickPay)} du salaire, et seulement jusqu’à un salaire journalier maximum.`;
      const compare =
        'Comparez-le avec le montant de votre permis. Seule une règle plus favorable dans votre contrat ou votre convention collective (« cao ») comble l’écart.';
      if (!daily) return `${rule} Nous n’avons pas ce maximum pour ce jour. ${compare}`;
      const month = daily.cents * daysOfPayInMonth;
      const most = money(Math.round((month * shares.sickPay) / 100));
      return `${rule} Le maximum est de ${money(daily.cents)} par jour, comme le cite un code source public. Selon notre propre calcul, cela fait ${money(Math.round(month))} par mois. La loi n’accorde donc pas plus de ${most} par mois. ${compare}`;
    },
  },
} as const satisfies Partial<Messages['notices']['NL']>;
