import { monthOf, yearOf } from '../../dates/index.ts';
import type { Messages } from '../messages.ts';
import { capital } from '../writing.ts';
import { form, plural, writing } from './writing.ts';

export const result: Messages['result'] = {
  title: 'Votre résultat',
  asOf: {
    NL: (day) => `Situation au ${day}, heure des Pays-Bas`,
    LU: (day) => `Situation au ${day}, heure du Luxembourg`,
    both: (day) => `Situation au ${day}, heure des Pays-Bas et du Luxembourg`,
  },
  daysUnit: (days) => form(days, 'jour restant', 'jours restants'),
  lastDay: 'Dernier jour :',
  figuresHold: 'Les montants sur lesquels repose ce résultat valent jusqu’à ce jour.',
  checkDay: 'Montants à revérifier le :',
  figuresAgain:
    'Les montants sur lesquels repose ce résultat valent jusqu’à ce que de nouveaux soient fixés.',
  notBegun: (days, day) =>
    `Votre contrat prend fin le ${day}, dans ${plural(days, 'jour', 'jours')}. Ce délai ne commence qu’ensuite.`,
  searchAtMost: (day) =>
    `D’après vos réponses, vous avez jusqu’au ${day} au plus tard pour trouver un nouvel emploi.`,
  searchOver: (day) => `D’après vos réponses, votre période de recherche a pris fin le ${day}.`,
  authorityNext: {
    NL: (day) => `D’après vos réponses, l’IND devrait décider au plus tard le ${day}.`,
    LU: (day) => `D’après vos réponses, le ministre devrait décider au plus tard le ${day}.`,
  },
  late: (count) =>
    count === 1
      ? 'D’après vos réponses, un dernier jour est passé.'
      : `D’après vos réponses, ${count} derniers jours sont passés.`,
  lateOthers: (count) =>
    count === 1
      ? 'Pour une étape précédente, à faire par d’autres, le jour est passé. Demandez si elle a été faite ; elle figure dans la liste ci-dessous.'
      : `Pour ${count} étapes précédentes, à faire par d’autres, le jour est passé. Demandez si elles ont été faites ; elles figurent dans la liste ci-dessous.`,
  timeline: 'Ligne du temps',
  timelineText: 'Elle est à l’échelle ; le temps va de haut en bas.',
  today: 'Aujourd’hui',
  shortMonth: (date) =>
    monthOf(date) === 1 ? String(yearOf(date)) : writing.shortMonthName(monthOf(date)),
  lanes: {
    permit: 'Titre de séjour',
    contract: 'Contrat',
    search: 'Période de recherche',
    newContract: 'Nouveau contrat',
    amounts: 'Montants',
    sickPay: 'Salaire pendant la maladie',
    programme: 'Programme',
    card: 'Carte',
    unemployment: 'Mois sans emploi',
    authorisation: 'Autorisation de séjour',
    restricted: 'Premiers mois avec cette carte',
    drop: 'Salaire plus bas',
  },
  until: (day) => `jusqu’au ${day}`,
  since: (day) => `à partir du ${day}`,
  between: (from, to) => `du ${from} au ${to}`,
  again: (day) => `à revérifier le ${day}`,
  limit: (cap, on, end) =>
    `Votre période de recherche est plus courte, parce que ${cap} le ${on}. Sinon, elle irait jusqu’au ${end}.`,
  limitOf: (title, cap, on, end) =>
    `${title} : ce jour vient plus tôt, parce que ${cap} le ${on}. Sinon, ce serait le ${end}.`,
  bounds: {
    permit: 'la fin de votre permis',
    contract: 'la fin de votre contrat',
    'sick-pay': 'le dernier jour de salaire pendant la maladie',
    search: 'la fin de votre période de recherche',
  },
  runsPast: (past, day) => `À partir du ${day}, votre programme dépasse ${past}.`,
  runsPastToo: (pasts) => `Plus tard, il dépasse aussi ${pasts}.`,
  searchCut: (day) => `À partir du ${day}, votre permis raccourcit la période de recherche.`,
  runsPastHere: (past) => `Le programme dépasse ${past}`,
  searchCutHere: 'Le permis raccourcit la période de recherche',
  fits: 'Votre programme se termine avant la fin de votre permis et de votre salaire pendant la maladie.',
  searchWouldStart: (lastPay, start) =>
    `Imaginons que votre contrat finisse avec le salaire pendant la maladie, le ${lastPay}. Une période de recherche commencerait alors le ${start}.`,
  permitWouldCut: (day) => `Elle ne pourrait pas dépasser la fin de votre permis, le ${day}.`,
  permitEndsBefore: (day) => `Mais votre permis expire avant, le ${day}.`,
  permitMayCut: 'Elle ne pourrait pas dépasser la fin de votre permis.',
  collision: 'Conflit',
  timelineWords: {
    points: 'Les jours dans l’ordre',
    lanes: 'Ce que montrent les barres',
    window: 'Le temps où cela peut se faire',
    marked: 'Ici, le programme dépasse quelque chose qui a pris fin',
  },
  duties: 'Ce qu’il faut faire, et pour quand',
  settled: (count) =>
    count === 1
      ? '1 étape précédente, faite ou dont le jour est passé'
      : `${count} étapes précédentes, faites ou dont le jour est passé`,
  milestones: 'Jours à connaître',
  passedMilestones: 'Déjà derrière vous',
  window: (opens, due) => `Du ${opens} au ${due}`,
  legal: (day) => `Selon la loi, le ${day} est encore à temps. Ne vous y fiez pas.`,
  counted: 'Comment nous avons compté',
  countedFrom: (term, event, on, end) =>
    `${capital(term)} après ${event} (le ${on}). Ce jour-là ne compte pas. Le délai se termine le ${end}.`,
  countedBack: (term, event, on, end) => `${capital(term)} avant ${event} (le ${on}) : le ${end}.`,
  notExtended: 'Un délai que l’on compte à rebours n’est jamais prolongé.',
  countedOn: (event, on) => `C’est ${event} : le ${on}.`,
  dayAfter: (event) => `le jour qui suit ${event}`,
  workingWeeks: {
    NL: 'Les week-ends et les jours fériés légaux ne comptent pas ici ; le Vendredi saint et les jours fixés par décret comptent.',
    LU: 'Ici, les samedis comptent comme des jours ouvrables ; les dimanches et les jours fériés légaux ne comptent pas.',
    'LU without Saturdays': 'Les week-ends et les jours fériés légaux ne comptent pas ici.',
  },
  paused: (days, end) =>
    form(
      days,
      `${days} jour où vous aviez repris le travail ne compte pas. Il repousse la fin au ${end}.`,
      `${days} jours où vous aviez repris le travail ne comptent pas. Ils repoussent la fin au ${end}.`,
    ),
  cappedBy: (cap, on) => `Ce temps est plus court, parce que ${cap} le ${on}.`,
  passed: (days) => `Selon la loi, on saute ${days}.`,
  broughtForward: (counted, by) =>
    `Le ${counted} n’est pas un jour ouvrable. Le jour ouvrable d’avant est le ${by}. Plus tard, ce serait trop tard.`,
  legalLater: (day) =>
    `Selon la loi, le dernier jour est le ${day}. La date indiquée vient avant : elle laisse du temps pour la vérification.`,
  decreesUnknown:
    'Les jours libres supplémentaires après 2028 ne sont pas encore fixés par décret. Nous avons compté sans eux.',
  onThisPage: 'Sur cette page',
  mayBeLater: (safe, latest) =>
    `Vous n’avez pas donné de jour exact. Le dernier jour est entre le ${safe} et le ${latest}. Le premier des deux est sûr.`,
  drawnCautiously:
    'Si vous n’avez pas donné de jour exact, nous dessinons celui qui vous laisse le moins de temps.',
  sendBefore: (day) => `Ce n’est pas un jour ouvrable. À envoyer au plus tard le ${day}.`,
  actBy: 'Agir au plus tard le',
  countedDay: (day) => `Le délai lui-même se termine le ${day}, et ce n’est pas un jour ouvrable.`,
  otherwise: 'Sinon',
  doubt: 'Incertain',
  dependsOn: (names) => `Ce jour pourrait changer avec votre réponse sur : ${names}.`,
  sources: 'Sources',
  sourcesFrom: ([first = '', ...more]) =>
    more.length > 0
      ? `Sources : ${first}, et ${plural(more.length, 'autre', 'autres')}`
      : `Source : ${first}`,
  source: {
    official: 'officielle',
    quoted: 'page officielle, lue comme d’autres la citent',
    secondary: 'rapportée par d’autres',
  },
  sourceChecked: (day) => `vérifiée le ${day}`,
  routes: 'Où vous en êtes',
  units: {
    'gross per month': 'brut par mois',
    'gross per year': 'brut par an',
    'gross per hour': 'brut par heure',
    'per day': 'par jour',
    'taxable per year': 'imposable par an',
    'gross per month, general income norm': 'brut par mois',
  },
  judgedBy: (figure, money, unit, from, until) =>
    `${figure} : ${money} ${unit}, du ${from} au ${until}.`,
  judgedByOpen: (figure, money, unit, from, again) =>
    `${figure} : ${money} ${unit}, depuis le ${from} ; à revérifier le ${again}.`,
  forYourHours: (money, per) => `Pour vos heures, cela fait ${money} brut ${per}.`,
  startUnknown: (first, last) =>
    `Le jour où il a commencé n’est pas connu : un jour entre le ${first} et le ${last}.`,
  twoAmounts: (amounts) =>
    `Deux montants sont possibles, ${amounts} : le jour où le plus récent a commencé n’est pas connu.`,
  reviewOverdue: (day) =>
    `Ce montant aurait dû être revérifié le ${day}. Un montant plus récent vaut peut-être déjà.`,
  confidence: {
    medium: 'Nous sommes assez sûrs de ce montant, mais pas certains.',
    low: 'Nous ne sommes pas sûrs de ce montant. Renseignez-vous avant de vous y fier.',
  },
  shortBy: (money, per) => `Il manque ${money} ${per}.`,
  shortByAtLeast: (money, per) => `Il manque au moins ${money} ${per}.`,
  shortByLess: (per) => `Il manque moins d’un centime ${per}.`,
  decidedOn: (event, on) => `Ce qui compte, c’est ${event} : le ${on}.`,
  figureChecked: (checked, again) =>
    again === undefined
      ? `Vérifié le ${checked}.`
      : `Vérifié le ${checked} ; à revérifier le ${again}.`,
  throughYears: 'Ce montant au fil des années',
  noFigure: (event, on) =>
    `Ce qui compte, c’est ${event} : le ${on}. Le montant pour ce jour n’est pas publié.`,
  noFigureToday: 'Il faut pour cela un montant qui n’est pas publié pour ce jour.',
  hintMet: (money) =>
    `Seulement pour comparer : le dernier montant connu est de ${money}, et votre salaire l’atteint.`,
  hintNotMet: (money, short, per) =>
    `Seulement pour comparer : le dernier montant connu est de ${money}, et il manque ${short} ${per}.`,
  possible: (amounts) => `Encore possible : ${amounts}.`,
  missing: (names) => `Pas encore de réponse : ${names}.`,
  halfKnown: (names) => `Seul le jour exact peut donner la réponse : ${names}.`,
  unsure: (names) => `Vous avez répondu « Je ne sais pas » : ${names}.`,
  jobEndsTitle: 'Si cet emploi prend fin ou change',
  jobEndsText: 'Les deux pays côte à côte, selon les règles d’aujourd’hui.',
  jobEndsAbout: 'De quoi il s’agit',
  jobEndsRows: {
    'months-to-search': 'Mois pour chercher',
    'change-of-employer': 'Changement d’employeur',
    family: 'Famille',
    'long-term-status': 'Statut de longue durée',
  },
  offersTitle: 'Est-ce aussi votre cas ?',
  offersText: 'Seules certaines personnes en ont besoin. Chaque point ajoute ses propres dates.',
  noticesTitle: 'À garder en tête',
  benefitsTitle: 'Ce que ce titre vous apporte',
  alsoCheckedTitle: {
    NL: 'Ce que l’IND vérifie aussi, et que nous ne pouvons pas vérifier',
    LU: 'Ce que le ministère vérifie aussi, et que nous ne pouvons pas vérifier',
    both: 'Ce qui est aussi vérifié, et que nous ne pouvons pas vérifier',
    servant:
      'Ce que le ministère des Affaires étrangères vérifie aussi, et que nous ne pouvons pas vérifier',
  },
  otherRoutesTitle: 'D’autres voies, que nous ne faisons que nommer',
  otherRoutesText:
    'Nous ne les évaluons pas. Nous n’évaluons pas non plus un second emploi, un travail indépendant, un détachement ou du télétravail depuis un autre pays. Chacun a ses propres règles.',
  changedTitle: 'Ce que de vieilles pages disent encore',
  changedText: 'Vous en avez peut-être lu une partie. Certaines choses ne sont plus vraies.',
  answersTitle: 'Vos réponses',
  figuresTitle: 'Montants et sources',
  decides: {
    NL: 'C’est l’IND qui décide. Cette page est une information, pas une décision ni un conseil juridique.',
    LU: 'C’est le ministre qui décide, par la Direction générale de l’immigration. Cette page est une information, pas une décision ni un conseil juridique.',
    both: 'Aux Pays-Bas, c’est l’IND qui décide. Au Luxembourg, c’est le ministre (Direction générale de l’immigration). Cette page est une information, pas un conseil juridique.',
    servant:
      'C’est le ministère des Affaires étrangères qui décide. Cette page est une information, pas une décision ni un conseil juridique.',
  },
  advice:
    'Consultez un avocat ou une aide juridique après un refus, dans un litige, ou si une échéance est passée ou à moins de 14 jours.',
  startAgain: 'Recommencer',
  refused: (names) =>
    `Nous n’avons pas pu lire certaines réponses. Nous les avons laissées de côté : ${names}.`,
  banner: (day) => `Cette page évalue la situation au ${day}, pas celle d’aujourd’hui.`,
  newDay: (day) => `Nous sommes maintenant : ${day}. Cette page a été recalculée.`,
  brokenLink:
    'Ce lien n’est pas complet. Nous n’avons donc pas pu ouvrir ses réponses. Vous pouvez commencer ici.',
  lastRead: (day) => `Nous avons lu les règles et leurs sources pour la dernière fois le ${day}.`,
};
