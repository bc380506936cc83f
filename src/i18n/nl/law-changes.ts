import type { RulebookText } from '../rulebook-messages.ts';
import { oldFactors, shares } from '../sums.ts';
import { number, percent } from './writing.ts';

/** What the law says from a day on that it did not before. */
export const lawChanges: RulebookText['lawChanges'] = {
  'lu-listed-occupations': `Voor beroepen op een lijst begint een lager bedrag: ${number(oldFactors.listed)} keer het gemiddelde loon.`,
  'nl-three-year-window':
    'Het verlaagde bedrag en een zoekjaar zijn mogelijk tot drie jaar na het afstuderen of onderzoek, in plaats van één.',
  'lu-four-year-card': 'Een kaart geldt vier jaar in plaats van twee.',
  'nl-croatia-free': 'Kroaten hebben vrije toegang tot de Nederlandse arbeidsmarkt.',
  'nl-former-orientation-year':
    'Wie eerder een vergunning voor een zoekjaar had, mag ook het verlaagde bedrag gebruiken. Dit is de dag waarop daarover is bericht.',
  'nl-british-nationals':
    'Britten hebben een vergunning nodig, behalve als het terugtrekkingsakkoord hen beschermt.',
  'lu-british-nationals':
    'Britten hebben een vergunning nodig, behalve als het terugtrekkingsakkoord hen beschermt.',
  'lu-family-work': 'Gezinsleden mogen vanaf de aankomst elk werk doen.',
  'nl-blue-card-practice':
    'Een contract van 6 maanden is genoeg in plaats van 12. Drie jaar ervaring in de IT in de laatste zeven telt. De zoekperiode is zes maanden als de kaart twee jaar of langer gold.',
  'nl-hourly-minimum-wage': 'Het minimumloon wordt per uur vastgesteld in plaats van per maand.',
  'nl-reduced-amount-proof':
    'Voor het verlaagde bedrag moeten het diploma en een bewijs van de taal in het dossier van de werkgever zitten.',
  'nl-blue-card-law':
    'Het bedrag is lager: hetzelfde als voor kennismigranten van 30 jaar en ouder. Nieuw zijn een verlaagd bedrag bij een recent diploma, en vijf jaar ervaring in plaats van een diploma. Een kaart mag tot vijf jaar geldig zijn.',
  'nl-servant-scheme-closed': 'Personeel kan geen particuliere bediende meer laten inschrijven.',
  'lu-regime-2024': `Het bedrag is het gemiddelde loon zelf in plaats van ${number(oldFactors.all)} keer het gemiddelde, en de lijst van beroepen vervalt. Een contract van 6 maanden is genoeg, en ervaring in de IT telt. Na 12 maanden werk met de kaart mag u van werkgever, baan en sector veranderen. Wie uit een ander EU-land komt, heeft 12 maanden met de eerste kaart nodig, of 6 met een tweede. Maanden zonder werk worden opgeteld.`,
  'nl-payment-proof':
    'Van elke betaling moet een bewijs van de overschrijving in het dossier van de werkgever zitten.',
  'nl-search-six-months':
    'De zoekperiode is zes maanden als de vergunning twee jaar of langer gold, zo melden advocatenkantoren.',
  'nl-shorter-decisions':
    'Bij een nieuwe werkgever beslist de IND binnen 45 dagen, of binnen 30 bij een blauwe kaart. Dit rust op één bron.',
  'nl-ruling-27': `De ${percent(shares.ruling)}-regeling geeft hoogstens ${percent(shares.laterRuling)}, met uitzonderingen voor wie haar al had.`,
};
