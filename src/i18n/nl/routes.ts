import type { Messages } from '../messages.ts';
import { routesLu } from './routes-lu.ts';
import { routesNl } from './routes-nl.ts';
import { routesServant } from './routes-servant.ts';

export const routes: Messages['routes'] = { ...routesNl, ...routesServant, ...routesLu };

export const verdicts: Messages['verdicts'] = {
  likely: { word: 'Lijkt open', sentence: 'U lijkt te voldoen aan wat wij kunnen nagaan.' },
  'not-likely': { word: 'Lijkt niet open', sentence: 'U lijkt niet aan alles te voldoen.' },
  'cannot-say': { word: 'Niet te zeggen', sentence: 'Er ontbreekt iets om dit te beoordelen.' },
  'not-needed': {
    word: 'Niet nodig',
    sentence: 'Volgens uw antwoorden hebt u deze vergunning niet nodig om daar te werken.',
  },
};

export const statuses: Messages['statuses'] = {
  met: 'Voldaan',
  'not-met': 'Niet voldaan',
  unknown: 'Niet bekend',
};

export const figures: Messages['figures'] = {
  'nl-hsm-30-and-older': 'Bedrag voor mensen van 30 jaar en ouder',
  'nl-hsm-under-30': 'Bedrag voor mensen onder de 30',
  'nl-hsm-reduced': 'Verlaagd bedrag na een zoekjaar of recente studie',
  'nl-blue-card': 'Bedrag voor de Europese blauwe kaart',
  'nl-blue-card-reduced': 'Verlaagd bedrag voor de Europese blauwe kaart, bij een recent diploma',
  'nl-minimum-monthly-wage': 'Minimumloon bij voltijd, vanaf 21 jaar',
  'nl-minimum-hourly-wage': 'Minimumloon per uur, vanaf 21 jaar',
  'lu-blue-card': 'Bedrag voor de Luxemburgse blauwe kaart',
  'lu-blue-card-shortage': 'Bedrag voor de Luxemburgse blauwe kaart, beroepen op de lijst',
};

export const readings: Messages['readings'] = {
  'age-at-filing-or-start':
    'U wordt 30 tussen de aanvraag en de eerste werkdag. De meeste bronnen kijken naar uw leeftijd op de dag van de aanvraag. Andere kijken naar de eerste werkdag.',
  'immediately-after-orientation-year':
    'Volgens de tekst van 2023 gold het verlaagde bedrag ook “meteen na” het zoekjaar. De tekst van 2026, zoals wij die vonden, zegt alleen “tijdens”.',
  'figure-began':
    'Het is niet bekend op welke dag het nieuwere bedrag inging. Op uw dag gold misschien nog het vorige. De twee leiden tot een ander antwoord; daarom kiezen we niet.',
  'blue-card-sick-pay':
    'Volgens één bron mag bij een blauwe kaart het loon bij ziekte hoogstens 12 maanden onder het bedrag liggen. We vonden geen tweede bron. Vertrouw er niet op.',
};

export const decidingEvents: Messages['decidingEvents'] = {
  filing: 'de dag van de aanvraag',
  'contract-start': 'de eerste dag van het nieuwe contract',
  extension: 'de dag waarop de verlenging ingaat',
  grant: 'de eerste dag van de vergunning die u hebt',
  'pay-drop': 'de dag waarop het loon daalt',
  today: 'vandaag',
};

export const placements: Messages['placements'] = {
  free: {
    title: 'U mag bij een andere werkgever worden geplaatst',
    text: 'Volgens uw antwoorden mag u voor elke werkgever werken zolang uw verblijfsrecht geldt. Het tweede spoor kan naar elke baan leiden.',
  },
  conditions: {
    title: 'Een plaatsing moet bij uw vergunning passen',
    text: 'Begeleiding, oriëntatie en solliciteren staan voor u open. Een baan bij een andere werkgever moet bij uw vergunning passen, of er is eerst een nieuwe vergunning nodig.',
  },
  none: {
    title: 'Geen plaatsing bij een andere werkgever',
    text: 'Een particuliere bediende mag in Nederland niet van baan veranderen. Met deze pas kan het tweede spoor dus niet naar een andere werkgever leiden.',
  },
};

export const countries: Messages['countries'] = { NL: 'Nederland', LU: 'Luxemburg' };

export const per: Messages['per'] = { month: 'per maand', year: 'per jaar' };
