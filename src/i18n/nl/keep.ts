import type { Verdict } from '../../rules/index.ts';
import type { Messages } from '../messages.ts';

type Standing = Readonly<Record<Verdict | 'not-there', string>>;

const was: Standing = {
  likely: 'leek deze open',
  'not-likely': 'leek deze niet open',
  'cannot-say': 'was deze niet te beoordelen',
  'not-needed': 'was deze niet nodig',
  'not-there': 'hoorde deze niet bij het resultaat',
};

const is: Standing = {
  likely: 'lijkt deze open',
  'not-likely': 'lijkt deze niet open',
  'cannot-say': 'is deze niet te beoordelen',
  'not-needed': 'is deze niet nodig',
  'not-there': 'hoort deze niet bij het resultaat',
};

export const keep: Messages['keep'] = {
  title: 'Dit resultaat bewaren',
  titleOfLink: 'Dit resultaat delen',
  link: {
    title: 'Een link kopiëren',
    holds: (names) => `In de link staan uw antwoorden: ${names}.`,
    past: 'Ook de oordelen en laatste dagen die u hier ziet, staan erin. Wie de link opent, krijgt een nieuw oordeel van de pagina. Die zegt ook wat er is veranderd.',
    readable:
      'Wie de link heeft, kan dit allemaal lezen. Het staat in de link zelf: er wordt niets verstuurd.',
    careful: {
      word: 'Wees voorzichtig',
      text: 'De link laat zien waar u werkt. Hij blijft op het klembord staan, en in elke chat of mail waar u hem in zet. Kopieer hem alleen waar uw werkgever niet mee kan kijken, en alleen voor iemand die u vertrouwt.',
    },
    inFile:
      'Dit hulpmiddel is een bestand op uw apparaat en heeft dus geen webadres. Zet wat u kopieert achter de bestandsnaam in de adresbalk. Het opent de situatie alleen in dit bestand.',
    copying: {
      field: 'Link met mijn antwoorden',
      copy: 'Link met mijn antwoorden kopiëren',
      copied: 'De link is gekopieerd. U kunt hem nu plakken.',
      selected: 'Uw browser liet ons niet kopiëren. De link is geselecteerd: kopieer hem zelf.',
    },
  },
  testCase: {
    title: 'Voor deskundigen: kopiëren als testgeval',
    text: 'Zegt de wet iets anders, of wilt u het resultaat bevestigen? Met dit geval kunnen de regels worden getest.',
    sendTo: 'Stuur het naar',
    handOn:
      'Geef het aan wie de regels bijhoudt. Weet u niet wie dat is? Vraag het dan waar u dit hulpmiddel hebt gevonden.',
    holds: (names) =>
      `In het testgeval staan uw antwoorden: ${names}. Ook de oordelen staan erin, en de meeste bedragen en dagen die u hier ziet.`,
    readable:
      'Wie het testgeval heeft, kan dit allemaal lezen. Er wordt niets verstuurd: u plakt het zelf.',
    opinion: 'Klopt het resultaat?',
    right: 'Het klopt',
    wrong: 'Er moet iets anders zijn',
    why: { right: 'Waar staat dat?', wrong: 'Wat moet er anders zijn, en waar staat dat?' },
    whyHint: 'Noem het artikel, de pagina of de brief, en geen persoon.',
    careful: {
      word: 'Wees voorzichtig',
      text: 'Het testgeval laat zien waar u werkt. Het blijft op het klembord staan, en in elke chat of mail waar u het in zet. Kopieer het alleen waar uw werkgever niet mee kan kijken, en alleen voor iemand die u vertrouwt.',
    },
    copying: {
      field: 'Testgeval met mijn antwoorden',
      copy: 'Het testgeval kopiëren',
      copied: 'Het testgeval is gekopieerd. U kunt het nu plakken.',
      selected:
        'Uw browser liet ons niet kopiëren. Het testgeval is geselecteerd: kopieer het zelf.',
    },
  },
  device: {
    title: 'Op dit apparaat opslaan',
    text: (days) =>
      `Uw antwoorden worden niet opgeslagen, tenzij u daarom vraagt. Opgeslagen blijven ze ${days} dagen in deze browser.`,
    others: 'Iedereen die deze browser gebruikt, kan ze openen. “Opnieuw beginnen” wist ze ook.',
    save: 'Op dit apparaat opslaan',
    saved: (until) => `Deze antwoorden zijn in deze browser opgeslagen tot en met ${until}.`,
    other: (on) =>
      `Op ${on} zijn hier andere antwoorden opgeslagen. Als u nu opslaat, komen deze daarvoor in de plaats.`,
    newer:
      'Een nieuwere versie van deze pagina heeft hier antwoorden opgeslagen. Deze versie kan ze niet openen.',
    undated:
      'Deze pagina kan niet afgaan op de klok van uw apparaat. Daarom kan ze nu geen antwoorden in deze browser openen of opslaan.',
    refused:
      'Uw browser liet ons niet opslaan. Er is hier niets verloren: u kunt ook een link kopiëren.',
    erase: 'Wissen wat is opgeslagen',
    erased: 'Gewist. Er is nu niets opgeslagen in deze browser.',
    eraseRefused:
      'Uw browser liet ons niet wissen. Wis de gegevens van deze site in de instellingen van uw browser.',
  },
  goOn: {
    title: 'Verdergaan waar u was gebleven',
    open: 'Mijn antwoorden openen',
    saved: (on, until) => `Opgeslagen op ${on}. Bewaard in deze browser tot en met ${until}.`,
    expired: (days) =>
      `Antwoorden die in deze browser waren opgeslagen, zijn ouder dan ${days} dagen. We hebben ze gewist.`,
    unreadable: 'We konden niet lezen wat in deze browser was opgeslagen, en hebben het gewist.',
    nothing: 'Er is niets meer opgeslagen in deze browser. U kunt hier beginnen.',
  },
  forgetful:
    'Uw browser onthoudt de stappen van deze pagina niet. Ga terug met de links op de pagina: met Terug of Vernieuwen van de browser zelf kunt u uw antwoorden kwijtraken. Bij het resultaat staat een link die ze bewaart.',
  newerLink:
    'Deze link is gemaakt met een nieuwere versie van deze pagina. Laad de pagina opnieuw, en open dan de link weer.',
  foreignLink: 'Dit is geen link die deze pagina kan openen. U kunt hier beginnen.',
  opened: {
    link: (day) => `Geopend met een link die op ${day} is gemaakt.`,
    device: (day) => `Geopend zoals u het hier op ${day} hebt opgeslagen.`,
  },
  same: 'Het resultaat is nog hetzelfde.',
  changed: 'Sindsdien veranderd',
  differs: {
    link: (day) => `Deze link is op ${day} gemaakt. Het resultaat was toen anders.`,
    device: (day) => `U hebt dit opgeslagen op ${day}. Het resultaat was toen anders.`,
  },
  route: (name, before, now) => `${name}: toen ${was[before]}. Nu ${is[now]}.`,
  amount: (before, now, money) =>
    `Het bedrag is ${now > before ? 'gestegen' : 'gedaald'} van ${money(before)} naar ${money(now)}.`,
  otherAmount: (figure, money) => `Nu telt een ander bedrag: ${money}. ${figure}.`,
  notPublished: 'Het bedrag voor de dag die nu telt, is nog niet gepubliceerd.',
  requirement: (name, text) => `${name}: ${text}`,
  dayMoved: (title, before, now) => `${title}: de laatste dag was ${before}. Nu is het ${now}.`,
  dayNew: (title, now) => `${title}: dit is nieuw, met ${now} als laatste dag.`,
  dayGone: (title, before) => `${title}: dit is weg. De laatste dag was ${before}.`,
  causes: {
    'left-out':
      'Sommige antwoorden waren niet meer te gebruiken. Het is dus niet helemaal dezelfde situatie.',
    time: 'De regels zijn hetzelfde. Er is tijd voorbijgegaan, en nu tellen andere dagen.',
    unexplained: 'Deze pagina beoordeelt dezelfde antwoorden nu anders.',
  },
  rules: (before, now) =>
    `De regels van deze pagina zijn sindsdien veranderd: toen waren ze van ${before}, nu van ${now}.`,
  retired: {},
};
