import type { Verdict } from '../../rules/index.ts';
import type { Messages } from '../messages.ts';

type Standing = Readonly<Record<Verdict | 'not-there', string>>;

const was: Standing = {
  likely: 'semblait ouverte',
  'not-likely': 'ne semblait pas ouverte',
  'cannot-say': 'ne pouvait pas être évaluée',
  'not-needed': 'n’était pas nécessaire',
  'not-there': 'n’était pas dans le résultat',
};

const is: Standing = {
  likely: 'semble ouverte',
  'not-likely': 'ne semble pas ouverte',
  'cannot-say': 'ne peut pas être évaluée',
  'not-needed': 'n’est pas nécessaire',
  'not-there': 'n’est pas dans le résultat',
};

export const keep: Messages['keep'] = {
  title: 'Garder ce résultat',
  titleOfLink: 'Partager ce résultat',
  link: {
    title: 'Copier un lien',
    holds: (names) => `Le lien contient vos réponses : ${names}.`,
    past: 'Il contient aussi les résultats et les derniers jours que vous voyez ici. Quand on ouvre le lien, la page refait l’évaluation et dit ce qui a changé.',
    readable:
      'Toute personne qui a le lien peut lire tout cela. C’est le lien lui-même qui le contient : rien n’est envoyé.',
    careful: {
      word: 'Attention',
      text: 'Le lien montre où vous travaillez. Il reste dans le presse-papiers, et dans chaque conversation ou mail où vous le mettez. Copiez-le seulement là où votre employeur ne peut pas regarder, et seulement pour une personne de confiance.',
    },
    inFile:
      'Cet outil est un fichier sur votre appareil et n’a donc pas d’adresse web. Placez ce que vous copiez après le nom du fichier dans la barre d’adresse. Cela ouvre le cas dans ce seul fichier.',
    copying: {
      field: 'Lien avec mes réponses',
      copy: 'Copier un lien avec mes réponses',
      copied: 'Le lien est copié. Vous pouvez maintenant le coller.',
      selected:
        'Votre navigateur ne nous a pas laissés copier. Le lien est sélectionné : copiez-le vous-même.',
    },
  },
  testCase: {
    title: 'Pour les spécialistes : copier comme cas de test',
    text: 'La loi dit-elle autre chose, ou voulez-vous confirmer le résultat ? Ce cas permet de tester les règles.',
    sendTo: 'Envoyez-le à',
    handOn:
      'Donnez-le aux personnes qui tiennent les règles à jour. Si vous ne les connaissez pas, demandez là où vous avez trouvé cet outil.',
    holds: (names) =>
      `Le cas de test contient vos réponses : ${names}. Il contient aussi les résultats, et la plupart des montants et des jours que vous voyez ici.`,
    readable:
      'Toute personne qui a le cas de test peut lire tout cela. Rien n’est envoyé : vous le collez vous-même.',
    opinion: 'Le résultat est-il juste ?',
    right: 'Il est juste',
    wrong: 'Quelque chose devrait être différent',
    why: {
      right: 'Où est-ce écrit ?',
      wrong: 'Qu’est-ce qui devrait être différent, et où est-ce écrit ?',
    },
    whyHint: 'Nommez l’article, la page ou la lettre, et aucune personne.',
    careful: {
      word: 'Attention',
      text: 'Le cas de test montre où vous travaillez. Il reste dans le presse-papiers, et dans chaque conversation ou mail où vous le mettez. Copiez-le seulement là où votre employeur ne peut pas regarder, et seulement pour une personne de confiance.',
    },
    copying: {
      field: 'Cas de test avec mes réponses',
      copy: 'Copier le cas de test',
      copied: 'Le cas de test est copié. Vous pouvez maintenant le coller.',
      selected:
        'Votre navigateur ne nous a pas laissés copier. Le cas de test est sélectionné : copiez-le vous-même.',
    },
  },
  device: {
    title: 'Enregistrer sur cet appareil',
    text: (days) =>
      `Vos réponses ne sont pas enregistrées, sauf si vous le demandez. Elles restent alors ${days} jours dans ce navigateur.`,
    others:
      'Toute personne qui utilise ce navigateur peut les ouvrir. « Recommencer » les efface aussi.',
    save: 'Enregistrer sur cet appareil',
    saved: (until) => `Ces réponses sont enregistrées dans ce navigateur jusqu’au ${until}.`,
    other: (on) =>
      `D’autres réponses ont été enregistrées ici le ${on}. Si vous enregistrez maintenant, celles-ci les remplacent.`,
    newer:
      'Une version plus récente de cette page a enregistré des réponses ici. Cette version-ci ne peut pas les ouvrir.',
    undated:
      'Cette page ne peut pas se fier à l’horloge de votre appareil. Elle ne peut donc ni ouvrir ni enregistrer de réponses dans ce navigateur pour l’instant.',
    refused:
      'Votre navigateur ne nous a pas laissés enregistrer. Rien n’est perdu ici : vous pouvez copier un lien à la place.',
    erase: 'Effacer ce qui est enregistré',
    erased: 'C’est effacé. Plus rien n’est enregistré dans ce navigateur.',
    eraseRefused:
      'Votre navigateur ne nous a pas laissés effacer. Effacez les données de ce site dans les réglages du navigateur.',
  },
  goOn: {
    title: 'Reprendre là où vous étiez',
    open: 'Ouvrir mes réponses',
    saved: (on, until) => `Enregistré le ${on}. Gardé dans ce navigateur jusqu’au ${until}.`,
    expired: (days) =>
      `Des réponses enregistrées dans ce navigateur ont plus de ${days} jours. Nous les avons effacées.`,
    unreadable:
      'Nous n’avons pas pu lire ce qui était enregistré dans ce navigateur. Nous l’avons effacé.',
    nothing: 'Plus rien n’est enregistré dans ce navigateur. Vous pouvez commencer ici.',
  },
  forgetful:
    'Votre navigateur ne retient pas les étapes de cette page. Pour revenir en arrière, utilisez les liens de la page : « Retour » et « Actualiser » du navigateur peuvent faire perdre vos réponses. Le résultat propose un lien qui les garde.',
  newerLink:
    'Ce lien vient d’une version plus récente de cette page. Rechargez la page, puis ouvrez de nouveau le lien.',
  foreignLink: 'Cette page ne peut pas ouvrir ce lien. Vous pouvez commencer ici.',
  opened: {
    link: (day) => `Ouvert à partir d’un lien fait le ${day}.`,
    device: (day) => `Ouvert comme vous l’avez enregistré ici le ${day}.`,
  },
  same: 'Le résultat est toujours le même.',
  changed: 'Changé depuis',
  differs: {
    link: (day) => `Ce lien a été fait le ${day}. Le résultat était alors différent.`,
    device: (day) => `Vous avez enregistré ceci le ${day}. Le résultat était alors différent.`,
  },
  route: (name, before, now) =>
    `${name} : avant, cette voie ${was[before]}. Maintenant, elle ${is[now]}.`,
  amount: (before, now, money) =>
    `Le montant a ${now > before ? 'augmenté' : 'baissé'} : avant ${money(before)}, maintenant ${money(now)}.`,
  otherAmount: (figure, money) => `Un autre montant compte maintenant : ${money}. ${figure}.`,
  notPublished: 'Le montant pour le jour qui compte maintenant n’est pas encore publié.',
  requirement: (name, text) => `${name} : ${text}`,
  dayMoved: (title, before, now) =>
    `${title} : le dernier jour était le ${before}. Maintenant, c’est le ${now}.`,
  dayNew: (title, now) => `${title} : c’est nouveau, le dernier jour est le ${now}.`,
  dayGone: (title, before) =>
    `${title} : ce point n’est plus là. Le dernier jour était le ${before}.`,
  causes: {
    'left-out':
      'Certaines réponses ne pouvaient plus servir. Ce n’est donc pas tout à fait le même cas.',
    time: 'Les règles sont les mêmes. Du temps a passé, et d’autres jours comptent maintenant.',
    unexplained: 'Cette page évalue maintenant les mêmes réponses d’une autre manière.',
  },
  rules: (before, now) =>
    `Les règles de cette page ont changé depuis : elles dataient du ${before}, elles datent maintenant du ${now}.`,
  retired: {},
};
