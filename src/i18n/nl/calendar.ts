import type { Messages } from '../messages.ts';
import { small } from '../writing.ts';
import { plural } from './writing.ts';

const days = (count: number) => plural(count, 'dag', 'dagen');
const lastDay = (what: string) => (title: string) =>
  /^laatste dag/i.test(title) ? title : `${what}: ${small(title)}`;

export const calendar: Messages['calendar'] = {
  summary: {
    you: lastDay('Laatste dag'),
    employer: lastDay('Laatste dag voor uw werkgever'),
    'new-employer': lastDay('Laatste dag voor uw nieuwe werkgever'),
    authority: (title) => title,
  },
  ownSummary: { 'lu.renewal': 'Vraag uiterlijk rond deze dag verlenging van uw kaart aan' },
  perhapsLateSummary: (title) => `Misschien te laat. Doe het nu: ${small(title)}`,
  lateSummary: (title) => `Laat, volgens de wet nog op tijd. Doe het nu: ${small(title)}`,
  sendBy: (summary, day) => `${summary} (uiterlijk versturen op ${day})`,
  maybeSooner: (summary) => `${summary} (kan eerder zijn)`,
  neutral: 'Herinnering',
  whoActs: {
    you: 'U moet iets doen.',
    employer: 'Uw werkgever moet iets doen.',
    'new-employer': 'Uw nieuwe werkgever moet iets doen.',
    authority: 'De instantie moet iets doen.',
  },
  safeDayPassed: (day) => `De veilige dag, ${day}, is voorbij.`,
  labelled: (label, text) => `${label}: ${text}`,
  information: 'Dit is informatie, geen besluit en geen juridisch advies.',
  madeBy: (tool, address) => (address ? `Gemaakt met ${tool}: ${address}` : `Gemaakt met ${tool}.`),

  title: 'Deze dagen in uw agenda zetten',
  which: 'Welke dagen?',
  mine: (count) => `Die van mij: ${days(count)}`,
  mineAbout: 'Wat u moet doen, en wanneer een instantie hoort te hebben beslist.',
  everybodys: (count) => `Die van mij en mijn werkgever: ${days(count)}`,
  holds: (count, file) =>
    `In het bestand ${file} ${count === 1 ? 'staat' : 'staan'} ${days(count)}, met herinneringen, hoe we hebben geteld en de bronnen.`,
  again:
    'Veranderen uw dagen? Maak het bestand dan opnieuw en importeer het. De afspraken schuiven dan mee.',
  more: 'Over dit bestand',
  notes: [
    'Alleen dagen die nog komen, staan erin. Doe meteen wat te laat is.',
    'Een afspraak die niet meer geldt, blijft in uw agenda staan. Haal die er zelf uit.',
    'Sommige agenda’s laten de herinneringen weg. Bekijk na het importeren één afspraak.',
    'De afspraken zijn als privé gemarkeerd, voor als anderen uw agenda zien.',
    'Gebruik voor iemand anders een andere agenda. Anders schuiven uw eigen dagen weg.',
  ],
  discreetWord: 'Let op wie uw agenda kan zien',
  discreet: (file) =>
    `Misschien gebruiken anderen dit apparaat of uw account. In de afspraken staat alleen “Herinnering”. Het bestand ${file} blijft tussen uw downloads staan tot u het verwijdert. U kunt de dagen ook op papier schrijven.`,
  add: 'In mijn agenda zetten',
  given: (file) =>
    `Het bestand ${file} is aan uw browser gegeven. Open het daar om de dagen toe te voegen.`,
  outside: 'Het staat nu buiten deze pagina: wie het kan openen, kan het lezen.',
  refused: 'Uw browser nam het bestand niet aan. U kunt de tekst kopiëren.',
  notLoaded:
    'Het bestand kon niet worden gemaakt: een deel van deze pagina is niet geladen. Probeer het later opnieuw.',
  noFile: 'Geen bestand? Kopieer de tekst',
  copyHow: (file) => `Sla deze tekst op onder de naam ${file} en open dat bestand.`,
  copying: {
    field: 'Tekst van het bestand',
    copy: 'Tekst kopiëren',
    copied: 'De tekst is gekopieerd.',
    selected: 'Uw browser liet ons niet kopiëren. De tekst is geselecteerd: kopieer die zelf.',
  },
};
