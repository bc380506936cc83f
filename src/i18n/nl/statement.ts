import type { StatementText } from '../statement-messages.ts';
import { date, number } from './writing.ts';

export const statement: StatementText = {
  title: 'Toegankelijkheid van Permit Clock',
  sentence:
    'Iedereen moet dit hulpmiddel kunnen gebruiken. Op deze pagina staat wat we hebben getest, en wat we niet konden testen.',
  stated: (on) => `Zo was het op ${date(on)}.`,
  status: {
    title: 'Hoe staat het ervoor?',
    lead: 'Gedeeltelijk getest.',
    text: [
      'Onze tests vinden niets dat in strijd is met de criteria hieronder. Tests kunnen niet elke drempel vinden.',
      'Geen onafhankelijke deskundige heeft het hulpmiddel onderzocht. Daarom zeggen we niet dat het aan een norm voldoet.',
    ],
  },
  standard: {
    title: 'Aan welke norm wordt het getoetst?',
    text: [
      'We testen met de richtlijnen WCAG 2.2, niveau A en AA.',
      'De Europese norm EN 301 549 vraagt om de oudere WCAG 2.1, niveau A en AA. WCAG 2.2 heeft alle criteria daarvan, op één na: 4.1.1, over fouten in de code, is vervallen.',
      'EN 301 549 vraagt meer dan criteria voor websites, zoals toegankelijke ondersteuning. Die delen hebben we niet onderzocht.',
    ],
  },
  tested: {
    title: 'Wat is er getest?',
    text: ['Programma’s doen deze tests, de meeste bij elke wijziging van het hulpmiddel.'],
    points: [
      'Een automatische controle, axe, bekijkt elke vraag met haar fouten en elk soort resultaat: in elke taal, licht, donker en met vaste kleuren.',
      'Elke situatie wordt met alleen het toetsenbord doorlopen, tot en met het resultaat.',
      'Een nagebootste schermlezer leest elke vraag en elk soort resultaat, in het Engels, zonder de fouten en het papier. Wij hebben gelezen wat hij zei.',
      'De vragen worden beantwoord in Chromium, Firefox en WebKitGTK, op Linux.',
      'Tekst die twee keer zo groot is, meer ruimte tussen letters en regels, een venster van 320 pixels breed.',
      'Een apparaat rechtop of op zijn kant, minder beweging, het contrast van tekst en randen, de grootte van knoppen en links.',
      'Een nabootsing van een browser die de pagina vertaalt.',
    ],
  },
  untested: {
    title: 'Wat is er niet getest?',
    text: ['Hier kunnen drempels zijn die we niet kennen.'],
    points: [
      'Niemand met een beperking heeft het hulpmiddel voor ons geprobeerd.',
      'Echte schermlezers: NVDA, JAWS, VoiceOver, TalkBack, Narrator en Orca.',
      'Safari, iPhones, iPads, en telefoons met Android.',
      'Windows en macOS.',
      'Met de automatische controle: wat op de meeste resultaten is ingeklapt, en het hulpmiddel zonder JavaScript of als één bestand. Ook sommige meldingen, zoals die over een oude browser of een deel dat niet laadde.',
      'Spraakbediening, schakelaars, oogbediening, brailleleesregels.',
      'Programma’s die het scherm vergroten.',
      'De vertaling die browsers echt maken.',
      'Of lezers de woorden makkelijk te begrijpen vinden.',
    ],
  },
  limits: {
    title: 'Welke moeilijkheden kennen we?',
    points: [
      'De vragen hebben JavaScript nodig. Zonder JavaScript zijn de pagina’s alleen in het Engels.',
      'Browsers van enkele jaren oud kunnen het hulpmiddel niet tonen.',
      'Een resultaat kan lang zijn. Links bovenaan leiden naar de onderdelen.',
      'De pagina’s van de instanties zijn niet van ons. Ze kunnen drempels hebben, en in een andere taal zijn.',
      'Op een andere site kan de pagina om het hulpmiddel heen eigen drempels hebben.',
      'De browser maakt het blad om te printen. Of een pdf daarvan in de goede volgorde kan worden voorgelezen, is niet getest.',
    ],
  },
  barrier: {
    title: 'Liep u tegen een drempel aan?',
    writeTo: 'Schrijf naar:',
    tellSite:
      'Dit hulpmiddel heeft geen server en geen postvak. Vertel het aan de site waar u het vond. Op de contactpagina of in de eigen verklaring van die site staat hoe.',
    text: [
      'Schrijf om welke pagina het gaat, wat u wilde doen en wat er gebeurde. Noem uw browser, en de hulpmiddelen die u daarbij gebruikt.',
      'U hoeft niets over uw antwoorden te vertellen.',
      'Is een laatste dag dichtbij? Wacht dan niet op een reactie. U kunt de instantie die beslist rechtstreeks vragen stellen.',
    ],
  },
  forSites: {
    title: 'Voor sites die dit hulpmiddel tonen',
    text: [
      'U mag de regels hieronder in uw eigen verklaring gebruiken. Welke status uw site heeft, blijkt uit uw eigen onderzoek.',
      'Controleer ook uw pagina: de koppen om het kader heen, en de weg erlangs met het toetsenbord.',
      'Host u zelf een kopie, dan kan uw contact op deze pagina staan. Dat stelt u in bij het bouwen.',
    ],
    toCopy: [
      'Op deze pagina staat Permit Clock, een hulpmiddel over werkvergunningen.',
      'De makers testen het met programma’s aan de hand van WCAG 2.2, niveau A en AA.',
      'Echte schermlezers, telefoons en mensen met een beperking hoorden niet bij deze tests. Geen onafhankelijke deskundige heeft het onderzocht.',
    ],
  },
  table: {
    title: 'Criterium voor criterium',
    counts: {
      test: (count) => `Aan ${number(count)} criteria is voldaan, voor zover onze tests dat zien.`,
      'not-applicable': (count) => `${number(count)} zijn niet van toepassing.`,
    },
    columns: { criterion: 'Criterium', checked: 'Stand' },
    level: { A: 'Niveau A', AA: 'Niveau AA' },
    checked: { test: 'Voldoet in de test', 'not-applicable': 'Niet van toepassing' },
    ways: {
      checker: 'automatische controle',
      transcript: 'nagebootste schermlezer',
      search: 'elk soort scherm doorzocht',
      order: 'leesvolgorde vergeleken met wat te zien is',
      words: 'elke tekst doorzocht',
      rotated: 'rechtop en op zijn kant',
      forced: 'vaste kleuren van het apparaat',
      colours: 'contrast berekend',
      zoomed: 'tekst twee keer zo groot',
      narrow: 'smal venster',
      spaced: 'meer ruimte in de tekst',
      keyboard: 'alleen het toetsenbord',
      pointer: 'muis',
      still: 'gezocht naar beweging',
      changes: 'antwoorden gewijzigd',
      sizes: 'maten gemeten',
      compared: 'schermen vergeleken',
      errors: 'fouten bij enkele vragen',
      paths: 'elk pad van vragen',
      'no-media': 'er is geen geluid en geen film',
      'no-limit': 'het hulpmiddel stelt geen tijdslimiet',
      'no-motion': 'niets volgt de beweging van een apparaat',
      'no-login': 'er is geen login',
    },
  },
};
