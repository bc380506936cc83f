import { monthOf, yearOf } from '../../dates/index.ts';
import type { Messages } from '../messages.ts';
import { capital } from '../writing.ts';
import { form, plural, writing } from './writing.ts';

export const result: Messages['result'] = {
  title: 'Uw resultaat',
  asOf: {
    NL: (day) => `Stand op ${day}, Nederlandse tijd`,
    LU: (day) => `Stand op ${day}, Luxemburgse tijd`,
    both: (day) => `Stand op ${day}, Nederlandse en Luxemburgse tijd`,
  },
  daysUnit: (days) => form(days, 'dag over', 'dagen over'),
  lastDay: 'Laatste dag:',
  figuresHold: 'De bedragen waar dit resultaat op steunt, gelden tot en met deze dag.',
  checkDay: 'Bedragen opnieuw controleren op:',
  figuresAgain: 'De bedragen waar dit resultaat op steunt, gelden tot er nieuwe zijn vastgesteld.',
  notBegun: (days, day) =>
    `Uw contract eindigt op ${day}, over ${plural(days, 'dag', 'dagen')}. Pas daarna begint deze tijd.`,
  searchAtMost: (day) =>
    `Volgens uw antwoorden hebt u hoogstens tot en met ${day} om een nieuwe baan te vinden.`,
  searchOver: (day) => `Volgens uw antwoorden eindigde uw zoekperiode op ${day}.`,
  authorityNext: {
    NL: (day) => `Volgens uw antwoorden hoort de IND uiterlijk op ${day} te beslissen.`,
    LU: (day) => `Volgens uw antwoorden hoort de minister uiterlijk op ${day} te beslissen.`,
  },
  late: (count) =>
    count === 1
      ? 'Volgens uw antwoorden is er een laatste dag voorbij.'
      : `Volgens uw antwoorden zijn er ${count} laatste dagen voorbij.`,
  lateOthers: (count) =>
    `Voor ${plural(count, 'eerdere stap', 'eerdere stappen')} van anderen is de dag voorbij. Vraag of dat gedaan is; ${form(count, 'de stap staat', 'de stappen staan')} hieronder.`,
  timeline: 'Tijdlijn',
  timelineText: 'Op schaal getekend; de tijd loopt van boven naar beneden.',
  today: 'Vandaag',
  shortMonth: (date) =>
    monthOf(date) === 1 ? String(yearOf(date)) : writing.shortMonthName(monthOf(date)),
  lanes: {
    permit: 'Vergunning',
    contract: 'Contract',
    search: 'Zoekperiode',
    newContract: 'Nieuw contract',
    amounts: 'Bedragen',
    sickPay: 'Loon bij ziekte',
    programme: 'Traject',
    card: 'Pas of kaart',
    unemployment: 'Maanden zonder werk',
    authorisation: 'Toestemming voor verblijf',
    restricted: 'Eerste maanden met deze kaart',
    drop: 'Minder loon',
  },
  until: (day) => `tot en met ${day}`,
  since: (day) => `vanaf ${day}`,
  between: (from, to) => `${from} tot en met ${to}`,
  again: (day) => `opnieuw te controleren op ${day}`,
  limit: (cap, on, end) =>
    `Uw zoekperiode wordt korter, want ${cap} op ${on}. Anders liep die tot en met ${end}.`,
  limitOf: (title, cap, on, end) =>
    `${title}: dit komt eerder, want ${cap} op ${on}. Anders was het ${end}.`,
  bounds: {
    permit: 'het einde van uw vergunning',
    contract: 'het einde van uw contract',
    'sick-pay': 'de laatste dag van het loon bij ziekte',
    search: 'het einde van uw zoekperiode',
  },
  runsPast: (past, day) => `Vanaf ${day} loopt uw traject door na ${past}.`,
  runsPastToo: (pasts) => `Later loopt het ook door na ${pasts}.`,
  searchCut: (day) => `Vanaf ${day} maakt uw vergunning de zoekperiode korter.`,
  runsPastHere: (past) => `Het traject loopt door na ${past}`,
  searchCutHere: 'De vergunning maakt de zoekperiode korter',
  fits: 'Uw traject eindigt vóór uw vergunning en uw loon bij ziekte.',
  searchWouldStart: (lastPay, start) =>
    `Stel dat uw contract samen met het loon bij ziekte eindigt, op ${lastPay}. Dan zou op ${start} een zoekperiode beginnen.`,
  permitWouldCut: (day) =>
    `Die zou niet verder kunnen lopen dan het einde van uw vergunning, op ${day}.`,
  permitEndsBefore: (day) => `Maar uw vergunning eindigt al eerder, op ${day}.`,
  permitMayCut: 'Die zou niet verder kunnen lopen dan het einde van uw vergunning.',
  collision: 'Botsing',
  timelineWords: {
    points: 'Dagen op volgorde',
    lanes: 'Wat de balken laten zien',
    window: 'De tijd waarin het kan',
    marked: 'Hier loopt het traject door na iets wat al is geëindigd',
  },
  duties: 'Wat er moet gebeuren, en wanneer uiterlijk',
  settled: (count) =>
    count === 1
      ? '1 eerdere stap, gedaan of voorbij'
      : `${count} eerdere stappen, gedaan of voorbij`,
  milestones: 'Dagen om te onthouden',
  passedMilestones: 'Dit ligt al achter u',
  window: (opens, due) => `Van ${opens} tot en met ${due}`,
  legal: (day) => `Volgens de wet is ${day} nog op tijd. Reken daar niet op.`,
  counted: 'Hoe we hebben geteld',
  countedFrom: (term, event, on, end) =>
    `${capital(term)} na ${event} (${on}). Die dag telt niet mee. De termijn eindigt op ${end}.`,
  countedBack: (term, event, on, end) => `${capital(term)} vóór ${event} (${on}): ${end}.`,
  notExtended: 'Een termijn die terug wordt geteld, wordt nooit verlengd.',
  countedOn: (event, on) => `Dit is ${event}: ${on}.`,
  dayAfter: (event) => `de dag na ${event}`,
  workingWeeks: {
    NL: 'Weekenden en wettelijke feestdagen tellen hier niet mee. Goede Vrijdag en dagen die bij besluit vrij zijn, tellen wel.',
    LU: 'Zaterdagen tellen hier als werkdag; zondagen en wettelijke feestdagen niet.',
    'LU without Saturdays': 'Weekenden en wettelijke feestdagen tellen hier niet mee.',
  },
  paused: (days, end) =>
    `${plural(days, 'dag', 'dagen')} weer aan het werk ${form(days, 'telt', 'tellen')} niet mee. Het einde schuift daardoor op naar ${end}.`,
  cappedBy: (cap, on) => `Het wordt korter, want ${cap} op ${on}.`,
  passed: (days) => `De wet slaat over: ${days}.`,
  broughtForward: (counted, by) =>
    `${capital(counted)} is geen werkdag. De werkdag ervoor is ${by}, en later is te laat.`,
  legalLater: (day) =>
    `Volgens de wet is de laatste dag ${day}. De eerdere dag laat tijd over voor de controle.`,
  decreesUnknown:
    'Extra vrije dagen na 2028 zijn nog niet bij besluit vastgelegd. We hebben zonder die dagen geteld.',
  onThisPage: 'Op deze pagina',
  mayBeLater: (safe, latest) =>
    `U gaf geen precieze dag. De laatste dag ligt tussen ${safe} en ${latest}. De eerste is veilig.`,
  drawnCautiously: 'Gaf u geen precieze dag? Dan tekenen we de dag die u de minste tijd geeft.',
  sendBefore: (day) => `Dit is geen werkdag. Verstuur het uiterlijk op ${day}.`,
  actBy: 'Doe het uiterlijk op',
  countedDay: (day) => `De termijn zelf eindigt op ${day}; dat is geen werkdag.`,
  otherwise: 'Anders',
  doubt: 'Onzeker',
  dependsOn: (names) => `Deze dag kan veranderen door uw antwoord over: ${names}.`,
  sources: 'Bronnen',
  sourcesFrom: ([first = '', ...more]) =>
    more.length > 0 ? `Bronnen: ${first}, en nog ${more.length}` : `Bron: ${first}`,
  source: {
    official: 'officieel',
    quoted: 'officiële pagina, gelezen zoals anderen die aanhalen',
    secondary: 'volgens anderen',
  },
  sourceChecked: (day) => `gecontroleerd op ${day}`,
  routes: 'Hoe u ervoor staat',
  units: {
    'gross per month': 'bruto per maand',
    'gross per year': 'bruto per jaar',
    'gross per hour': 'bruto per uur',
    'per day': 'per dag',
    'taxable per year': 'belastbaar per jaar',
    'gross per month, general income norm': 'bruto per maand',
  },
  judgedBy: (figure, money, unit, from, until) =>
    `${figure}: ${money} ${unit}, van ${from} tot en met ${until}.`,
  judgedByOpen: (figure, money, unit, from, again) =>
    `${figure}: ${money} ${unit}, sinds ${from}; opnieuw te controleren op ${again}.`,
  forYourHours: (money, per) => `Voor uw uren is dat ${money} bruto ${per}.`,
  startUnknown: (first, last) =>
    `Op welke dag het inging, is niet bekend: een dag van ${first} tot en met ${last}.`,
  twoAmounts: (amounts) =>
    `Er zijn twee bedragen mogelijk, ${amounts}. Op welke dag het nieuwere inging, is niet bekend.`,
  reviewOverdue: (day) =>
    `Dit bedrag had op ${day} opnieuw gecontroleerd moeten zijn. Misschien geldt nu een nieuwer bedrag.`,
  confidence: {
    medium: 'We zijn vrij zeker van dit bedrag, maar niet helemaal.',
    low: 'We zijn niet zeker van dit bedrag. Vraag het na voordat u erop vertrouwt.',
  },
  shortBy: (money, per) => `Het loon is ${money} ${per} te laag.`,
  shortByAtLeast: (money, per) => `Het loon is minstens ${money} ${per} te laag.`,
  shortByLess: (per) => `Het loon is minder dan één cent ${per} te laag.`,
  decidedOn: (event, on) => `Wat telt, is ${event}: ${on}.`,
  figureChecked: (checked, again) =>
    again === undefined
      ? `Gecontroleerd op ${checked}.`
      : `Gecontroleerd op ${checked}; opnieuw te controleren op ${again}.`,
  throughYears: 'Dit bedrag door de jaren heen',
  noFigure: (event, on) =>
    `Wat telt, is ${event}: ${on}. Het bedrag voor die dag is niet gepubliceerd.`,
  noFigureToday: 'Een bedrag dat hiervoor nodig is, is voor die dag niet gepubliceerd.',
  hintMet: (money) =>
    `Alleen ter vergelijking: het laatste bekende bedrag is ${money}, en uw loon haalt dat.`,
  hintNotMet: (money, short, per) =>
    `Alleen ter vergelijking: het laatste bekende bedrag is ${money}, en uw loon is ${short} ${per} lager.`,
  possible: (amounts) => `Nog mogelijk: ${amounts}.`,
  missing: (names) => `Nog niet beantwoord: ${names}.`,
  halfKnown: (names) => `Alleen de precieze dag geeft hier duidelijkheid: ${names}.`,
  unsure: (names) => `U zei dat u dit niet weet: ${names}.`,
  jobEndsTitle: 'Als deze baan stopt of verandert',
  jobEndsText: 'De twee landen naast elkaar, volgens de regels van vandaag.',
  jobEndsAbout: 'Waar het over gaat',
  jobEndsRows: {
    'months-to-search': 'Maanden om te zoeken',
    'change-of-employer': 'Andere werkgever',
    family: 'Gezin',
    'long-term-status': 'Langdurig verblijf',
  },
  offersTitle: 'Geldt dit ook voor u?',
  offersText: 'Niet iedereen heeft dit nodig. Elk onderdeel voegt eigen dagen toe.',
  noticesTitle: 'Let op deze punten',
  benefitsTitle: 'Wat deze vergunning u brengt',
  alsoCheckedTitle: {
    NL: 'Wat de IND ook nakijkt, en wij niet kunnen nakijken',
    LU: 'Wat het ministerie ook nakijkt, en wij niet kunnen nakijken',
    both: 'Wat ook wordt nagekeken, en wij niet kunnen nakijken',
    servant: 'Wat het ministerie van Buitenlandse Zaken ook nakijkt, en wij niet kunnen nakijken',
  },
  otherRoutesTitle: 'Andere routes, die we alleen noemen',
  otherRoutesText:
    'Deze beoordelen we niet. Dat geldt ook voor een tweede baan, freelance werk, een detachering en werk op afstand vanuit een ander land. Elk heeft eigen regels.',
  changedTitle: 'Wat oudere pagina’s nog zeggen',
  changedText: 'Misschien hebt u hier iets van gelezen. Een deel geldt niet meer.',
  answersTitle: 'Uw antwoorden',
  figuresTitle: 'Bedragen en bronnen',
  decides: {
    NL: 'De IND beslist. Deze pagina is informatie, geen besluit en geen juridisch advies.',
    LU: 'De minister beslist, via de Algemene Directie Immigratie. Deze pagina is informatie, geen besluit en geen juridisch advies.',
    both: 'In Nederland beslist de IND. In Luxemburg beslist de minister (Algemene Directie Immigratie). Deze pagina is informatie, geen juridisch advies.',
    servant:
      'Het ministerie van Buitenlandse Zaken beslist. Deze pagina is informatie, geen besluit en geen juridisch advies.',
  },
  advice:
    'Vraag een advocaat of juridische hulp na een afwijzing, bij een conflict, of als een uiterste dag voorbij is of binnen 14 dagen komt.',
  startAgain: 'Opnieuw beginnen',
  refused: (names) =>
    `Een deel van de antwoorden konden we niet lezen. Die hebben we weggelaten: ${names}.`,
  banner: (day) => `Deze pagina oordeelt alsof het ${day} is, en niet vandaag.`,
  newDay: (day) => `Het is nu ${day}. Deze pagina is opnieuw berekend.`,
  brokenLink:
    'Deze link is niet compleet. Daardoor konden we de antwoorden niet openen. U kunt hier beginnen.',
  lastRead: (day) => `We hebben de regels en de bronnen voor het laatst gelezen op ${day}.`,
};
