import { loader } from '../../embed/index.ts';
import { languageNames } from '../languages.ts';
import type { SitesText } from '../sites-messages.ts';

export const sites: SitesText = {
  title: 'Zet Permit Clock op uw site',
  sentence:
    'Twee regels HTML zetten het hele hulpmiddel op uw pagina. Het bepaalt zelf zijn hoogte, en neemt uw kleur en uw taal over. Geen antwoord verlaat het kader.',
  toCopy: 'Ga naar de regels om te kopiëren',
  waiting: 'Voor de keuzes is JavaScript nodig. Een ogenblik …',
  choose: {
    title: 'Hoe begint het en hoe ziet het eruit?',
    groups: { begin: 'Begin', look: 'Uiterlijk', site: 'Uw site' },
    more: 'Meer keuzes',
    fields: {
      country: {
        title: 'Land',
        choices: { any: 'Vragen', NL: 'Nederland', LU: 'Luxemburg' },
      },
      situation: {
        title: 'Het begint met',
        any: 'De startpagina',
        hint: 'Lezers kunnen terug naar de startpagina en beide veranderen.',
      },
      lang: {
        title: 'Taal',
        choices: { auto: 'Zoals uw pagina', ...languageNames },
        hint: 'Lezers kunnen die in het kader veranderen.',
      },
      theme: {
        title: 'Thema',
        choices: {
          auto: 'Zoals het apparaat',
          light: 'Licht',
          dark: 'Donker',
          contrast: 'Contrast',
        },
      },
      accent: {
        title: 'Accentkleur',
        hint: 'We maken die donkerder of lichter tot tekst erin leesbaar is.',
        pick: 'Kies de accentkleur',
      },
      background: {
        title: 'Achtergrond',
        choices: { plain: 'Effen', transparent: 'Doorzichtig' },
        hint: 'Bij doorzichtig is uw pagina erachter te zien. Kies dan het thema dat bij uw pagina past.',
      },
      radius: { title: 'Ronde hoeken', hint: 'Pixels, van 0 tot 24.' },
      hide: {
        title: 'Weglaten',
        choices: {
          title: 'De naam erboven',
          intro: 'De inleiding',
          progress: 'De antwoorden tot nu toe',
        },
        hint: 'Privacy, de datums van de regels en wie beslist, staan er altijd.',
      },
      partner: {
        title: 'Uw naam',
        hint: 'Staat naast antwoorden die u invult: “Ingevuld door …”. Zonder naam staat daar uw hostnaam.',
      },
      resultEvent: {
        title: 'Krijgt uw pagina het resultaat te horen?',
        choices: { off: 'Nee', category: 'Ja, een woord per route' },
        hint: 'Bij ja krijgen lezers dat te horen voordat ze antwoorden. Ze mogen weigeren.',
      },
      sandbox: {
        title: 'In een sandbox',
        hint: 'Neemt elk recht weg dat het hulpmiddel kan missen. Lezers kunnen dan niets op hun apparaat bewaren.',
      },
      lazy: { title: 'Wachten tot de lezer in de buurt scrolt' },
      topOffset: {
        title: 'Hoogte van uw vaste kop',
        hint: 'Wat uw pagina boven in het venster laat staan.',
      },
      minHeight: { title: 'Kleinste hoogte', hint: 'Minstens 100.' },
      maxHeight: { title: 'Grootste hoogte', hint: 'Daarboven scrolt het kader van binnen.' },
      scroll: {
        title: 'Als de volgende vraag niet in beeld is',
        choices: { 'if-hidden': 'In beeld brengen', never: 'Niet scrollen' },
      },
      asOf: {
        title: 'Oordelen alsof het deze dag is',
        hint: 'Zoals 2026-12-31, voor demonstraties. Een balk zegt dat erbij.',
      },
      site: {
        title: 'Adres van uw site',
        hint: 'Zoals https://example.org. Alleen die site krijgt bericht. Zonder adres niemand.',
      },
    },
    problems: {
      accent: 'Schrijf de kleur als # met zes cijfers of letters van a tot f, zoals #0a3b8f.',
      radius: 'Schrijf een heel getal van 0 tot 24.',
      partner:
        'Gebruik alleen letters, cijfers, spaties, “.”, “-” en “&”, hoogstens 40. Begin met een letter of cijfer.',
      topOffset: 'Schrijf hele pixels, zoals 64.',
      minHeight: 'Schrijf hele pixels van 100 tot 20000.',
      maxHeight: 'Schrijf hele pixels van 100 tot 20000.',
      asOf: 'Schrijf een bestaande dag als jaar, maand en dag: 2026-12-31.',
      site: 'Schrijf het adres als https://example.org.',
    },
    heightsCross: 'De kleinste hoogte is groter dan de grootste.',
    lastGood: 'Het voorbeeld en de regels houden de laatste waarde die werkt.',
  },
  preview: {
    title: 'Wat zien lezers?',
    text: 'Dit is het hulpmiddel zelf. Probeer het.',
    region: 'Live voorbeeld',
    width: 'Breedte van de plek',
    widths: { phone: '320 pixels', column: '480 pixels', full: 'Alles wat er is' },
    height: (px) => `De hoogte nu: ${px} pixels.`,
    silent: 'Het voorbeeld antwoordt niet. Laad deze pagina opnieuw om het nog eens te proberen.',
    heard: 'Wat uw pagina hoort',
    heardList: 'Events, nieuwste eerst',
  },
  copy: {
    title: 'Wat kopieert u?',
    way: 'Manier',
    ways: {
      link: {
        name: 'Link en script',
        text: 'Zet beide regels waar het hulpmiddel moet staan. Waar het script niet kan draaien, opent de link het hulpmiddel toch.',
      },
      iframe: {
        name: 'Gewoon iframe',
        text: 'Geen script op uw pagina. De hoogte blijft zoals die is, en het kader scrolt van binnen. Events en de plek onder uw vaste kop hebben het script nodig.',
      },
      script: {
        name: 'JavaScript',
        text: 'Voor pagina’s die door een script worden gemaakt.',
      },
    },
    release: 'Welk script',
    releases: {
      fixed: {
        name: `Versie ${loader.version}, met hash`,
        text: 'Browsers weigeren het script als er één teken anders is. Wat in het kader staat, is altijd ons nieuwste.',
      },
      newest: {
        name: 'Nieuwste van versie 1',
        text: 'Reparaties komen op uw pagina zonder dat u iets doet. Geen hash kan dit bewaken.',
      },
    },
    label: 'Check uw vergunning',
    types: 'Typen voor TypeScript:',
    answer: 'Er komt geen event voordat uw eigen script het kader één keer heeft geantwoord:',
    copying: {
      field: 'Regels voor uw pagina',
      copy: 'Kopieer de regels',
      copied: 'De regels zijn gekopieerd. U kunt ze nu plakken.',
      selected: 'Uw browser liet ons niet kopiëren. De regels zijn geselecteerd: kopieer ze zelf.',
    },
  },
  needs: {
    title: 'Wat heeft uw pagina nodig?',
    policy: {
      title: 'Een content security policy, als u die hebt',
      text: [
        'Laat die het kader en het script laden. De hash in de regels komt daar niet voor in de plaats. Het gewone iframe heeft alleen de eerste regel nodig.',
        'Verder hoeft u voor het kader niets toe te staan. Een eigen script in de pagina volgt uw eigen policy.',
      ],
    },
    sandbox: {
      title: 'Een sandbox, als u die wilt',
      text: [
        'Het hulpmiddel heeft alleen scripts nodig. Elk ander recht voegt toe wat ernaast staat.',
      ],
    },
    rights: {
      'allow-scripts': 'Het hulpmiddel kan draaien.',
      'allow-forms': 'Browsers behandelen de vragen als formulier. Er wordt niets verstuurd.',
      'allow-modals': 'Het printvenster gaat open.',
      'allow-downloads': 'Het agendabestand kan worden opgeslagen.',
      'allow-popups': 'Links kunnen een nieuw tabblad openen.',
      'allow-popups-to-escape-sandbox': 'Wat daar opent, is een gewone pagina.',
      'allow-top-navigation-by-user-activation': 'De snelle uitgang kan uw pagina verlaten.',
    },
    othersTitle: 'Hoe het zich op uw pagina gedraagt',
    others: [
      {
        title: 'De Terug-knop',
        text: [
          'Elke vraag is één stap in de geschiedenis. Terug gaat dus één vraag terug, en verlaat uw pagina alleen vanaf het begin.',
        ],
      },
      {
        title: 'Afdrukken',
        text: ['De printknop in het kader drukt alleen het resultaat af, zonder uw pagina.'],
      },
      {
        title: 'Agenda',
        text: [
          'De dagen komen als bestand om op te slaan. Het wordt in het kader gemaakt, zonder server.',
        ],
      },
      {
        title: 'Links',
        text: [
          'Bronnen en het hulpmiddel zelf openen in een nieuw tabblad. Op de pagina voor particuliere bedienden haalt de snelle uitgang uw hele pagina weg.',
        ],
      },
      {
        title: 'Focus en scrollen',
        text: [
          'Het kader neemt geen focus als het laadt. Het scrolt uw pagina pas nadat de lezer verder is gegaan, en alleen naar wat niet in beeld is.',
        ],
      },
    ],
    spa: {
      title: 'Single-page apps',
      text: [
        'Een link die uw app toevoegt of weghaalt, wordt opgemerkt. In JavaScript beëindigt u wat u begon:',
      ],
    },
  },
  learns: {
    title: 'Wat kan uw site te weten komen?',
    text: 'Het kader stuurt deze en geen andere. Elk is een DOM-event met de naam permit-clock.',
    events: {
      ready: 'Het kader is er. Met de versie van de regels, twee datums daarvan en de taal.',
      phase:
        'Het soort pagina: start, vragen, controle of resultaat. En waarom: laden, verder, terug of veranderen.',
      height:
        'Hoe hoog het kader is, in stappen van 64 pixels. Wie hoogtes vergelijkt, kan raden welke vraag er staat.',
      result:
        'Voor elke route likely, not-likely, cannot-say of not-needed. Alleen als u erom vraagt, en de lezer niet weigert.',
      stale: 'Er is een dag voorbij waarop we de regels opnieuw wilden lezen.',
      error: 'Een optie kan niet worden gebruikt, of het kader antwoordt niet.',
    },
    neverTitle: 'Wat uw site nooit te weten komt',
    never: [
      'Welk antwoord dan ook: geen nationaliteit, geen loon, geen datum.',
      'Welk resultaat dan ook van een particuliere bediende.',
      'Een resultaat dat niet eerst aan de lezer is aangekondigd.',
    ],
    exampleTitle: 'Een voorbeeld',
  },
  options: {
    title: 'Welke opties zijn er?',
    text: [
      'Op de link is een optie een attribuut. In JavaScript en in het adres staat de naam in camel case: topOffset.',
      'Een verkeerde waarde valt weg, en uw pagina krijgt een error-event dat de optie noemt.',
      'Vooraf ingevulde antwoorden staan nooit in de query, die servers zien. In een adres volgen ze op #p= als JSON, percent-encoded.',
    ],
    columns: {
      name: 'Attribuut',
      values: 'Waarden',
      standard: 'Zonder optie',
      what: 'Wat het doet',
    },
    none: 'niets',
    of: {
      country: {
        what: 'Om de wet van welk land het gaat. De lezer kan het veranderen.',
        standard: 'de lezer krijgt de vraag',
      },
      situation: {
        what: 'Begint met de eerste vraag van deze situatie. De lezer kan het veranderen.',
        standard: 'de startpagina',
      },
      route: {
        what: 'Begint waar naar deze route wordt gevraagd, en toont die als eerste.',
        standard: 'alle routes gelijk',
      },
      lang: { what: 'De taal. Met auto: die van uw pagina, daarna die van de browser.' },
      theme: { what: 'Licht of donker. Met auto: zoals het apparaat. Contrast is zwart-wit.' },
      accent: {
        what: 'De kleur van links en knoppen, leesbaar gemaakt.',
        values: 'een kleur zoals #0a3b8f',
      },
      background: { what: 'Of uw pagina erachter te zien is.' },
      radius: {
        what: 'Hoe rond velden en knoppen zijn, in pixels.',
        values: '0 tot 24',
      },
      hide: {
        what: 'Delen om weg te laten, met komma’s ertussen.',
        standard: 'alle delen staan er',
      },
      partner: {
        what: 'Uw naam naast antwoorden die u invult.',
        values: 'tot 40 letters, cijfers, spaties, “.”, “-”, “&”',
        standard: 'uw hostnaam',
      },
      resultEvent: {
        what: 'Of uw pagina te horen krijgt hoe de routes ervoor staan. Lezers weten het, en mogen weigeren.',
      },
      lazy: { what: 'Wacht tot de lezer in de buurt scrolt.' },
      topOffset: {
        what: 'De hoogte van wat uw pagina bovenaan laat staan, in pixels.',
        values: 'hele pixels',
      },
      minHeight: { what: 'De kleinste hoogte in pixels.', values: '100 tot 20000' },
      maxHeight: {
        what: 'De grootste hoogte in pixels. Daarboven scrolt het kader van binnen.',
        values: '100 tot 20000',
      },
      scroll: { what: 'Of de volgende vraag in beeld wordt gebracht als die verborgen is.' },
      sandbox: {
        what: 'Neemt elk recht weg dat het hulpmiddel kan missen, zoals bewaren op het apparaat.',
      },
      title: { what: 'De naam van het kader voor schermlezers.', values: 'een tekst' },
      prefill: {
        what: 'Antwoorden die u kent. Lezers zien wie ze invulde, en bevestigen elk antwoord.',
        values: 'JSON, met de namen uit een dossierbestand',
        standard: 'geen antwoorden',
      },
      asOf: {
        what: 'Oordeelt alsof het deze dag is, voor demonstraties. Een balk zegt dat erbij.',
        values: 'een dag zoals 2026-12-31',
        standard: 'vandaag',
      },
    },
  },
};
