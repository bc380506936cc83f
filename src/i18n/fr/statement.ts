import type { StatementText } from '../statement-messages.ts';
import { date, number } from './writing.ts';

export const statement: StatementText = {
  title: 'Accessibilité de Permit Clock',
  sentence:
    'Tout le monde devrait pouvoir utiliser cet outil. Cette page dit ce que nous avons testé, et ce que nous n’avons pas pu tester.',
  stated: (on) => `Situation au ${date(on)}.`,
  status: {
    title: 'Où en est l’outil ?',
    lead: 'Testé en partie.',
    text: [
      'Nos tests ne trouvent rien de contraire aux critères ci-dessous. Des tests ne peuvent pas trouver tous les obstacles.',
      'Aucune personne indépendante n’a examiné l’outil. Nous ne disons donc pas qu’il respecte une norme.',
    ],
  },
  standard: {
    title: 'D’après quelle norme ?',
    text: [
      'Nous testons d’après les règles WCAG 2.2, niveaux A et AA.',
      'La norme européenne EN 301 549 demande les WCAG 2.1, plus anciennes, niveaux A et AA. Les WCAG 2.2 en ont tous les critères sauf un : elles ont abandonné le 4.1.1, sur les fautes de code.',
      'L’EN 301 549 demande plus que des critères pour le web, par exemple une assistance accessible. Nous n’avons pas examiné ces parties.',
    ],
  },
  tested: {
    title: 'Qu’avons-nous testé ?',
    text: ['Des programmes font ces tests, la plupart à chaque changement de l’outil.'],
    points: [
      'Un contrôle automatique, axe, passe sur chaque question avec ses erreurs et sur chaque sorte de résultat. Il le fait dans chaque langue, en clair, en sombre et en couleurs imposées.',
      'Chaque situation est parcourue jusqu’à son résultat avec le clavier seul.',
      'Un lecteur d’écran simulé lit chaque question et chaque sorte de résultat, en anglais, sans les erreurs ni le papier. Nous avons lu ce qu’il a dit.',
      'Les questions reçoivent leurs réponses dans Chromium, Firefox et WebKitGTK, sous Linux.',
      'Un texte deux fois plus grand, plus d’espace entre lettres et lignes, une fenêtre large de 320 pixels.',
      'Un appareil debout ou couché, moins de mouvement, le contraste des textes et des bords, la taille des boutons et des liens.',
      'La simulation d’un navigateur qui traduit la page.',
    ],
  },
  untested: {
    title: 'Que n’avons-nous pas testé ?',
    text: ['Il peut y avoir ici des obstacles que nous ne connaissons pas.'],
    points: [
      'Aucune personne handicapée n’a essayé l’outil pour nous.',
      'De vrais lecteurs d’écran : NVDA, JAWS, VoiceOver, TalkBack, Narrator et Orca.',
      'Safari, les iPhone et iPad, et les téléphones Android.',
      'Windows et macOS.',
      'Avec le contrôle automatique : ce qui est replié sur la plupart des résultats, et l’outil sans JavaScript ou en un seul fichier. Aussi certains avis, comme ceux d’un navigateur ancien ou d’une partie qui n’a pas chargé.',
      'La commande vocale, les contacteurs, la commande par le regard, les plages braille.',
      'Les programmes qui agrandissent l’écran.',
      'La traduction que les navigateurs font vraiment.',
      'La facilité des mots pour ceux qui les lisent.',
    ],
  },
  limits: {
    title: 'Quelles difficultés connaissons-nous ?',
    points: [
      'Les questions ont besoin de JavaScript. Sans lui, les pages sont seulement en anglais.',
      'Les navigateurs vieux de quelques années ne peuvent pas afficher l’outil.',
      'Un résultat peut être long. Des liens en haut mènent à ses parties.',
      'Les pages des autorités ne sont pas les nôtres. Elles peuvent avoir des obstacles, ou être dans une autre langue.',
      'Sur un autre site, la page autour de l’outil peut avoir ses propres obstacles.',
      'C’est le navigateur qui fait la feuille imprimée. Nous n’avons pas testé si son PDF peut être lu à voix haute dans l’ordre.',
    ],
  },
  barrier: {
    title: 'Vous avez rencontré un obstacle ?',
    writeTo: 'Écrivez à :',
    tellSite:
      'Cet outil n’a ni serveur ni boîte aux lettres. Merci de prévenir le site où vous l’avez trouvé. Sa page de contact ou sa propre déclaration dit comment.',
    text: [
      'Dites de quelle page il s’agit, ce que vous vouliez faire et ce qui s’est passé. Nommez votre navigateur, et les aides que vous utilisez avec lui.',
      'Vous n’avez pas à donner vos réponses.',
      'Un dernier jour est proche ? N’attendez pas de réponse de ce site. Vous pouvez interroger directement l’autorité qui décide.',
    ],
  },
  forSites: {
    title: 'Pour les sites qui montrent cet outil',
    text: [
      'Vous pouvez reprendre les lignes ci-dessous dans votre propre déclaration. C’est votre propre examen qui dit l’état de votre site.',
      'Vérifiez aussi votre page : les titres autour du cadre, et le passage au-delà du cadre avec le clavier.',
      'Si vous hébergez vous-même une copie, vous pouvez faire inscrire votre contact sur cette page.',
    ],
    toCopy: [
      'Cette page contient Permit Clock, un outil sur les permis de travail.',
      'Ses auteurs le testent avec des programmes d’après les WCAG 2.2, niveaux A et AA.',
      'Ces tests ne comprenaient ni vrais lecteurs d’écran, ni téléphones, ni personnes handicapées. Aucune personne indépendante ne l’a examiné.',
    ],
  },
  table: {
    title: 'Critère par critère',
    counts: {
      test: (count) => `${number(count)} critères sont respectés, d’après nos tests.`,
      'not-applicable': (count) => `${number(count)} ne s’appliquent pas.`,
    },
    columns: { criterion: 'Critère', checked: 'État' },
    level: { A: 'Niveau A', AA: 'Niveau AA' },
    checked: { test: 'Respecté au test', 'not-applicable': 'Ne s’applique pas' },
    ways: {
      checker: 'contrôle automatique',
      transcript: 'lecteur d’écran simulé',
      search: 'recherche dans chaque sorte d’écran',
      order: 'ordre de lecture comparé à ce qui se voit',
      words: 'recherche dans tous les textes',
      rotated: 'appareil debout et couché',
      forced: 'couleurs imposées',
      colours: 'contraste calculé',
      zoomed: 'texte deux fois plus grand',
      narrow: 'fenêtre étroite',
      spaced: 'plus d’espace dans le texte',
      keyboard: 'clavier seul',
      pointer: 'souris',
      still: 'recherche de mouvement',
      changes: 'réponses modifiées',
      sizes: 'tailles mesurées',
      compared: 'écrans comparés',
      errors: 'erreurs de quelques questions',
      paths: 'chaque chemin de questions',
      'no-media': 'ni son ni film',
      'no-limit': 'aucune limite de temps pour répondre',
      'no-motion': 'rien ne suit le mouvement d’un appareil',
      'no-login': 'il n’y a pas de connexion à un compte',
    },
  },
};
