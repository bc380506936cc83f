import type { Messages } from '../messages.ts';
import { oldFactors } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, month, number } from './writing.ts';

const { day, money } = format;

/** Points in doubt and points to mind about a Luxembourg Blue Card. */
export const cardNoticesLu = {
  'figure-review-overdue': {
    title: 'Misschien geldt er al een nieuwer bedrag',
    text: ({ last }) =>
      last
        ? `Wij kennen het bedrag van ${money(last.cents)} per jaar, dat geldt sinds ${day(last.from)}. Het had uiterlijk op ${day(last.checkAgain)} opnieuw nagekeken moeten zijn. Kijk op guichet.lu voordat u erop vertrouwt.`
        : 'Het bedrag had opnieuw nagekeken moeten zijn. Kijk op guichet.lu voordat u erop vertrouwt.',
  },
  'figure-date-uncertain': plain(
    'De dag waarop een nieuw bedrag inging, is niet bekend',
    'Rond uw dag van indienen ging een nieuw bedrag in. Onze bronnen noemen de precieze dag niet. Waar de twee bedragen tot een ander antwoord leiden, kiezen we niet.',
  ),
  'shortage-occupations': plain(
    `Een lager bedrag voor beroepen op de lijst, tot en met ${date('2024-06-30')}`,
    `Vanaf ongeveer ${month('2015-06')} was in tien beroepen in wiskunde en IT minder nodig. Het was ${number(oldFactors.listed)} keer het gemiddelde loon, in plaats van ${number(oldFactors.all)} keer. De lijst van 2015 die wij lazen, breekt af; twee codes volgen uit namen elders.`,
  ),
  'salaried-worker': plain(
    'Een andere route: de vergunning voor werknemers',
    'Zijn loon of diploma niet genoeg, dan is er nog de vergunning voor een werknemer (“travailleur salarié”). De werkgever meldt de vacature bij ADEM en heeft het certificaat daarvan nodig. De toestemming moet er zijn voordat u het land binnenkomt. De eerste vergunning geldt één jaar, voor één beroep en één sector. Een wetsvoorstel van 2025 zou dit veranderen; of het is aangenomen, is niet bekend.',
  ),
  'apply-before-entry': plain(
    'Vraag aan voordat u het land binnenkomt',
    'Een aanvraag in Luxemburg zelf, tijdens een kort bezoek, wordt niet geaccepteerd. De toestemming voor verblijf (“autorisation de séjour temporaire”) moet er zijn voordat u het land binnenkomt. Wie er al woont met een andere vergunning, mag daar aanvragen. Dat mogen ook houders van een blauwe kaart die verhuizen.',
  ),
  'cross-border-worker': plain(
    'Grenswerkers: een werkvergunning, geen blauwe kaart',
    'Woont u in een ander land en reist u heen en weer? Dan hebt u een werkvergunning (“autorisation de travail”) nodig voordat u begint. Voor hooggekwalificeerd werk wordt de arbeidsmarkt niet getoetst; de werkgever meldt de vacature wel. Mannen, vrouwen, partners en kinderen van EU-burgers die in Luxemburg werken, kunnen om vrijstelling vragen.',
  ),
  'temporary-protection': plain(
    'Met tijdelijke bescherming mag u al werken',
    'Met bescherming in Luxemburg mag u daar vrij werken, zonder vergunning. De blauwe kaart staat in die tijd niet voor u open. U mag een gewone vergunning vragen, maar moet dan de bescherming opgeven.',
  ),
  'eu-registration': plain(
    'Geen vergunning: meld uw aankomst en schrijf u in',
    'Meld uw aankomst binnen acht dagen bij de gemeente (“commune”). Schrijf u daar binnen drie maanden in.',
  ),
  'uk-withdrawal-agreement': plain(
    'Woonde of werkte u vóór 2021 in Luxemburg?',
    'Britten die dat deden, hebben misschien rechten uit het terugtrekkingsakkoord. Met die rechten hebt u zo’n vergunning niet nodig. Vertel ons of u ze hebt.',
  ),
  'two-readings': plain(
    'Uw kaart wordt twee jaar oud terwijl u werk zoekt',
    'Had u de kaart twee jaar, dan zijn zes maanden toegestaan; daarvoor drie. Het is niet duidelijk of de leeftijd van de kaart telt op de dag dat de baan eindigde, of later. Wij tellen er drie, min eerdere maanden zonder werk: de veilige telling.',
  ),
  'transition-2024-07': plain(
    'Uw kaart of werk begon onder de oude wet',
    `De wet veranderde op ${date('2024-07-01')}, en we vonden geen regel voor eerdere kaarten. Wij passen de nieuwe wet toe op wat er sinds die dag gebeurt. Vraag het de immigratiedienst of een advocaat voordat u erop vertrouwt.`,
  ),
  'prior-agreement': plain(
    `Tot en met ${date('2024-06-30')}: eerst akkoord`,
    'In de eerste 24 maanden met de kaart moest de minister akkoord gaan voordat u van baan veranderde. De wet gaf daar geen termijn voor.',
  ),
  'change-notice-unclear': plain(
    'Moet het ministerie het nog weten?',
    'Na de eerste 12 maanden bent u vrij om van baan te veranderen. Van de richtlijn mag Luxemburg een melding vragen; of het dat doet, weten we niet. Meld het voor de zekerheid bij het ministerie.',
  ),
  'saturday-counts': plain(
    'Wij tellen zaterdag als werkdag',
    'In het Luxemburgse arbeidsrecht telt zaterdag meestal als werkdag. Zonder de zaterdag zou u langer de tijd hebben. Ga uit van de eerdere dag.',
  ),
  'medical-check-first': plain(
    'Eerst de medische keuring, dan het dossier',
    'Na aankomst hebt u een medische keuring en een tuberculosetest nodig. Zonder de verklaring wordt de aanvraag afgewezen. Een gids noemt 30 dagen; we vonden geen wet die dat doet.',
  ),
  'renewal-about': plain(
    'Twee maanden voor het einde is een richtpunt',
    'De bronnen zijn het niet eens over wanneer u een verlenging indient. De ene noemt minstens 60 dagen voor het einde, de andere vanaf twee maanden voor het einde. Dien de aanvraag in rond die dag, en liever vroeg dan laat.',
  ),
  'register-with-adem': plain('Schrijf u zo snel mogelijk in bij ADEM', [
    'Iedereen die mag werken en beschikbaar is, kan zich als werkzoekende inschrijven.',
    'Voor een werkloosheidsuitkering moet u in Luxemburg wonen en de baan tegen uw wil hebben verloren.',
    'Ook moet u in de laatste 12 maanden 26 weken hebben gewerkt, minstens 16 uur per week.',
    'Vraag de uitkering aan binnen twee weken na de inschrijving.',
  ]),
  'other-permit-job-loss': plain(
    'Wij tellen alleen voor houders van een blauwe kaart',
    `Voor andere vergunningen vraagt een richtlijn minstens drie maanden om te zoeken. Luxemburg moest dat uiterlijk op ${date('2026-05-21')} in de wet hebben. We weten niet of dat zo is. Vraag het meteen aan de immigratiedienst.`,
  ),
  'withdrawal-grounds': plain('Wanneer een blauwe kaart kan worden ingetrokken', [
    'De papieren waren vals.',
    'Er is geen geldig contract meer voor hooggekwalificeerd werk, of het diploma of de ervaring geldt niet meer.',
    'Het loon komt onder het bedrag.',
    'Er is gevaar voor de openbare orde, veiligheid of gezondheid.',
    'De werkgever komt zijn eigen plichten niet na.',
    `Uw middelen zijn niet genoeg. Sinds ${date('2024-07-01')} telt ook mee wat uw huishouden verdient.`,
    'U woont in Luxemburg voor een ander doel, of u meldt niet wat gemeld moet worden.',
    'U bent langer zonder werk dan de wet toestaat.',
  ]),
  'short-stay-with-card': plain(
    'Tot 90 dagen zonder Luxemburgse kaart',
    `Sinds ${date('2024-07-01')} mag u 90 dagen in elke 180 dagen zaken doen in Luxemburg. Daar horen vergaderingen, onderhandelingen en training bij. Meld uw aankomst bij de gemeente (“commune”), en uw vertrek de dag ervoor.`,
  ),
  'mobility-start-of-work': plain(
    'Wanneer u na de verhuizing mag beginnen met werken',
    `Sinds ${date('2024-07-01')} mag u beginnen zodra een complete aanvraag in Luxemburg is ingediend. De richtlijn zegt: uiterlijk 30 dagen na het indienen. Tot en met ${date('2024-06-30')} moest de vergunning er eerst zijn. Wijst Luxemburg de aanvraag af? Dan neemt het eerste land u terug zonder formaliteiten.`,
  ),
  'adding-up-years': plain(
    'Jaren in verschillende landen kunnen samen tellen',
    'Voor de status van EU-langdurig ingezetene zijn vijf jaar legaal verblijf nodig. Jaren met een blauwe kaart in andere EU-landen kunnen meetellen, als de laatste twee met een kaart in Luxemburg waren. Sinds de richtlijn van 2021 tellen ook sommige andere vergunningen mee, zoals voor onderzoek. Een oudere officiële pagina noemt nog alleen jaren met een blauwe kaart.',
  ),
} as const satisfies Partial<Messages['notices']['LU']>;
