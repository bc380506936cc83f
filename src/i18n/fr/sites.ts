import { loader } from '../../embed/index.ts';
import { languageNames } from '../languages.ts';
import type { SitesText } from '../sites-messages.ts';

export const sites: SitesText = {
  title: 'Mettre Permit Clock sur votre site',
  sentence:
    'Deux lignes de HTML mettent tout l’outil sur votre page. Il prend sa hauteur, votre couleur et votre langue. Aucune réponse ne sort du cadre.',
  toCopy: 'Aller aux lignes à copier',
  waiting: 'Les choix ont besoin de JavaScript. Un instant…',
  choose: {
    title: 'Comment doit-il commencer et se présenter ?',
    groups: { begin: 'Début', look: 'Apparence', site: 'Votre site' },
    more: 'Plus de choix',
    fields: {
      country: {
        title: 'Pays',
        choices: { any: 'Laisser choisir', NL: 'Pays-Bas', LU: 'Luxembourg' },
      },
      situation: {
        title: 'Il commence par',
        any: 'La page d’accueil',
        hint: 'Les lecteurs peuvent revenir à la page d’accueil et changer les deux.',
      },
      lang: {
        title: 'Langue',
        choices: { auto: 'Comme votre page', ...languageNames },
        hint: 'Les lecteurs peuvent la changer dans le cadre.',
      },
      theme: {
        title: 'Thème',
        choices: {
          auto: 'Comme l’appareil',
          light: 'Clair',
          dark: 'Sombre',
          contrast: 'Contraste',
        },
      },
      accent: {
        title: 'Couleur d’accent',
        hint: 'Nous la fonçons ou l’éclaircissons jusqu’à ce que le texte y soit lisible.',
        pick: 'Choisir la couleur d’accent',
      },
      background: {
        title: 'Fond',
        choices: { plain: 'Uni', transparent: 'Transparent' },
        hint: 'Transparent laisse voir votre page derrière. Choisissez alors le thème qui va avec votre page.',
      },
      radius: { title: 'Coins arrondis', hint: 'En pixels, de 0 à 24.' },
      hide: {
        title: 'Laisser de côté',
        choices: {
          title: 'Le nom en haut',
          intro: 'L’introduction',
          progress: 'Les réponses déjà données',
        },
        hint: 'La confidentialité, les dates des règles et l’autorité qui décide restent toujours visibles.',
      },
      partner: {
        title: 'Votre nom',
        hint: 'Affiché à côté des réponses que vous remplissez : « Rempli par … ». Sans lui, c’est votre nom d’hôte.',
      },
      resultEvent: {
        title: 'Votre page apprend-elle le résultat ?',
        choices: { off: 'Non', category: 'Oui, un mot par voie' },
        hint: 'Si oui, les lecteurs en sont informés avant de répondre. Ils peuvent refuser.',
      },
      sandbox: {
        title: 'L’isoler (sandbox)',
        hint: 'Retire tous les droits dont il peut se passer. Les lecteurs ne peuvent alors rien enregistrer sur leur appareil.',
      },
      lazy: { title: 'Attendre que le lecteur s’en approche en défilant' },
      topOffset: {
        title: 'Hauteur de votre en-tête fixe',
        hint: 'Ce que votre page garde en haut de la fenêtre.',
      },
      minHeight: { title: 'Hauteur minimale', hint: 'Au moins 100.' },
      maxHeight: { title: 'Hauteur maximale', hint: 'Au-delà, le cadre défile à l’intérieur.' },
      scroll: {
        title: 'Quand la question suivante est hors de vue',
        choices: { 'if-hidden': 'L’amener à l’écran', never: 'Ne pas faire défiler' },
      },
      asOf: {
        title: 'Évaluer à une date donnée',
        hint: 'Par exemple 2026-12-31, pour des démonstrations. Un bandeau le dit.',
      },
      site: {
        title: 'Adresse de votre site',
        hint: 'Par exemple https://example.org. Seul ce site est informé. Sans elle, personne ne l’est.',
      },
    },
    problems: {
      accent: 'Écrivez la couleur avec # et six chiffres ou lettres de a à f, par exemple #0a3b8f.',
      radius: 'Écrivez un nombre entier de 0 à 24.',
      partner:
        'Utilisez seulement des lettres, chiffres, espaces, « . », « - » et « & », 40 au plus. Commencez par une lettre ou un chiffre.',
      topOffset: 'Écrivez un nombre entier de pixels, par exemple 64.',
      minHeight: 'Écrivez un nombre entier de pixels de 100 à 20000.',
      maxHeight: 'Écrivez un nombre entier de pixels de 100 à 20000.',
      asOf: 'Écrivez un jour qui existe, avec année, mois et jour : 2026-12-31.',
      site: 'Écrivez l’adresse sous la forme https://example.org.',
    },
    heightsCross: 'La hauteur minimale dépasse la hauteur maximale.',
    lastGood: 'L’aperçu et les lignes gardent la dernière valeur qui marche.',
  },
  preview: {
    title: 'Que verront les lecteurs ?',
    text: 'Ceci est l’outil lui-même. Essayez-le.',
    region: 'Aperçu en direct',
    width: 'Largeur de sa place',
    widths: { phone: '320 pixels', column: '480 pixels', full: 'Toute la place' },
    height: (px) => `Sa hauteur maintenant : ${px} pixels.`,
    silent: 'L’aperçu ne répond pas. Rechargez cette page pour réessayer.',
    heard: 'Ce que votre page entend',
    heardList: 'Événements, le plus récent d’abord',
  },
  copy: {
    title: 'Que copiez-vous ?',
    way: 'Méthode',
    ways: {
      link: {
        name: 'Lien et script',
        text: 'Mettez les deux lignes là où l’outil doit se trouver. Là où le script ne peut pas tourner, le lien ouvre quand même l’outil.',
      },
      iframe: {
        name: 'Simple iframe',
        text: 'Aucun script sur votre page. La hauteur reste telle quelle, et le cadre défile à l’intérieur. Les événements et la place sous votre en-tête fixe ont besoin du script.',
      },
      script: {
        name: 'JavaScript',
        text: 'Pour les pages qui sont construites par un script.',
      },
    },
    release: 'Quel script',
    releases: {
      fixed: {
        name: `Version ${loader.version}, avec son hachage`,
        text: 'Les navigateurs refusent le script si un seul caractère diffère. Le contenu du cadre est toujours notre version la plus récente.',
      },
      newest: {
        name: 'La plus récente de la version 1',
        text: 'Les corrections arrivent sur votre page sans que vous fassiez rien. Aucun hachage ne peut la protéger.',
      },
    },
    label: 'Vérifiez votre titre de séjour',
    types: 'Types pour TypeScript :',
    answer:
      'Aucun événement n’arrive avant que votre propre script ait répondu une fois au cadre :',
    copying: {
      field: 'Lignes pour votre page',
      copy: 'Copier les lignes',
      copied: 'Les lignes sont copiées. Vous pouvez maintenant les coller.',
      selected:
        'Votre navigateur ne nous a pas laissés copier. Les lignes sont sélectionnées : copiez-les vous-même.',
    },
  },
  needs: {
    title: 'De quoi votre page a-t-elle besoin ?',
    policy: {
      title: 'Une politique de sécurité du contenu (CSP), si vous en avez une',
      text: [
        'Laissez-la charger le cadre et le script. Le hachage dans les lignes ne remplace pas cela. La simple iframe n’a besoin que de la première ligne.',
        'Rien d’autre ne doit être autorisé pour le cadre. Un script à vous dans la page suit votre propre politique.',
      ],
    },
    sandbox: {
      title: 'Un attribut sandbox, si vous en voulez un',
      text: [
        'L’outil n’a besoin que des scripts. Chaque autre droit ajoute ce qui est écrit à côté.',
      ],
    },
    rights: {
      'allow-scripts': 'L’outil fonctionne, tout simplement.',
      'allow-forms':
        'Les navigateurs traitent les questions comme un formulaire. Rien n’est envoyé.',
      'allow-modals': 'La fenêtre d’impression s’ouvre.',
      'allow-downloads': 'Le fichier de calendrier peut être enregistré.',
      'allow-popups': 'Les liens peuvent ouvrir un nouvel onglet.',
      'allow-popups-to-escape-sandbox': 'Ce qui s’y ouvre est une page normale.',
      'allow-top-navigation-by-user-activation': 'La sortie rapide peut quitter votre page.',
    },
    othersTitle: 'Comment il se comporte sur votre page',
    others: [
      {
        title: 'Le bouton Retour',
        text: [
          'Chaque question est une entrée de l’historique. Retour recule donc d’une question, et ne quitte votre page qu’à partir du point de départ.',
        ],
      },
      {
        title: 'Impression',
        text: [
          'Le bouton d’impression dans le cadre imprime seulement le résultat, sans votre page.',
        ],
      },
      {
        title: 'Calendrier',
        text: [
          'Les dates viennent sous forme de fichier à enregistrer. Il est créé dans le cadre, sans serveur.',
        ],
      },
      {
        title: 'Liens',
        text: [
          'Les sources et l’outil lui-même s’ouvrent dans un nouvel onglet. Sur la page pour les employés de maison privés, la sortie rapide fait disparaître toute votre page.',
        ],
      },
      {
        title: 'Focus et défilement',
        text: [
          'Le cadre ne prend pas le focus quand il se charge. Il ne fait défiler votre page qu’après que le lecteur a continué, et seulement vers ce qui est caché.',
        ],
      },
    ],
    spa: {
      title: 'Applications monopages',
      text: [
        'Un lien que votre application ajoute ou retire est remarqué. En JavaScript, terminez ce que vous avez commencé :',
      ],
    },
  },
  learns: {
    title: 'Que peut apprendre votre site ?',
    text: 'Le cadre envoie ces événements et aucun autre. Chacun est un événement DOM du nom de permit-clock.',
    events: {
      ready: 'Le cadre est là. Avec la version des règles, deux de leurs dates et la langue.',
      phase:
        'Le type de page : début, questions, vérification ou résultat. Et pourquoi : chargement, suite, retour ou changement.',
      height:
        'La hauteur du cadre, par pas de 64 pixels. En comparant les hauteurs, on peut deviner quelle question est affichée.',
      result:
        'Pour chaque voie likely, not-likely, cannot-say ou not-needed. Seulement si vous le demandez et si le lecteur ne refuse pas.',
      stale: 'Un jour est passé où nous voulions relire les règles.',
      error: 'Une option est inutilisable, ou le cadre ne répond pas.',
    },
    neverTitle: 'Ce qu’il n’apprend jamais',
    never: [
      'Aucune réponse : ni nationalité, ni salaire, ni date.',
      'Aucun résultat d’un employé de maison privé.',
      'Aucun résultat qui n’a pas d’abord été annoncé au lecteur.',
    ],
    exampleTitle: 'Un exemple',
  },
  options: {
    title: 'Quelles options y a-t-il ?',
    text: [
      'Sur le lien, une option est un attribut. En JavaScript et dans l’adresse, son nom s’écrit en camelCase : topOffset.',
      'Une valeur incorrecte est laissée de côté, et votre page reçoit un événement d’erreur qui nomme l’option.',
      'Les réponses préremplies ne sont jamais dans la requête, que les serveurs voient. Dans une adresse, elles suivent #p= en JSON, encodées en pourcent (percent-encoding).',
    ],
    columns: { name: 'Attribut', values: 'Valeurs', standard: 'Sans lui', what: 'Ce qu’il fait' },
    none: 'rien',
    of: {
      country: {
        what: 'De quel pays il s’agit. Le lecteur peut le changer.',
        standard: 'le lecteur choisit',
      },
      situation: {
        what: 'Commence par la première question de cette situation. Le lecteur peut la changer.',
        standard: 'la page d’accueil',
      },
      route: {
        what: 'Commence là où on pose des questions sur cette voie, et la montre en premier.',
        standard: 'toutes les voies à égalité',
      },
      lang: {
        what: 'Sa langue. Avec auto : celle de votre page, puis celle du navigateur.',
      },
      theme: {
        what: 'Clair ou sombre. Avec auto : comme l’appareil. Contrast est en noir et blanc.',
      },
      accent: {
        what: 'La couleur des liens et des boutons, rendue lisible.',
        values: 'une couleur comme #0a3b8f',
      },
      background: { what: 'Dit si votre page se voit derrière.' },
      radius: {
        what: 'L’arrondi des champs et des boutons, en pixels.',
        values: '0 à 24',
      },
      hide: {
        what: 'Les parties à laisser de côté, séparées par des virgules.',
        standard: 'toutes les parties sont visibles',
      },
      partner: {
        what: 'Votre nom à côté des réponses que vous remplissez.',
        values: 'jusqu’à 40 lettres, chiffres, espaces, « . », « - », « & »',
        standard: 'votre nom d’hôte',
      },
      resultEvent: {
        what: 'Dit si votre page apprend comment se présentent les voies. Les lecteurs le savent et peuvent refuser.',
      },
      lazy: { what: 'Attend que le lecteur s’en approche en défilant.' },
      topOffset: {
        what: 'La hauteur de ce que votre page garde en haut, en pixels.',
        values: 'pixels entiers',
      },
      minHeight: { what: 'La hauteur minimale en pixels.', values: '100 à 20000' },
      maxHeight: {
        what: 'La hauteur maximale en pixels. Au-delà, le cadre défile à l’intérieur.',
        values: '100 à 20000',
      },
      scroll: { what: 'Dit si la question suivante est amenée à l’écran quand elle est cachée.' },
      sandbox: {
        what: 'Retire tous les droits dont il peut se passer, comme enregistrer sur l’appareil.',
      },
      title: { what: 'Le nom du cadre pour les lecteurs d’écran.', values: 'un texte' },
      prefill: {
        what: 'Les réponses que vous connaissez. Les lecteurs voient qui les a remplies, et confirment chacune.',
        values: 'du JSON, nommé comme dans un fichier de dossier',
        standard: 'aucune réponse',
      },
      asOf: {
        what: 'Évalue la situation à ce jour, pour des démonstrations. Un bandeau le dit.',
        values: 'un jour comme 2026-12-31',
        standard: 'aujourd’hui',
      },
    },
  },
};
