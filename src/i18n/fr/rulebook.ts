import type { OtherFiguresText, RulebookText } from '../rulebook-messages.ts';
import { shares } from '../sums.ts';
import { generalNotices } from './general-notices.ts';
import { lawChanges } from './law-changes.ts';
import { date, percent } from './writing.ts';

const ruling = `régime des ${percent(shares.ruling)}`;

const otherFigures: OtherFiguresText = {
  'nl-ruling-30': `Salaire imposable pour le ${ruling}`,
  'nl-ruling-30-under-30': `Salaire imposable pour le ${ruling}, moins de 30 ans avec un master`,
  'nl-income-couple': 'Norme générale de revenu pour un couple',
  'nl-income-single': 'Norme générale de revenu pour une personne seule',
  'nl-maximum-daily-wage': 'Salaire journalier maximum',
};

/** Which day selects the amount in the Netherlands. */
const whichDay =
  'Le jour qui compte : pour un premier permis, le jour de la demande. Pour un nouvel employeur, nous prenons le premier jour de ce contrat, et pour une prolongation, le jour qui suit la fin du permis. Dans ces deux cas, certaines sources prennent le jour de la demande ou de la déclaration.';

const luxembourgSalary =
  'Le salaire brut annuel garanti par le contrat doit atteindre le montant. C’est le jour de la demande qui compte.';

const share = (value: number) => `${value < 0 ? '−' : '+'}${percent(Math.abs(value))}`;

export const rulebook: RulebookText = {
  name: 'Les règles',
  sentence:
    'Ce que demande chaque permis, chaque montant au fil des années, et ce qu’il faut faire à quelle date. Toujours avec la source.',
  description:
    'Les règles des permis de travail aux Pays-Bas et au Luxembourg : conditions, montants de salaire par année, délais, changements et sources.',
  descriptionOf: (name) =>
    `${name} : conditions, montants par année, délais, ce qui a changé et quand, ce qui est incertain, et les sources.`,
  general: 'Ce sont les règles générales. Votre propre cas peut être différent.',
  ask: 'Voir où vous en êtes',
  everybody: {
    NL: {
      name: 'Tout le monde aux Pays-Bas',
      what: 'Ce qui vaut quel que soit le permis : délais, maladie, refus, autres voies.',
    },
    LU: {
      name: 'Tout le monde au Luxembourg',
      what: 'Ce qui vaut quel que soit le permis : délais, refus, autres voies.',
    },
  },
  alsoFor: 'Ce qui vaut quel que soit le permis',
  register: {
    title: 'Trouver une règle',
    label: 'Chercher dans les règles',
    hint: 'Un permis, un montant, un délai, un changement. Ce que vous tapez reste sur cette page.',
    none: 'Rien trouvé. Essayez un mot plus court.',
    one: '1 entrée',
    many: (count) => `${count} entrées`,
    kinds: {
      requirement: 'Condition',
      figure: 'Montant',
      duty: 'Délai',
      notice: 'Remarque',
      change: 'Changement',
    },
  },
  next: {
    title: 'Ce qui se termine ou sera revu bientôt',
    text: 'Les jours où un montant se termine, ou auxquels nous le vérifions à nouveau.',
    ends: 'se termine',
    again: 'à revérifier',
  },
  onThisPage: 'Sur cette page',
  parts: {
    requirements: 'Conditions',
    figures: 'Montants',
    duties: 'Ce qu’il faut faire, et quand',
    notices: 'À savoir aussi',
    changes: 'Ce qui a changé, et quand',
    doubts: 'Ce qui est incertain',
    sources: 'Sources',
  },
  asks: {
    'nl-hsm': {
      sponsor:
        'Seul un employeur agréé (« erkend referent ») peut faire la demande. Le registre public les nomme tous. Les ressortissants turcs n’ont pas besoin d’un tel employeur.',
      salary: `Le salaire brut fixe d’un mois, sans pécule de vacances, doit atteindre le montant. Il n’y a aucune tolérance, pas même un centime. ${whichDay}`,
      'tolerated-reason':
        'Cela ne compte que si le salaire baisse pendant la durée du permis. Seules deux raisons permettent un salaire plus bas. Ce sont une grève, ou un congé prévu par la loi sur le travail et les soins (« Wet arbeid en zorg »). Le droit au congé doit pouvoir être prouvé.',
    },
    'nl-orientation-year': {
      'qualifying-date': [
        'Vous pouvez faire la demande jusqu’à trois ans après le diplôme ou la recherche scientifique. Pendant ces trois ans, l’un des points suivants doit être rempli.',
        'Un diplôme néerlandais : bachelor, master ou doctorat. Ou bien d’autres études néerlandaises après un master, d’une année universitaire ou plus.',
        'Un master, un doctorat ou des études après un master dans une université étrangère. Le jour du diplôme, elle doit être dans le top 200 de deux des classements THE, QS et ARWU. Un bachelor étranger ne suffit pas. Un diplôme étranger doit aussi être évalué. Sans études en anglais ou en néerlandais, il faut un test dans l’une de ces langues, d’environ 6,0 à l’IELTS. Nos sources à ce sujet sont moins sûres.',
        'Une recherche scientifique aux Pays-Bas avec un permis prévu pour cela, ou comme migrant hautement qualifié dans la science.',
        'Un master commun Erasmus Mundus.',
        'Certaines formations selon la loi néerlandaise sur la politique culturelle ou la coopération au développement. Nos sources à ce sujet sont moins sûres.',
      ],
    },
    'nl-blue-card': {
      salary: `Le salaire brut fixe d’un mois, sans pécule de vacances, doit atteindre le montant. ${whichDay}`,
    },
    'lu-blue-card': { salary: luxembourgSalary },
    'lu-blue-card-mobility': { salary: luxembourgSalary },
  },
  inDoubt: 'Ce qui est incertain à ce sujet',
  amountsOf: 'Montants',
  amountOn: (day) => `Le ${day}`,
  amountUntil: (day) => `jusqu’au ${day} inclus`,
  amountOpen: (day) => `aucune fin n’est fixée ; à revérifier au plus tard le ${day}`,
  otherFigures,
  named: 'Nommé dans une remarque ; aucune condition n’en dépend ici.',
  ended: 'N’est plus en vigueur',
  columns: { holds: 'Du et au', amount: 'Montant', source: 'Sources', checked: 'Vérifié' },
  chart: (name, from, first, until, last) =>
    `${name} : ${first} à partir du ${from}, ${last} jusqu’au ${until}. Le tableau montre chaque étape.`,
  chartOpen: (name, from, first, since, last) =>
    `${name} : ${first} à partir du ${from}, ${last} depuis le ${since}. Le tableau montre chaque étape.`,
  chartDoubt: 'En tirets : le jour où le montant a commencé n’est pas connu.',
  deadlinesText:
    'Ces délais ne valent pas tous pour tout le monde. Si vous devez agir et ne savez pas quel délai est le vôtre, comptez le plus court.',
  otherwise: 'Sinon',
  notAllHold: 'Tout cela ne vaut pas pour tout le monde : chaque point nomme son cas.',
  generalNotices,
  noChanges: 'Nous ne connaissons aucun changement.',
  changed: (before, after, by) => `de ${before} à ${after} (${share(by)})`,
  stopped: (before) => `n’existe plus. Avant, c’était ${before}.`,
  between: (first, last) => `entre le ${first} et le ${last}`,
  lawChanges,
  changeDoubt: {
    medium: 'Nous sommes assez sûrs de ce changement, mais pas certains.',
    low: 'Nous ne sommes pas sûrs de ce changement. Renseignez-vous avant de vous y fier.',
  },
  noDoubts: 'Nous ne connaissons aucun point ouvert en dehors de ce qui est dit plus haut.',
  periodOf: (figure, from) => `${figure}, à partir du ${date(from)}`,
  checked: (day, again) => `Vérifié le ${day}, à revérifier au plus tard le ${again}.`,
  rulesOld: (day) =>
    `Après le ${day}, ces règles comptent comme anciennes : elles peuvent avoir changé.`,
  data: {
    title: 'Pour les programmes',
    text: 'Tout cela dans un seul fichier, à utiliser et à contrôler.',
    rules: 'Les règles en JSON',
    schema: 'Son schéma',
  },
  linkTo: (name) => `Lien vers : ${name}`,
};
