import type { ChangesText, MoveDetail } from '../changes-messages.ts';
import { form, plural } from './writing.ts';

type Days = MoveDetail['days'];

const when = ({ when: which, from, until }: Days) =>
  ({
    by: `au plus tard le ${until}`,
    from: `le ${from} ou plus tard`,
    between: `entre le ${from} et le ${until}`,
  })[which];

const raise = ({ more, to }: MoveDetail) => `${more} de plus, donc ${to}`;

export const changes: ChangesText = {
  title: 'Ce qui changerait le résultat',
  who: {
    you: 'Vous',
    employer: 'Votre employeur',
    together: 'Vous et votre employeur',
    time: 'Seul le temps',
  },
  moves: {
    salary: raise,
    payDuring: (detail) => `Pendant ce temps, ${raise(detail)}`,
    sickPay: ({ to }) => `Pendant la maladie, un salaire d’au moins ceci : ${to}`,
    recognisedSponsor: () =>
      'Un employeur inscrit au registre des employeurs agréés (« erkend referent »)',
    contractMonths: ({ to }) => `Un contrat d’au moins ${to}`,
    contractStart: ({ days }) => `Un premier jour de contrat ${when(days)}`,
    filingDate: ({ days, again }) =>
      `${again ? 'Une nouvelle demande' : 'Une demande'}, déposée ${when(days)}`,
    liveInCountry: () => 'Un logement au Luxembourg',
    inCountryAsVisitor: () => 'Une demande faite avant votre entrée au Luxembourg',
    leaveProvable: () => 'Une preuve de votre droit au congé, dans le dossier de votre employeur',
    familyComes: () => 'Venir sans votre famille, sur la base de ce travail',
    fullTime: () => 'Un emploi à temps plein',
    paidToOwnAccount: () => 'Un salaire versé chaque mois sur un compte à votre propre nom',
    holidayAllowancePaid: () =>
      'Un pécule de vacances, payé comme la loi le demande (« vakantiebijslag »)',
    leaveDays: ({ to }) => `Au moins ${to} de congé payé par an`,
    registeredAsEmployer: () => 'Une inscription comme employeur aux Pays-Bas',
    healthInsurance: () => 'Une assurance maladie, avec un contrat d’assurance à votre nom',
  },
  allOf: 'Tout ceci ensemble :',
  opens: 'Alors, cette voie semble ouverte.',
  hangsOn: (names) => `Alors, elle n’est plus exclue. Réponses encore à donner : ${names}.`,
  notRuledOut:
    'Alors, elle n’est plus exclue, mais nous ne pouvons toujours pas dire si elle est ouverte.',
  more: (count) => plural(count, 'autre moyen', 'autres moyens'),
  nothing: (names) =>
    `À notre connaissance, ni vous, ni votre employeur, ni le temps ne peuvent rien changer à ceci : ${names}.`,
  many: (names) => `Il faudrait changer plus de trois choses. Conditions non remplies : ${names}.`,
  whenPublished: (year) => `Les montants de ${year}, une fois publiés`,
  settles: (count) =>
    form(
      count,
      'Une seule réponse suffit pour le savoir :',
      `Ces ${count} réponses ensemble suffisent pour le savoir :`,
    ),
  orThese: (count) => form(count, 'Ou cette seule réponse :', `Ou ces ${count} ensemble :`),
  missing: (names) => `Réponses encore à donner : ${names}.`,
  employer: {
    title: 'Demandez à votre employeur ou aux RH',
    text: 'Votre employeur connaît une partie des réponses. Voici un message prêt à envoyer.',
    asks: {
      recognisedSponsor:
        'Êtes-vous un employeur agréé par le service néerlandais de l’immigration (« erkend referent ») ?',
      salary: 'Quel est mon salaire brut garanti, par mois ou par an, et que comprend-il ?',
      contractStart: 'Quel est le premier jour de mon contrat ?',
      contractMonths: 'Mon contrat est-il sans date de fin ? Sinon, combien de mois dure-t-il ?',
      occupationIsco: 'Quel code ISCO-08 avez-vous déclaré pour mon métier ?',
      filingDate: 'Quel jour la demande sera-t-elle déposée, ou quel jour l’a-t-elle été ?',
      heldBelow30Criterion:
        'Mon permis a-t-il été accordé avec le montant de salaire des moins de 30 ans ?',
      heldReducedCriterion:
        'Mon permis a-t-il été accordé avec le montant réduit, après une année de recherche d’emploi ou des études ?',
      payDuring: 'Quel est mon salaire brut pendant le congé ou le salaire plus bas ?',
      payDropStart: 'Quel jour mon salaire change-t-il ?',
      leaveProvable: 'Avez-vous dans vos dossiers une preuve de mon droit à ce congé ?',
      sickPay:
        'Combien payez-vous pendant la maladie : quel montant, ou quelle part de mon salaire ?',
    },
    letter: (asks) =>
      [
        'Bonjour,',
        'Je vérifie les conditions de mon permis de travail. Pourriez-vous m’aider, s’il vous plaît ?',
        asks.map((ask, index) => (asks.length > 1 ? `${index + 1}. ${ask}` : ask)).join('\n'),
        'Merci beaucoup.',
      ].join('\n\n'),
    copying: {
      field: 'Message à votre employeur',
      copy: 'Copier le message',
      copied: 'Le message est copié. Vous pouvez maintenant le coller.',
      selected:
        'Votre navigateur ne nous a pas laissés copier. Le message est sélectionné : copiez-le vous-même.',
    },
  },
  whatIf: {
    title: 'Et si le salaire ou le jour change ?',
    text: 'Vos réponses ne changent pas tant que vous n’appuyez pas sur « Utiliser ces réponses ».',
    pay: {
      salary: {
        month: 'Salaire brut par mois, en euros',
        year: 'Salaire brut par an, en euros',
        hour: 'Salaire brut par heure, en euros',
      },
      payDuring: {
        month: 'Salaire par mois pendant ce temps, en euros',
        year: 'Salaire par an pendant ce temps, en euros',
        hour: 'Salaire par heure pendant ce temps, en euros',
      },
    },
    day: { contractStart: 'Premier jour du contrat', filingDate: 'Jour du dépôt' },
    less: (money) => `${money} de moins`,
    moreBy: (money) => `${money} de plus`,
    keys: (step, page) => `Touches fléchées : ${step}. Touches Page : ${page}.`,
    earlier: 'Un jour plus tôt',
    later: 'Un jour plus tard',
    results: 'Ce que cela donnerait',
    before: (word) => `Maintenant : ${word}`,
    unmet: (names) => `Conditions non remplies : ${names}.`,
    said: (route, word) => `${route} : ${word}.`,
    use: 'Utiliser ces réponses',
    reset: 'Remettre comme avant',
  },
};
