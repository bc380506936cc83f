import type { Messages } from '../messages.ts';

/** What is to be done for a private servant. */
export const dutiesServant = {
  'servant.register': {
    title: 'Enregistrer l’employé de maison privé dans l’ePortal',
    how: 'C’est l’organisation de l’employeur qui le fait, auprès du service du Protocole du ministère des Affaires étrangères. Elle a dix jours ouvrables après l’arrivée.',
    otherwise: 'La carte d’identité (« identiteitskaart ») dépend de cet enregistrement.',
  },
  'servant.bank-proof': {
    title: 'Montrer que vous avez votre propre compte bancaire',
    how: 'Le ministère des Affaires étrangères a besoin de la preuve d’un compte à votre nom. La banque peut être aux Pays-Bas ou dans un autre pays de l’UE.',
    otherwise:
      'Votre salaire ne peut être versé que sur votre propre compte, jamais en espèces. Le ministère peut vous demander des relevés de compte.',
  },
  'servant.card-end': {
    title: 'Dernier jour de votre carte d’identité',
    how: 'Le ministère délivre les deux premières cartes pour six mois chacune. Les cartes suivantes sont valables un an au plus. Aucune carte n’est valable plus longtemps que votre contrat ou que la carte de votre employeur.',
    otherwise:
      'Parlez tôt de la prochaine carte avec l’organisation de votre employeur. Nous n’avons trouvé aucune règle sur le moment de la demander.',
  },
  'servant.leave-country': {
    title: 'Quitter les Pays-Bas à la fin du contrat',
    how: 'Votre droit de rester prend fin avec le contrat, et nous n’avons trouvé aucun délai supplémentaire. Sauf si vous venez de l’UE, votre employeur est responsable de votre voyage de retour.',
    otherwise:
      'Après ce jour, ce travail ne vous donne plus le droit de rester. Vous ne pouvez pas partir, ou vous avez subi de mauvais traitements ? Consultez un avocat tout de suite.',
  },
} as const satisfies Partial<Messages['duties']>;
