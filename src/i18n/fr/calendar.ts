import type { Messages } from '../messages.ts';
import { small } from '../writing.ts';
import { plural } from './writing.ts';

const days = (count: number) => plural(count, 'jour', 'jours');
const lastDay = (what: string) => (title: string) =>
  /^dernier jour/i.test(title) ? title : `${what} : ${small(title)}`;

export const calendar: Messages['calendar'] = {
  summary: {
    you: lastDay('Dernier jour'),
    employer: lastDay('Dernier jour pour votre employeur'),
    'new-employer': lastDay('Dernier jour pour votre nouvel employeur'),
    authority: (title) => title,
  },
  ownSummary: { 'lu.renewal': 'Demander le renouvellement de votre carte vers cette date' },
  perhapsLateSummary: (title) => `Peut-être en retard. À faire maintenant : ${small(title)}`,
  lateSummary: (title) =>
    `En retard, encore à temps selon la loi. À faire maintenant : ${small(title)}`,
  sendBy: (summary, day) => `${summary} (à envoyer au plus tard le ${day})`,
  maybeSooner: (summary) => `${summary} (peut-être plus tôt)`,
  neutral: 'Rappel',
  whoActs: {
    you: 'C’est à vous d’agir.',
    employer: 'C’est à votre employeur d’agir.',
    'new-employer': 'C’est à votre nouvel employeur d’agir.',
    authority: 'C’est à l’administration d’agir.',
  },
  safeDayPassed: (day) => `Le jour sûr, le ${day}, est passé.`,
  labelled: (label, text) => `${label} : ${text}`,
  information: 'Ceci est une information, pas une décision ni un conseil juridique.',
  madeBy: (tool, address) => (address ? `Fait avec ${tool} : ${address}` : `Fait avec ${tool}.`),

  title: 'Ajouter ces jours à votre calendrier',
  which: 'Quels jours ?',
  mine: (count) => `Les miens : ${days(count)}`,
  mineAbout: 'Ce que vous devez faire, et quand une administration devrait avoir décidé.',
  everybodys: (count) => `Les miens et ceux de mon employeur : ${days(count)}`,
  holds: (count, file) =>
    `Le fichier ${file} contient ${days(count)}, avec des rappels, notre façon de compter et les sources.`,
  again:
    'Si vos dates changent, refaites le fichier et importez-le. Les événements se déplacent alors.',
  more: 'À propos de ce fichier',
  notes: [
    'Il contient seulement les jours à venir. Ce qui est en retard, faites-le tout de suite.',
    'Un événement qui ne vaut plus reste dans votre calendrier. Retirez-le à la main.',
    'Certains calendriers ne gardent pas les rappels. Regardez un des événements après l’import.',
    'Les événements sont marqués comme privés, au cas où d’autres voient votre calendrier.',
    'Pour une autre personne, prenez un autre calendrier. Sinon, ses jours déplacent les vôtres.',
  ],
  discreetWord: 'Attention à qui voit votre calendrier',
  discreet: (file) =>
    `D’autres utilisent peut-être cet appareil ou votre compte. Les événements disent seulement « Rappel ». Le fichier ${file} reste dans vos téléchargements jusqu’à ce que vous le retiriez. Vous pouvez aussi noter les jours sur papier.`,
  add: 'Ajouter à mon calendrier',
  given: (file) =>
    `Le fichier ${file} a été remis à votre navigateur. Ouvrez-le depuis le navigateur pour ajouter les jours.`,
  outside: 'Il est sorti de cette page : toute personne qui peut l’ouvrir peut le lire.',
  refused: 'Votre navigateur n’a pas pris le fichier. Vous pouvez copier son texte.',
  notLoaded:
    'Le fichier n’a pas pu être fait : une partie de cette page n’a pas été chargée. Réessayez plus tard.',
  noFile: 'Pas de fichier ? Copiez son texte',
  copyHow: (file) => `Enregistrez ce texte sous le nom ${file}, puis ouvrez ce fichier.`,
  copying: {
    field: 'Texte du fichier',
    copy: 'Copier le texte',
    copied: 'Le texte est copié.',
    selected:
      'Votre navigateur ne nous a pas laissés copier. Le texte est sélectionné : copiez-le vous-même.',
  },
};
