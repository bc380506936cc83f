import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, month, percent, dayAndMonth } from './writing.ts';

const { day, money } = format;

/** What older pages say about the Netherlands, and what holds now. */
export const changedNl = {
  'changed-amounts': {
    title: 'De loonbedragen',
    text: ({ over30, under30, reduced }, on) => [
      `Pagina’s zonder jaartal, of met bedragen van 2023, zijn verouderd. De bedragen veranderen elk jaar op ${dayAndMonth('2027-01-01')}.`,
      over30 && under30 && reduced
        ? `Op ${day(on)}: ${money(over30.cents)} per maand voor 30 jaar en ouder, ${money(under30.cents)} onder de 30, ${money(reduced.cents)} verlaagd.`
        : `Voor ${day(on)} hebben we de bedragen niet.`,
    ],
  },
  'changed-deciding-day': plain('De dag die het bedrag bepaalt', [
    'Op een pagina van 2023 staat dat de eerste werkdag het bepaalt. Bij een eerste vergunning is het de dag van de aanvraag.',
    'Bij een overstap naar een andere werkgever telt de eerste dag van het nieuwe contract.',
    'Er staat ook dat het bedrag voor onder de 30 alleen bij dezelfde werkgever blijft. Bij een overstap vóór 30 lijkt u het niet te verliezen; bij een overstap op uw 30e of later wel.',
    'Over een verlenging na 30 zegt de pagina niets. Bij dezelfde werkgever, zonder gat, geldt het bedrag voor onder de 30 van het nieuwste jaar.',
  ]),
  'changed-conditions': plain('De voorwaarden', [
    `Werving uit het buitenland is geen voorwaarde; u kunt ook binnen Nederland van vergunning wisselen. Die voorwaarde hoort bij de ${percent(shares.ruling)}-regeling.`,
    'Ook vaardigheden waar “vraag naar is”, zijn geen voorwaarde. Het loon is de toets.',
    'Alleen een erkend referent kan aanvragen, zeggen oudere pagina’s. Met de Turkse nationaliteit is die niet nodig, en bij een blauwe kaart ook niet.',
    'Het verlaagde bedrag “meteen na” het zoekjaar staat niet meer in de tekst van 2026, zoals wij die aangehaald vonden.',
    `De ${percent(shares.ruling)}-regeling geeft vanaf ${date('2027-01-01')} hoogstens ${percent(shares.laterRuling)}, met uitzonderingen voor wie de regeling al had.`,
    'De vrijstelling van inburgering geldt tijdens het verblijf. Die geldt niet voor een permanent verblijf of een Nederlands paspoort.',
  ]),
  'changed-blue-card': plain('De Nederlandse blauwe kaart', [
    `Tot en met ${date('2023-11-17')} moest het contract 12 maanden lopen. Sindsdien zijn zes maanden genoeg.`,
    `Tot en met ${date('2024-06-11')} was het bedrag voor de blauwe kaart veel hoger dan dat voor 30 jaar en ouder. Sindsdien is het hetzelfde.`,
    `Op ${date('2024-06-12')} kwam er een verlaagd bedrag voor recente diploma’s. Vanaf toen telde ook vijf jaar ervaring in plaats van een diploma.`,
    `Drie jaar IT-ervaring in de laatste zeven jaar telt sinds ${date('2023-11-18')}.`,
  ]),
  'changed-months-to-search': plain('De maanden om te zoeken', [
    `Oudere pagina’s geven iedereen drie maanden. Sinds ${date('2026-05-22')} zijn het er zes als u de vergunning twee jaar of langer had, zoals advocatenkantoren melden.`,
    'De tijd loopt nooit door na het einde van de vergunning.',
    'Op één pagina staat dat de maanden kunnen worden verlengd, vanwege banden of goed gedrag. Zo’n regel vonden we niet.',
    'Op één pagina staat dat een vergunning voor één werkgever meteen eindigt. Dat klopt voor een aparte werkvergunning (“TWV”).',
    'Een gecombineerde vergunning (“GVVA”) geeft sinds 2014 drie maanden, en nu misschien zes.',
  ]),
  'changed-any-employer': plain(
    'Werken voor elke werkgever',
    'Op één pagina staat dat een verblijfsvergunning dit meestal toestaat. Voor een kennismigrant klopt dat niet: alleen werk als kennismigrant voor een erkend referent mag. Voor ander werk is een werkvergunning (“TWV”) nodig.',
  ),
  'changed-who-reports': plain(
    'Wie het bij de IND meldt',
    'Oudere pagina’s noemen één melding: die van u, binnen vier weken. Het zijn er drie. Uw vorige werkgever en uw nieuwe werkgever hebben elk hun eigen vier weken.',
  ),
  'changed-track2-part': plain('Meedoen aan het tweede spoor', [
    'Op één pagina staat dat kennismigranten volledig kunnen meedoen. Begeleiding mag; een plaatsing moet aan de voorwaarden van de vergunning voldoen.',
    'Loon bij ziekte onder het bedrag is op zichzelf een risico voor de vergunning. Ziekte heeft nooit op de lijst van toegestane redenen gestaan.',
    'De drie fasen en vijf documenten op die pagina zijn de praktijk van één aanbieder, geen wet.',
  ]),
  'changed-servants': plain('Particuliere bedienden', [
    `Volgens oudere pagina’s kan personeel met het voorrecht een bediende laten inschrijven. Sinds ${date('2024-07-01')} kan dat niet meer.`,
    `De IND valt niet meer onder Justitie en Veiligheid. Sinds ${month('2024-07')} valt die onder Asiel en Migratie.`,
    `Het minimumloon was tot en met ${date('2023-12-31')} vastgesteld per maand. Sindsdien is het vastgesteld per uur.`,
  ]),
} as const satisfies Partial<Messages['notices']['NL']>;
