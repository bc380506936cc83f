import { yearOf } from '../../dates/index.ts';
import type { Messages } from '../messages.ts';
import { sums, shares } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, euro, month, percent, dayAndMonth } from './writing.ts';

const { day, money } = format;

/** What is also checked, what a Dutch permit brings, other routes, and what happens if the job ends. */
export const offerNoticesNl = {
  'amounts-end': {
    title: `De bedragen veranderen op ${dayAndMonth('2027-01-01')}`,
    text: ({ last }) =>
      last?.until
        ? `Dit geldt voor aanvragen, en voor banen die beginnen, tot en met ${day(last.until)}. Op ${day(last.checked)} waren de bedragen voor ${yearOf(last.until) + 1} nog niet gepubliceerd.`
        : 'Het bedrag voor deze dag was nog niet gepubliceerd toen we het voor het laatst nakeken.',
  },
  'proposed-changes': plain(
    'De regering heeft strengere regels voorgesteld',
    `In brieven van ${month('2025-05')} en ${month('2025-07')} staan hogere bedragen: onder de 30, verlaagd, en voor de blauwe kaart. Na 30 zou het hogere bedrag ook bij een verlenging gelden. Op ${date('2026-11-22')} hadden we nog geen aangenomen tekst gevonden.`,
  ),
  'reduced-amount-proof': plain(
    'Het recht op het verlaagde bedrag',
    `De werkgever moet dit beoordelen en vastleggen. Sinds ${date('2024-04-01')} horen het diploma en een bewijs van de taal in het dossier. Bij een buitenlands diploma horen er ook een waardering bij, en een bewijs van de plaats van de universiteit op de ranglijst. Dat is de plaats op de dag van het afstuderen.`,
  ),
  'pay-that-counts': plain(
    'Alleen vast loon telt',
    'Het loon moet vaststaan in het contract en minstens elke maand worden betaald. Toeslagen en een 13e maand tellen alleen als ze elke maand worden betaald. Vakantiegeld, bonussen, overwerk, fooien en loon in natura tellen niet. Ook bij deeltijd is het volle bedrag nodig.',
  ),
  'proof-of-payment': plain(
    'Bewijs van betaling',
    `Het loon gaat via de bank naar uw eigen rekening. Sinds ${date('2026-01-01')} moet de referent ook van elke overschrijving een bewijs bewaren.`,
  ),
  'market-rate': plain(
    'Is het loon normaal voor dit werk?',
    'De IND kan de aanvraag afwijzen als het loon sterk afwijkt van de markt. Dat kunnen wij niet nagaan. Voor een blauwe kaart is er zo’n toets niet.',
  ),
  'health-register': plain(
    'Beroepen in de zorg',
    'Voor beroepen uit de Wet BIG moet u in het BIG-register staan.',
  ),
  'passport-and-safety': plain(
    'Paspoort, veiligheid en gezondheid',
    'U hebt een geldig paspoort nodig en mag geen gevaar zijn voor de openbare orde. Veel mensen moeten een tuberculosetest doen.',
  ),
  'excluded-occupations': plain(
    'Sommige beroepen vallen erbuiten',
    'Betaald voetbal, geestelijken en sekswerk vallen buiten de regeling voor kennismigranten. Dit steunt op de tekst van 2017.',
  ),
  'one-procedure': plain(
    'Eén afspraak voor vergunning en inschrijving',
    'Via een expatcentrum zoals IN Amsterdam kunnen de vergunning en de inschrijving samen worden geregeld. U krijgt daar ook uw burgerservicenummer (BSN).',
  ),
  integration: plain(
    'Geen inburgeringsexamen zolang u deze vergunning hebt',
    'Tijdens het verblijf bent u vrijgesteld van de inburgering. Uw partner hoeft in het buitenland geen inburgeringsexamen te doen. Voor een permanent verblijf of een Nederlands paspoort is het wel nodig.',
  ),
  'ruling-30': {
    title: `${percent(shares.ruling)}-regeling: een deel van uw loon kan belastingvrij zijn`,
    text: ({ norm, under30 }, on) => [
      norm && under30
        ? `Belastbaar loon in ${yearOf(norm.from)}: minstens ${money(norm.cents)} per jaar, of ${money(under30.cents)} onder de 30 met een master.`
        : `Voor ${yearOf(on)} kennen we de normen niet.`,
      `Tot en met ${date('2026-12-31')} is hoogstens ${percent(shares.ruling)} belastingvrij, en vanaf ${date('2027-01-01')} hoogstens ${percent(shares.laterRuling)}. Het duurt hoogstens vijf jaar.`,
      `Wie de regeling vóór 2024 gebruikte, houdt ${percent(shares.ruling)}. Over wie in 2024 begon, zijn de bronnen het niet eens.`,
      'U moet uit het buitenland zijn geworven. In de laatste 24 maanden woonde u meer dan 16 maanden op meer dan 150 km van de grens.',
      'Vraag de regeling samen met uw werkgever aan, binnen vier maanden na de start.',
    ],
  },
  'family-comes-along': plain(
    'Uw gezin kan meekomen',
    'Uw werkgever mag de aanvraag voor uw gezin tegelijk met die voor u doen. Uw partner mag dan alle werk doen, zonder werkvergunning.',
  ),
  family: plain(
    'Gezin',
    'Uw werkgever mag de aanvraag voor uw gezin tegelijk met die voor u doen. Uw partner mag dan alle werk doen, zonder werkvergunning.',
  ),

  'months-to-search': plain(
    'Maanden om te zoeken',
    `Drie maanden, of zes als u de vergunning twee jaar of langer had. De tijd loopt nooit door na het einde van de vergunning. De zes maanden gelden voor blauwe kaarten sinds ${date('2023-11-18')}. Voor kennismigranten gelden ze sinds ${date('2026-05-22')}, zoals advocatenkantoren melden.`,
  ),
  'change-of-employer': plain(
    'Andere werkgever',
    'Kennismigranten hebben weer een erkend referent nodig, die u binnen vier weken aanmeldt. Een nieuwe vergunning is niet nodig. Met een blauwe kaart: meld de verandering in de eerste 12 maanden, of vraag opnieuw aan. Onze bron hiervoor is zwak.',
  ),
  'long-term-status': plain(
    'Langdurig verblijf',
    'Een permanente vergunning is mogelijk na vijf jaar zonder gat, met een inburgeringsexamen en genoeg inkomen. Hebt u een blauwe kaart? Dan kunnen jaren met een blauwe kaart in andere EU-landen meetellen.',
  ),

  'single-permit': plain(
    'Gecombineerde vergunning',
    'Met een “GVVA” hoeft de werkgever niet erkend te zijn. Het UWV zoekt eerst naar anderen op de arbeidsmarkt, en in de vergunning staat één werkgever.',
  ),
  'family-permit': plain(
    'Vergunning als partner of familielid',
    'De partner van een kennismigrant mag alle werk doen; familie van EU-burgers valt onder EU-recht.',
  ),
  study: plain(
    'Studie',
    'Met een vergunning voor studie heeft een werkgever voor u een werkvergunning (“TWV”) nodig. Een Nederlands diploma geeft toegang tot een zoekjaar.',
  ),
  'own-business': plain(
    'Eigen bedrijf',
    `Voor zelfstandigen en start-ups zijn er eigen vergunningen. Voor Amerikanen maakt een verdrag het makkelijker, met ${euro(sums.treatyCapital)} kapitaal.`,
  ),
  'long-term-resident': plain(
    'Permanent of EU-langdurig ingezetene',
    'Na vijf jaar verblijf zonder gat, voor een blijvend doel, maakt deze vergunning u los van de baan. Een zoekjaar telt niet als zo’n doel.',
  ),
} as const satisfies Partial<Messages['notices']['NL']>;
