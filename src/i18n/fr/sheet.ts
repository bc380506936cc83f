import type { Messages } from '../messages.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const sheet: Messages['sheet'] = {
  printTitle: 'Imprimer ou enregistrer',
  printText:
    'La fiche détaillée est pour un conseiller ou un guichet. Elle contient vos réponses, ce que nous avons trouvé, chaque jour et chaque source.',
  printTextEmployer:
    'La fiche pour votre employeur contient seulement ce que l’employeur doit faire. Vos propres réponses n’y sont pas.',
  print: 'Imprimer la fiche détaillée',
  printForEmployer: 'Imprimer la fiche pour l’employeur',
  refused:
    'Votre navigateur n’a pas ouvert sa fenêtre d’impression. Choisissez « Imprimer » dans le menu du navigateur : il imprime la fiche choisie.',
  refusedInFrame:
    'Cette page est dans un autre site, qui ne la laisse peut-être pas imprimer. Ouvrez-la d’abord à part.',
  openAlone: 'Ouvrir cette page à part',
  orCopy:
    'Si aucun onglet ne s’ouvre, copiez son adresse dans un nouvel onglet. Elle contient vos réponses.',
  copyingAddress: {
    field: 'Adresse de cette page à part',
    copy: 'Copier l’adresse',
    copied: 'L’adresse est copiée. Vous pouvez maintenant la coller.',
    selected:
      'Votre navigateur ne nous a pas laissés copier. L’adresse est sélectionnée : copiez-la vous-même.',
  },
  proof: 'Fiche détaillée',
  forEmployer: 'Fiche pour l’employeur',
  plain: 'Résumé',
  fileName: (name, day) => `${name}, ${day}`,
  employerTitle: 'Ce que l’employeur doit faire',
  employerText: 'Sur cette fiche, « vous » est le salarié qui l’a faite.',
  judged: 'Évaluation',
  printed: 'Impression',
  moment: (day, time, zone) => `${day}, ${time}, ${zone}`,
  rules: 'Règles',
  rulesText: (version, day) => `Version ${version}, sources lues pour la dernière fois le ${day}`,
  tool: 'Outil',
  reopens: 'Pour rouvrir ce cas',
  tooLong:
    'Le lien vers ce cas est trop long pour un code. L’outil se trouve à l’adresse indiquée.',
  noCode:
    'Cette fiche n’a pas de code. Ainsi, la personne qui la trouve ne peut pas ouvrir les réponses.',
  noAddress: 'Cette fiche n’a pas de code, car l’outil est un fichier sans adresse web.',
  answers: 'Les réponses données',
  opens: (day) => `Cela peut se faire à partir du ${day}.`,
  countedFrom: (term, event, on) => `${capital(term)} après ${event}, le ${on}.`,
  countedBack: (term, event, on) => `${capital(term)} avant ${event}, le ${on}.`,
  countedOn: (event, on) => `${capital(event)}, le ${on}.`,
  paused: (days) =>
    days === 1
      ? 'Un jour de reprise du travail est ajouté.'
      : `${days} jours de reprise du travail sont ajoutés.`,
  termEnds: (end) => `Le délai se termine le ${end}.`,
  notCounted: 'Le jour à partir duquel un délai court ne compte pas lui-même.',
  until: (latest) => `peut-être jusqu’au ${latest}`,
  standing: {
    today: 'Aujourd’hui est le dernier jour',
    extension: 'Le jour sûr est passé, encore à temps selon la loi',
    'perhaps-overdue': 'Peut-être passé',
    overdue: 'Passé',
    done: 'Fait',
  },
  otherwise: 'Ce qui se passe sinon',
  days: 'Jours à connaître',
  passedDays: 'Jours déjà passés',
  mayChange: 'Ce jour peut encore changer : tout ce dont il dépend n’est pas connu.',
  points: 'À garder en tête',
  pointTitles: 'Aussi sur la page, en entier :',
  sources: 'Sources',
  marks: { quoted: '†', secondary: '*' },
  marked: (mark, kind) => `${mark} ${kind}`,
  sourcesRead: (day) => `Toutes ont été lues le ${day}.`,
  note: 'La note du conseiller',
  notes: 'Notes',
  more: 'La page elle-même montre plus : par exemple comment faire chaque chose, et ce qui changerait un résultat.',
};
