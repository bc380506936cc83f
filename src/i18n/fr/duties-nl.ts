import type { Messages } from '../messages.ts';
import { sums, shares } from '../sums.ts';
import { euro, percent } from './writing.ts';

const fine = `La première fois, il y a d’habitude un avertissement. Si cela se répète, il peut y avoir une amende allant jusqu’à ${euro(sums.fine)}. Si vous ne dites rien, l’IND peut retirer le permis à partir d’une date plus ancienne.`;
const employerFine = `L’IND peut avertir l’employeur, lui donner une amende allant jusqu’à ${euro(sums.employerFine)} à chaque fois, ou lui retirer son agrément.`;
const employerPortal = 'dans le Business Portal ou avec le formulaire de signalement';

/** What is to be done about a Dutch permit. */
export const dutiesNl = {
  'nl.search-period': {
    title: 'Dernier jour pour trouver un nouvel emploi qui convient à votre permis',
    how: 'La période de recherche d’emploi (« zoekperiode ») court d’elle-même : vous n’avez pas à la demander. À cette date au plus tard, il vous faut un nouvel emploi qui convient à votre permis. Nous n’avons trouvé aucun moyen de prolonger cette période.',
    otherwise:
      'L’IND retire le permis à compter de la fin de cette période. Avec un travail trouvé plus tard, il y a une interruption dans votre séjour.',
  },
  'nl.notify.you': {
    title: 'Dire à l’IND que votre emploi a pris fin',
    how: 'Utilisez le formulaire de signalement pour étrangers sur ind.nl. Le signalement de votre employeur ne remplace pas le vôtre.',
    otherwise: fine,
  },
  'nl.notify.employer': {
    title: 'Signaler à l’IND que l’emploi a pris fin',
    how: `L’ancien employeur le signale ${employerPortal}.`,
    otherwise: employerFine,
  },
  'nl.new-job.notify': {
    title: 'Dire à l’IND qui est votre nouvel employeur',
    how: 'Utilisez le formulaire de signalement pour étrangers sur ind.nl. Le signalement de votre nouvel employeur ne remplace pas le vôtre.',
    otherwise: fine,
  },
  'nl.new-job.register': {
    title: 'Enregistrer le nouveau salarié auprès de l’IND',
    how: 'C’est le nouvel employeur qui le fait. Un employeur agréé (« erkend referent ») utilise le Business Portal. Le mieux est de le faire avant le premier jour de travail.',
    otherwise: employerFine,
  },
  'nl.leave.report': {
    title: 'Signaler le congé ou la grève à l’IND',
    how: `L’employeur le signale ${employerPortal}. Il dit de quel congé ou de quelle grève il s’agit, et ce que devient le salaire. L’IND doit avoir reçu le signalement ce jour-là au plus tard.`,
    otherwise: `Sans signalement à temps, la baisse de salaire peut coûter le permis. ${employerFine}`,
  },
  'nl.pay-below.report': {
    title: 'Signaler à l’IND que le salaire est en dessous du montant',
    how: `L’employeur le signale ${employerPortal}. Cela vaut quelle que soit la raison, maladie comprise.`,
    otherwise: `Le permis peut être retiré. L’IND peut donner à l’employeur une amende allant jusqu’à ${euro(sums.employerFine)} à chaque fois. Un tribunal a jugé qu’il n’est pas obligé d’avertir d’abord.`,
  },
  'nl.ww.apply': {
    title: 'Demander l’allocation de chômage (WW)',
    how: 'Faites la demande sur uwv.nl, à partir d’une semaine avant le premier jour sans travail. Cette allocation est une assurance : elle n’est pas sur la liste des aides publiques de l’IND. Il faut 26 semaines travaillées dans les 36 dernières.',
    otherwise:
      'Une demande en retard réduit l’allocation. Si vous démissionnez, vous ne recevez pas d’allocation de chômage.',
  },
  'nl.ruling30.contract': {
    title: `Signer un nouveau contrat pour garder le régime des ${percent(shares.ruling)}`,
    how: 'Le contrat doit être signé ce jour-là au plus tard ; le travail peut commencer après. Vous et le nouvel employeur refaites la demande ensemble.',
    otherwise: 'Le régime est perdu. Les trois mois sont fixes et ne peuvent pas être prolongés.',
  },
  'nl.settlement.revoke': {
    title: 'Dernier jour pour revenir sur l’accord de départ',
    how: 'Vous avez signé une « vaststellingsovereenkomst ». Pour vous rétracter, c’est-à-dire revenir sur cet accord, dites-le à l’employeur par écrit, ce jour-là au plus tard. Vous avez 14 jours, ou 21 si l’accord ne mentionne pas ce droit.',
    otherwise: 'L’accord reste valable.',
  },
  'nl.extension.apply': {
    title: 'Dernier jour pour demander la prolongation',
    how: 'L’employeur peut déposer la demande à partir de trois mois avant la fin du permis. Si l’IND l’a reçue à temps, vous pouvez continuer à travailler.',
    otherwise: 'Une demande en retard peut créer une interruption dans votre séjour.',
  },
  'nl.decision': {
    title: 'L’IND devrait avoir décidé',
    how: 'C’est le délai fixé par la loi. Pour une demande complète d’un employeur agréé, l’IND vise deux semaines.',
    otherwise:
      'Demandez à l’IND quand il décidera. Un avocat peut vous dire ce que vous pouvez faire contre une décision en retard.',
  },
  'nl.objection': {
    title: 'Dernier jour pour contester le refus',
    how: 'Une réclamation (« bezwaar ») doit arriver à l’IND ce jour-là au plus tard. Consultez un avocat tout de suite : le délai est de quatre semaines, pas six. Il commence le lendemain de l’envoi de la décision.',
    otherwise: 'Le refus devient définitif.',
  },
  'nl.leave-country': {
    title: 'Dernier jour pour partir, si la décision l’exige',
    how: 'Cela vaut seulement si la lettre est aussi une décision de retour (« terugkeerbesluit »). Une réclamation peut vous permettre de rester : consultez un avocat maintenant.',
    otherwise: 'Après ce jour, vous ne pouvez plus rester aux Pays-Bas.',
  },
  'nl.brp.leave': {
    title: 'Signaler votre départ à la commune',
    how: 'Signalez-le avant de partir, à partir du cinquième jour avant le départ. Cela met fin à votre inscription au registre de la population (BRP). Cela vaut pour un séjour à l’étranger d’au moins huit mois sur un an.',
    otherwise:
      'Pour le registre, vous habitez toujours ici. Dites aussi à votre assurance maladie que vous partez.',
  },
  'nl.free-labour-market': {
    title: 'Vous pouvez travailler pour n’importe quel employeur',
    how: 'Après cinq ans sans interruption avec des permis valables pour le travail, vous êtes libre sur le marché du travail. Vous devez avoir habité ici tout ce temps.',
    otherwise: 'C’est un droit, pas un devoir. Vous ne perdez rien si vous ne l’utilisez pas.',
  },
  'nl.turns-30': {
    title: 'Votre 30e anniversaire',
    how: 'Avec le même employeur, rien ne change. À partir de ce jour, avec un nouvel employeur, il faut le montant pour les personnes de 30 ans et plus.',
    otherwise:
      'Les personnes qui peuvent utiliser le montant réduit le gardent, même après un changement d’employeur à 30 ans ou plus tard.',
  },
  'nl.reduced-window': {
    title: 'Dernier jour pour utiliser le montant réduit après vos études',
    how: 'Une première demande doit être arrivée ce jour-là au plus tard. Le délai compte à partir du diplôme, de la soutenance de thèse ou de la fin du permis de chercheur.',
    otherwise:
      'Après, les nouveaux venus ne peuvent plus utiliser le montant réduit. Les personnes dont le permis repose sur ce montant le gardent.',
  },
} as const satisfies Partial<Messages['duties']>;
