import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { month, percent, plural } from './writing.ts';

export const wizard: Messages['wizard'] = {
  proceed: 'Continuer',
  back: 'Retour',
  change: 'Modifier',
  changeOf: (name) => `Modifier : ${name}`,
  unsure: 'Je ne sais pas',
  problem: 'Il y a un problème',
  errorPrefix: 'Erreur : ',
  confirm: 'Oui, c’est exact',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  exampleDate: 'Par exemple 27 3 2027',
  understoodDay: (day) => `Nous avons compris : ${day}.`,
  todayTold: {
    tell: 'Se fonder sur cette date',
    early: (on) =>
      `Cette date est antérieure au jour où les règles ont été lues : ${on}. Indiquez la date d’aujourd’hui.`,
  },
  halfKnown: {
    offer: 'Je ne connais pas le jour exact',
    title: 'Que savez-vous de ce jour ?',
    about:
      'Nous comptons à partir de chaque jour possible. S’il y a plusieurs derniers jours, vous voyez d’abord celui qui vient le plus tôt.',
    exampleMonth: `Par exemple 3 2027, ou ${month('2027-03')}`,
    options: {
      day: 'Je connais le jour',
      month: 'Seulement le mois',
      between: 'Entre deux jours',
    },
    from: 'Premier jour possible',
    until: 'Dernier jour possible',
  },
  pay: {
    unit: '€',
    amount: 'Montant en euros',
    per: 'Par',
    perMonth: 'Mois',
    perYear: 'An',
    perHour: 'Heure',
    hours: 'Heures par semaine',
    allowance: `Ce montant comprend-il le pécule de vacances de ${percent(shares.holidayAllowance)} ?`,
    allowanceWhere:
      'En néerlandais : « vakantiegeld » ou « vakantietoeslag ». Beaucoup de contrats disent « excluding » ou « exclusief ».',
    excluded: 'Non, il s’y ajoute',
    included: 'Oui, il est compris',
    unknown: 'Je ne sais pas',
    understood: (money, per) => `Nous avons compris : ${money} ${per}.`,
    each: { month: 'par mois', year: 'par an', hour: 'par heure' },
  },
  sickPay: {
    byPercent: 'Un pourcentage de mon salaire',
    byAmount: 'Un montant',
    percent: 'Pourcentage de votre salaire',
    percentUnit: '%',
    cap: 'Votre employeur paie-t-il seulement le minimum légal ?',
    capWhere:
      'La loi ne compte le salaire que jusqu’au salaire journalier maximum (« maximumdagloon »). Beaucoup de contrats promettent plus : un pourcentage du salaire entier.',
    yes: 'Oui, seulement jusqu’au salaire journalier maximum',
    no: 'Non, sur le salaire entier',
  },
  spells: {
    row: (number) => `Période ${number}`,
    from: 'Premier jour de reprise',
    to: 'Dernier jour au travail',
    add: 'Ajouter une période',
    remove: (number) => `Retirer la période ${number}`,
    removed: (number) => `La période ${number} est retirée.`,
    none: 'Aucune période dans la liste. Continuez si vous n’avez jamais repris le travail.',
  },
  length: {
    openEnded: 'Sans date de fin, pas de dernier jour',
    months: 'Un nombre de mois',
    count: 'Mois',
  },
  nationality: {
    hint: 'Tapez un pays, par exemple « Inde » ou « Hollande ». Choisissez-en quatre au plus.',
    stateless: 'Apatride',
    placeholder: '',
    chosen: 'Nationalités choisies',
    full: 'Vous en avez choisi quatre. Retirez-en une pour en choisir une autre.',
    remove: (name) => `Retirer : ${name}`,
    noMatch: (query) => `Aucun pays ne correspond à « ${query} ».`,
    results: (count) => plural(count, 'pays dans la liste.', 'pays dans la liste.'),
  },
  soFar: 'Vos réponses jusqu’ici',
  soFarCount: (count) => plural(count, 'réponse jusqu’ici', 'réponses jusqu’ici'),
  preview: 'Ce que cela donne jusqu’ici',
  previewDuty: (title, day) => `${title} : ${day}`,
  checkTitle: 'Vérifiez vos réponses',
  checkText: 'Rien n’est sorti de cette page. Vous pouvez modifier chaque réponse.',
  irrelevant: (names) =>
    `Ces réponses ne comptent plus : ${names}. Nous les gardons seulement au cas où.`,
  showResult: 'Voir le résultat',
  noSuchPage: 'Cette page n’existe pas ici. Vous pouvez commencer ci-dessous.',
  plainTitle: (number) => (number === undefined ? 'Encore une question' : `Question ${number}`),
  leave: 'Quitter cette page',
  leaveText:
    'Ouvre un site de météo et efface vos réponses. Recharger la page les efface aussi. L’historique de votre navigateur montre encore les pages d’avant.',
};
