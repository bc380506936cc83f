import type { OtherFiguresText, RulebookText } from '../rulebook-messages.ts';
import { shares } from '../sums.ts';
import { generalNotices } from './general-notices.ts';
import { lawChanges } from './law-changes.ts';
import { date, percent } from './writing.ts';

const ruling = `${percent(shares.ruling)}-regeling`;

const otherFigures: OtherFiguresText = {
  'nl-ruling-30': `Belastbaar loon voor de ${ruling}`,
  'nl-ruling-30-under-30': `Belastbaar loon voor de ${ruling}, onder de 30 met een master`,
  'nl-income-couple': 'Algemene inkomensnorm voor een paar',
  'nl-income-single': 'Algemene inkomensnorm voor een alleenstaande',
  'nl-maximum-daily-wage': 'Hoogste dagloon',
};

/** Which day selects the amount in the Netherlands. */
const whichDay =
  'Welke dag telt: bij een eerste vergunning de dag van de aanvraag. Bij een nieuwe werkgever nemen wij de eerste dag van dat contract, en bij een verlenging de dag na het einde van de vergunning. Sommige bronnen nemen voor deze twee de dag van de aanvraag of de melding.';

const luxembourgSalary =
  'Het brutoloon per jaar dat het contract garandeert, moet het bedrag halen. De dag van de aanvraag telt.';

const share = (value: number) => `${value < 0 ? '−' : '+'}${percent(Math.abs(value))}`;

export const rulebook: RulebookText = {
  name: 'De regels',
  sentence:
    'Wat elke vergunning vraagt, elk bedrag door de jaren heen, en wat wanneer moet gebeuren. Alles met de bron erbij.',
  description:
    'De regels voor werkvergunningen in Nederland en Luxemburg: eisen, loonbedragen per jaar, termijnen, wijzigingen en bronnen.',
  descriptionOf: (name) =>
    `${name}: eisen, bedragen per jaar, termijnen, wat wanneer is veranderd, wat onzeker is, en de bronnen.`,
  general: 'Dit zijn de algemene regels. Uw eigen geval kan anders zijn.',
  ask: 'Bekijk hoe u ervoor staat',
  everybody: {
    NL: {
      name: 'Iedereen in Nederland',
      what: 'Wat geldt met elke vergunning: termijnen, ziekte, afwijzingen, andere mogelijkheden.',
    },
    LU: {
      name: 'Iedereen in Luxemburg',
      what: 'Wat geldt met elke vergunning: termijnen, afwijzingen, andere mogelijkheden.',
    },
  },
  alsoFor: 'Wat geldt met elke vergunning',
  register: {
    title: 'Een regel vinden',
    label: 'Zoek in de regels',
    hint: 'Een vergunning, een bedrag, een termijn, een wijziging. Wat u typt, blijft op deze pagina.',
    none: 'Niets gevonden. Probeer een korter woord.',
    one: '1 regel gevonden',
    many: (count) => `${count} regels gevonden`,
    kinds: {
      requirement: 'Eis',
      figure: 'Bedrag',
      duty: 'Termijn',
      notice: 'Opmerking',
      change: 'Wijziging',
    },
  },
  next: {
    title: 'Wat binnenkort eindigt of nagekeken wordt',
    text: 'Dagen waarop een bedrag eindigt, of waarop we het opnieuw nakijken.',
    ends: 'eindigt',
    again: 'opnieuw te controleren',
  },
  onThisPage: 'Op deze pagina',
  parts: {
    requirements: 'Eisen',
    figures: 'Bedragen',
    duties: 'Wat er moet gebeuren, en wanneer',
    notices: 'Ook goed om te weten',
    changes: 'Wat wanneer is veranderd',
    doubts: 'Wat onzeker is',
    sources: 'Bronnen',
  },
  asks: {
    'nl-hsm': {
      sponsor:
        'Alleen een erkend referent kan de vergunning aanvragen. Het openbare register noemt ze allemaal. Turkse burgers hebben geen referent nodig.',
      salary: `Het vaste brutoloon per maand, zonder vakantiegeld, moet het bedrag halen. Er is geen speling, zelfs geen cent. ${whichDay}`,
      'tolerated-reason':
        'Dit telt alleen als het loon daalt terwijl de vergunning loopt. Alleen bij verlof volgens de Wet arbeid en zorg en bij een staking mag het loon lager zijn. Het recht op het verlof moet te bewijzen zijn.',
    },
    'nl-orientation-year': {
      'qualifying-date': [
        'U kunt aanvragen tot drie jaar na uw afstuderen of onderzoek. In die drie jaar moet aan een van de volgende punten zijn voldaan.',
        'Een Nederlands diploma: een bachelor, een master of een promotie. Ook een andere Nederlandse opleiding na een master, van een studiejaar of langer.',
        'Een master, een promotie of een opleiding na een master aan een buitenlandse universiteit. Op de dag van afstuderen moet die in de top 200 van twee van deze lijsten staan: THE, QS en ARWU. Een buitenlandse bachelor is niet genoeg. Een buitenlands diploma moet ook worden gewaardeerd. Wie niet in het Engels of Nederlands studeerde, heeft een toets in een van beide nodig, van ongeveer 6,0 in IELTS. Onze bronnen hiervoor zijn minder zeker.',
        'Onderzoek in Nederland met een vergunning daarvoor, of als kennismigrant in de wetenschap.',
        'Een gezamenlijke master van Erasmus Mundus.',
        'Sommige opleidingen volgens de Nederlandse wet op het cultuurbeleid of voor ontwikkelingssamenwerking. Onze bronnen hiervoor zijn minder zeker.',
      ],
    },
    'nl-blue-card': {
      salary: `Het vaste brutoloon per maand, zonder vakantiegeld, moet het bedrag halen. ${whichDay}`,
    },
    'lu-blue-card': { salary: luxembourgSalary },
    'lu-blue-card-mobility': { salary: luxembourgSalary },
  },
  inDoubt: 'Wat hieraan onzeker is',
  amountsOf: 'Bedragen',
  amountOn: (day) => `Op ${day}`,
  amountUntil: (day) => `tot en met ${day}`,
  amountOpen: (day) => `er is geen einde bepaald; opnieuw te controleren uiterlijk op ${day}`,
  otherFigures,
  named: 'Genoemd in een opmerking; geen eis hier hangt ervan af.',
  ended: 'Geldt niet meer',
  columns: {
    holds: 'Van, tot en met',
    amount: 'Bedrag',
    source: 'Bronnen',
    checked: 'Gecontroleerd',
  },
  chart: (name, from, first, until, last) =>
    `${name}: ${first} vanaf ${from}, ${last} tot en met ${until}. De tabel toont elke stap.`,
  chartOpen: (name, from, first, since, last) =>
    `${name}: ${first} vanaf ${from}, ${last} sinds ${since}. De tabel toont elke stap.`,
  chartDoubt: 'Streepjes: op welke dag het bedrag inging, is niet bekend.',
  deadlinesText:
    'Deze termijnen gelden niet allemaal voor iedereen. Moet u iets doen en weet u niet welke termijn de uwe is, reken dan op de kortste.',
  otherwise: 'Anders',
  notAllHold: 'Dit geldt niet allemaal voor iedereen: bij elk punt staat voor welk geval.',
  generalNotices,
  noChanges: 'We kennen geen wijziging.',
  changed: (before, after, by) => `van ${before} naar ${after} (${share(by)})`,
  stopped: (before) => `bestaat niet meer. Daarvoor was het ${before}.`,
  between: (first, last) => `tussen ${first} en ${last}`,
  lawChanges,
  changeDoubt: {
    medium: 'We zijn vrij zeker van deze verandering, maar niet helemaal.',
    low: 'We zijn niet zeker van deze verandering. Vraag het na voordat u erop vertrouwt.',
  },
  noDoubts: 'We kennen geen open punt buiten wat hierboven staat.',
  periodOf: (figure, from) => `${figure}, vanaf ${date(from)}`,
  checked: (day, again) => `Gecontroleerd op ${day}, opnieuw te controleren uiterlijk op ${again}.`,
  rulesOld: (day) => `Na ${day} gelden deze regels als oud: ze kunnen veranderd zijn.`,
  data: {
    title: 'Voor programma’s',
    text: 'Dit alles als één bestand, om te gebruiken en na te kijken.',
    rules: 'De regels als JSON',
    schema: 'Het schema ervan',
  },
  linkTo: (name) => `Link naar: ${name}`,
};
