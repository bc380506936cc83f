import type { Messages } from '../messages.ts';
import { sums } from '../sums.ts';
import { plain } from '../plain.ts';
import { date, euro } from './writing.ts';

/** What is also checked, what the card brings, other routes, and what happens if the job ends. */
export const offerNoticesLu = {
  'regulated-profession': plain(
    'Gereglementeerde beroepen',
    'Zijn er wettelijke regels voor uw beroep? Dan moet u voldoen aan de voorwaarden om het in Luxemburg uit te oefenen. Dat kunnen wij niet nagaan.',
  ),
  'vacancy-declaration': plain(
    'De werkgever meldt de vacature bij ADEM',
    'Dat moet minstens drie werkdagen voordat de baan wordt geadverteerd. ADEM zoekt niet eerst naar andere kandidaten. Voor een blauwe kaart is geen certificaat van ADEM nodig; voor de tijd na 2023 is onze bron zwakker.',
  ),
  papers: plain('Papieren voor de aanvraag', [
    'Paspoort.',
    'Uittreksel uit het strafregister, of een verklaring onder ede.',
    'Cv, contract en diploma’s.',
    'Bewijs van ziekteverzekering.',
    'Een beëdigde vertaling van wat niet in het Duits, Frans of Engels is.',
  ]),
  'after-authorisation': plain('Na de toestemming', [
    `Hebt u een visum nodig? Vraag dan een visum type D aan; dat kost ${euro(sums.visaFee)}.`,
    'Meld uw aankomst bij de gemeente (“commune”) binnen drie werkdagen na binnenkomst.',
    'Laat de medische keuring en de tuberculosetest doen.',
    `Vraag de verblijfsvergunning aan binnen drie maanden na aankomst; die kost ${euro(sums.cardFee)}.`,
    'Daarna volgen vingerafdrukken en foto. Volgens één gids komt de kaart 5 tot 10 werkdagen later.',
  ]),
  'employer-duties': plain('Wat de werkgever moet doen', [
    'Uw vergunning nakijken voordat u begint, en een kopie bewaren.',
    'Binnen drie werkdagen bij het ministerie melden dat het werk is begonnen.',
    'U binnen acht dagen aanmelden bij de sociale zekerheid (“CCSS”), zoals één gids zegt.',
  ]),
  'pay-that-counts': plain(
    'Nergens staat welk loon telt',
    'We vonden geen regel over een 13e maand, bonussen, loon in natura of deeltijd. Tel alleen het gegarandeerde brutojaarloon.',
  ),
  'family-comes-along': plain('Uw gezin kan meteen meekomen', [
    `Er is geen wachttijd. Dient u samen in, dan wordt sinds ${date('2024-07-01')} tegelijk over u en uw gezin beslist.`,
    'Dient u later in, dan duurt het besluit hoogstens 90 dagen vanaf een compleet dossier.',
    'Het kan voor uw man, vrouw of geregistreerde partner en ongehuwde kinderen onder de 18. Ouders en volwassen kinderen moeten van u afhankelijk zijn.',
    `Sinds ${date('2023-09-01')} mogen zij vanaf aankomst alle werk doen, ook als zelfstandige.`,
    'U moet een stabiel inkomen, woonruimte en verzekering laten zien.',
  ]),
  'length-of-card': plain(
    'Een kaart van vier jaar',
    'Met een vast contract geldt de kaart vier jaar. Met een korter contract geldt die drie maanden langer dan het contract. De kaart kan worden verlengd, volgens de meeste bronnen weer met vier jaar.',
  ),
  'own-business-beside': plain(
    'Eigen bedrijf naast de baan',
    `Sinds ${date('2024-07-01')} mag u naast uw baan ook als zelfstandige werken. Daarvoor was dat niet geregeld.`,
  ),

  'salaried-worker-route': plain(
    'Werknemer (“travailleur salarié”)',
    'Voor lager loon: ADEM moet voor de vacature een certificaat geven. De eerste vergunning geldt één jaar, voor één beroep en één sector.',
  ),
  transferee: plain(
    'Overplaatsing binnen een groep (“salarié transféré”)',
    'Voor personeel dat door de eigen groep van buiten de EU wordt gestuurd, na minstens drie maanden daar. Managers en experts mogen drie jaar blijven, stagiairs één.',
  ),
  'family-permit': plain(
    'Familielid',
    `De man, vrouw, partner of het kind van iemand met een vergunning mag komen. Sinds ${date('2023-09-01')} mag met die vergunning alle werk. Familie van EU-burgers heeft een eigen verblijfskaart.`,
  ),
  'long-term-resident': plain(
    'EU-langdurig ingezetene',
    'Na vijf jaar legaal verblijf zonder lang weg te zijn. Wie deze status in een ander EU-land heeft, valt buiten de blauwe kaart en heeft een eigen route.',
  ),
  researcher: plain(
    'Onderzoeker',
    'Met een gastovereenkomst (“convention d’accueil”) van een onderzoeksinstelling gelden voor u eigen regels, en niet die van de blauwe kaart.',
  ),

  'months-to-search': plain(
    'Maanden om te zoeken',
    `Sinds ${date('2024-07-01')} in totaal drie maanden zonder werk, of zes als u de kaart al twee jaar had. Eerdere maanden zonder werk met de kaart tellen mee. We hebben niet de volledige tekst van het artikel.`,
  ),
  'change-of-employer': plain(
    'Andere werkgever',
    `Sinds ${date('2024-07-01')}: meld het in de eerste 12 maanden eerst bij de minister. Die heeft 30 dagen om het te controleren en mag zich ertegen verzetten. Daarna mag u veranderen van werkgever, baan en sector.`,
  ),
  family: plain(
    'Gezin',
    `Vergunningen voor het gezin gelden even lang als de blauwe kaart, als het paspoort dat toelaat. Sinds ${date('2023-09-01')} mogen gezinsleden alle werk doen.`,
  ),
  'long-term-status': plain(
    'Langdurig verblijf',
    'De status van EU-langdurig ingezetene is mogelijk na vijf jaar. Jaren met een blauwe kaart elders kunnen meetellen, als de laatste twee met een kaart in Luxemburg waren.',
  ),
} as const satisfies Partial<Messages['notices']['LU']>;
