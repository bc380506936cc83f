import type { Messages } from '../messages.ts';
import { date } from './writing.ts';

export const start: Messages['start'] = {
  appName: 'Permit Clock',
  skip: 'Naar de inhoud',
  title: 'Wat u mag met uw vergunning, en wanneer u uiterlijk iets moet doen',
  sentence:
    'Voor wie met een vergunning in Nederland of Luxemburg werkt, of dat wil. Beantwoord een paar vragen. U ziet hoe u ervoor staat, wat u moet doen en wat daarvoor de laatste dag is.',
  ask: 'Wat is uw situatie?',
  situations: {
    'job-offer': {
      label: 'Ik heb een baan aangeboden gekregen',
      hint: 'Is het loon genoeg voor een vergunning?',
    },
    'job-ended': {
      label: 'Mijn baan stopt of is gestopt',
      hint: 'Hoe lang mag ik blijven en werk zoeken?',
    },
    'new-employer': {
      label: 'Ik ga naar een andere werkgever',
      hint: 'Welk loon heb ik nodig, en wie moet het weten?',
    },
    extension: {
      label: 'Ik verleng mijn vergunning',
      hint: 'Wanneer vraag ik dat aan, en welk loonbedrag telt dan?',
    },
    'pay-drop': {
      label: 'Ik krijg tijdelijk minder loon',
      hint: 'Heeft verlof, een staking of ziekte gevolgen voor mijn vergunning?',
    },
    'track-2': {
      label: 'Ik ben ziek en zit in het tweede spoor',
      hint: 'Welke dagen tellen, en mag een andere werkgever mij aannemen?',
    },
    'private-servant': {
      label: 'Mijn pas is van het ministerie van Buitenlandse Zaken',
      hint: 'Waar mag ik om vragen, en hoe lang is de pas geldig?',
    },
    decision: {
      label: 'Mijn aanvraag loopt nog of is afgewezen',
      hint: 'Wanneer hoort er antwoord te zijn, en hoe lang kan ik bezwaar maken?',
    },
  },
  privacyTitle: 'Niets verlaat deze pagina',
  privacy:
    'Uw antwoorden blijven in dit tabblad. We versturen en tellen ze niet. We slaan ze alleen op als u daarom vraagt.',
  checkedTitle: 'Regels met bronnen',
  checked: (on) =>
    `We hebben de bronnen voor het laatst gelezen op ${date(on)}. Bij elk bedrag staat de bron.`,
  rules: (version, on) =>
    `Regels: versie ${version}, bronnen voor het laatst gelezen op ${date(on)}.`,
  oldRules: (on) =>
    `De regels van Permit Clock zijn voor het laatst gelezen op ${date(on)}. Ze kunnen sindsdien veranderd zijn. Controleer elk bedrag en elke dag bij de instantie.`,
  clock: {
    ask: 'Welke dag is het vandaag?',
    early: (device, on) =>
      `Uw apparaat zegt ${date(device)}. Wij hebben de regels later gelezen, op ${date(on)}. De klok van uw apparaat loopt dus verkeerd.`,
    late: (device, on) =>
      `Uw apparaat zegt ${date(device)}. Wij hebben de regels lang daarvoor gelezen, op ${date(on)}. De klok loopt verkeerd, of deze pagina is erg oud.`,
    why: 'De dagen en veel bedragen hangen af van de datum van vandaag. Vul die in, dan gaat de pagina daarvan uit.',
    until: (day) => `Tot dan gaat de pagina uit van ${date(day)}.`,
    told: (day) =>
      `U hebt ingevuld dat het vandaag ${date(day)} is. De pagina gaat uit van die datum, niet van de klok van uw apparaat.`,
    itIs: (device) => `De klok loopt goed: het is ${date(device)}`,
    change: 'De datum wijzigen',
  },
  decidesTitle: 'De instanties beslissen',
  decides:
    'Dit is informatie, geen juridisch advies. In Nederland beslist de IND. In Luxemburg beslist de minister die over immigratie gaat, via de Algemene Directie Immigratie.',
  forSites: 'Voor websites: zet dit op uw site',
  readRules: 'De regels lezen',
  accessibility: 'Toegankelijkheid: wat is getest',
  language: 'Taal',
  languageFailed:
    'Deze taal is niet geladen. Controleer uw verbinding en kies de taal nog een keer.',
  notice: 'Let op',
  loading: 'Een ogenblik …',
  loadFailed:
    'De vragen zijn niet geladen. Misschien is er een nieuwe versie van deze pagina, of geen verbinding.',
  retry: 'Opnieuw proberen',
  crashTitle: 'Er ging iets mis op deze pagina',
  crash: 'Uw antwoorden zijn er nog. Probeer het opnieuw, of begin opnieuw zonder uw antwoorden.',
  crashWhole: 'Probeer het opnieuw. Helpt dat niet, laad de pagina dan opnieuw.',
  faultCode: (code) => `Code van deze fout: ${code}. Er is niets over verstuurd.`,
  askThem: 'U kunt het ook de instanties vragen:',
  authorities: {
    ind: 'IND (Nederland)',
    uwv: 'UWV (Nederland)',
    ministry: 'Ministerie van Buitenlandse Zaken, over particuliere bedienden',
    guichet: 'Guichet.lu (Luxemburg)',
  },
  download: 'Download het hulpmiddel als één bestand, dat zonder internet werkt',
  startAgain: 'Opnieuw beginnen',
};
