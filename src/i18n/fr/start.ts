import type { Messages } from '../messages.ts';
import { date } from './writing.ts';

export const start: Messages['start'] = {
  appName: 'Permit Clock',
  skip: 'Aller au contenu',
  title: 'Ce que votre titre de séjour permet, et quand agir au plus tard',
  sentence:
    'Pour les personnes qui travaillent, ou veulent travailler, aux Pays-Bas ou au Luxembourg avec un titre de séjour. Répondez à quelques questions. Vous verrez où vous en êtes, quoi faire et le dernier jour pour le faire.',
  ask: 'Qu’est-ce qui vous amène ?',
  situations: {
    'job-offer': {
      label: 'J’ai une offre d’emploi',
      hint: 'Le salaire suffit-il pour un titre de séjour ?',
    },
    'job-ended': {
      label: 'Mon emploi a pris fin ou va finir',
      hint: 'Combien de temps puis-je rester et chercher du travail ?',
    },
    'new-employer': {
      label: 'Je change d’employeur',
      hint: 'Quel salaire me faut-il, et qui faut-il prévenir ?',
    },
    extension: {
      label: 'Je prolonge ou renouvelle mon titre de séjour',
      hint: 'Quand faire la demande, et quel salaire compte alors ?',
    },
    'pay-drop': {
      label: 'Mon salaire baisse pour un temps',
      hint: 'Un congé, une grève ou une maladie : qu’est-ce que cela change pour mon titre ?',
    },
    'track-2': {
      label: 'Je suis malade, en deuxième parcours (« tweede spoor »)',
      hint: 'Quelles dates comptent, et un autre employeur peut-il m’embaucher ?',
    },
    'private-servant': {
      label: 'Ma carte vient du ministère des Affaires étrangères',
      hint: 'Que puis-je demander, et combien de temps la carte est-elle valable ?',
    },
    decision: {
      label: 'J’attends une réponse, ou j’ai reçu un refus',
      hint: 'Quand la réponse doit-elle venir, et jusqu’à quand puis-je la contester ?',
    },
  },
  privacyTitle: 'Rien ne sort de cette page',
  privacy:
    'Vos réponses restent dans cet onglet. Nous ne les envoyons pas et ne les comptons pas. Nous ne les enregistrons que si vous le demandez.',
  checkedTitle: 'Des règles avec leurs sources',
  checked: (on) =>
    `Nous avons lu les sources pour la dernière fois le ${date(on)}. Chaque montant indique la sienne.`,
  rules: (version, on) =>
    `Règles : version ${version}, sources lues pour la dernière fois le ${date(on)}.`,
  oldRules: (on) =>
    `Les règles de Permit Clock ont été lues pour la dernière fois le ${date(on)}. Elles ont pu changer depuis. Vérifiez chaque montant et chaque jour auprès de l’autorité.`,
  clock: {
    ask: 'Quel jour sommes-nous ?',
    early: (device, on) =>
      `Votre appareil indique le ${date(device)}. Nous avons lu les règles plus tard, le ${date(on)}. Son horloge n’est donc pas à l’heure.`,
    late: (device, on) =>
      `Votre appareil indique le ${date(device)}. Nous avons lu les règles bien avant, le ${date(on)}. Son horloge n’est pas à l’heure, ou cette page est très ancienne.`,
    why: 'Les jours et beaucoup de montants dépendent de la date d’aujourd’hui. Indiquez-la, et la page s’y tiendra.',
    until: (day) => `D’ici là, la page se fonde sur le ${date(day)}.`,
    told: (day) =>
      `Vous avez indiqué la date d’aujourd’hui : le ${date(day)}. La page se fonde sur elle, et non sur l’horloge de votre appareil.`,
    itIs: (device) => `L’horloge est à l’heure : nous sommes le ${date(device)}`,
    change: 'Changer la date',
  },
  decidesTitle: 'Ce sont les autorités qui décident',
  decides:
    'Ceci est une information, pas un conseil juridique. Aux Pays-Bas, c’est l’IND qui décide. Au Luxembourg, c’est le ministre chargé de l’immigration, par la Direction générale de l’immigration.',
  forSites: 'Pour les sites web : mettez ceci sur votre site',
  readRules: 'Lire les règles',
  accessibility: 'Accessibilité : ce qui a été testé',
  language: 'Langue',
  languageFailed:
    'Cette langue ne s’est pas chargée. Vérifiez votre connexion et choisissez-la de nouveau.',
  notice: 'À noter',
  loading: 'Un instant…',
  loadFailed:
    'Les questions ne se sont pas chargées. Il y a peut-être une nouvelle version de cette page, ou pas de connexion.',
  retry: 'Réessayer',
  crashTitle: 'Un problème est survenu sur cette page',
  crash: 'Vos réponses sont toujours là. Réessayez, ou recommencez sans elles.',
  crashWhole: 'Réessayez. Si cela ne suffit pas, rechargez la page.',
  faultCode: (code) => `Code de cette erreur : ${code}. Rien n’a été envoyé à ce sujet.`,
  askThem: 'Vous pouvez aussi demander aux autorités :',
  authorities: {
    ind: 'IND (Pays-Bas)',
    uwv: 'UWV (Pays-Bas)',
    ministry: 'Ministère des Affaires étrangères, sur les employés de maison privés',
    guichet: 'Guichet.lu, au Luxembourg',
  },
  download: 'Télécharger l’outil en un seul fichier, qui fonctionne sans internet',
  startAgain: 'Recommencer',
};
