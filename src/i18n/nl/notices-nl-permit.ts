import type { Messages } from '../messages.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, dayAndMonth, month } from './writing.ts';

const { day, money } = format;

/** Points in doubt and points to mind about a Dutch permit. */
export const permitNoticesNl = {
  'two-readings': plain(
    'Twee manieren om de wet te lezen, en twee jaren',
    'De aanvraag valt in een ander kalenderjaar dan de dag waarop die ingaat. Wij gebruiken het bedrag van de dag van ingang. Sommige bronnen gebruiken de dag van de aanvraag of de melding.',
  ),
  'birthday-between': plain(
    'U wordt 30 tussen de aanvraag en de start',
    'We vonden geen wettekst die zegt op welke dag uw leeftijd telt. De beste uitleg is: de dag van de aanvraag. Het veiligst is een loon dat het bedrag voor 30 jaar en ouder haalt.',
  ),
  'leap-day-birthday': plain(
    `U bent op ${dayAndMonth('2028-02-29')} geboren`,
    `Het jaar waarin u 30 wordt, heeft die dag niet. U wordt 30 op ${dayAndMonth('2027-02-28')} of op ${dayAndMonth('2027-03-01')}; we vonden geen wettekst die zegt welke dag het is. Wij nemen de eerste dag, en het bedrag voor 30 jaar en ouder.`,
  ),
  'just-after-orientation-year': plain(
    'Net na het zoekjaar',
    `In 2023 gold het verlaagde bedrag ook “meteen na” het zoekjaar. De tekst van ${month('2026-09')}, zoals wij die aangehaald vonden, zegt alleen “tijdens”. Vraag het de IND of een advocaat voordat u erop vertrouwt.`,
  ),
  'changed-employer-before-30': plain(
    'Van werkgever veranderd vóór uw 30e',
    'Op de IND-pagina van 2026, zoals wij die aangehaald vonden, blijft het bedrag voor onder de 30 gelden na een overstap vóór 30. Een tekst van 2017 vroeg nog dat er helemaal geen overstap was.',
  ),
  'search-period-switch': plain(
    'Drie maanden of zes?',
    `Uw baan eindigde vóór ${date('2026-05-22')}, en op die dag liepen de drie maanden nog. Of de nieuwe zes maanden u helpen, is een open vraag. Wij tonen er drie: de veilige telling.`,
  ),
  'uk-withdrawal-agreement': plain(
    'Woonde u vóór 2021 in Nederland?',
    'Britten met rechten uit het terugtrekkingsakkoord hebben deze vergunning misschien niet nodig. Vertel ons of u die rechten hebt.',
  ),
  'turkish-national': plain(
    'Turkse nationaliteit: andere stappen',
    'U kunt deze vergunning zonder erkend referent krijgen. Het bedrag blijft gelden, en ook de toets of het loon bij de markt past. De procedure duurt hoogstens 90 dagen, en de kosten zijn veel lager. Bij een werkgever die niet erkend is, mag u niet beginnen zolang een wijziging nog loopt.',
  ),
  'income-norm': {
    title: 'Voor uw werk geldt een andere inkomenseis',
    text: ({ couple, single }, on) =>
      couple && single
        ? `Het looncriterium geldt niet; de algemene inkomensnorm wel. Op ${day(on)} is die ${money(couple.cents)} per maand voor een paar. Voor een alleenstaande is het ${money(single.cents)}.`
        : `Het looncriterium geldt niet; de algemene inkomensnorm wel. Het bedrag daarvan op ${day(on)} hebben we niet.`,
  },
  'temporary-protection': plain(
    'Met tijdelijke bescherming mag u al werken',
    `Hebt u die in Nederland? Dan meldt de werkgever het bij het UWV, minstens twee werkdagen voordat u begint. De bescherming loopt tot en met ${date('2027-03-04')} en is geen blijvende vergunning. Deze vergunning is een manier om langer te blijven. Wie alleen een tijdelijke Oekraïense vergunning had, verloor de bescherming op ${date('2025-09-04')}.`,
  ),
  'no-search-period': plain(
    'Uw vergunning geeft geen zoekperiode',
    'We vonden geen zoekperiode bij dit soort vergunning. Zonder nieuwe vergunning mag u niet voor een andere werkgever werken. Vraag een advocaat of de IND meteen wat u nog kunt doen.',
  ),
  'not-tied-to-job': plain(
    'Uw verblijfsrecht hangt niet van deze baan af',
    'Met uw nationaliteit of vergunning is er geen zoekperiode. U hoeft niet bij de IND te melden dat uw baan is gestopt.',
  ),
  'orientation-year-ends': plain(
    'Een zoekjaar kan niet worden verlengd',
    'Om te blijven hebt u een andere vergunning nodig, bijvoorbeeld als kennismigrant. Voor een nieuw zoekjaar is een nieuwe studie of nieuw onderzoek nodig.',
  ),
  'only-skilled-work': plain(
    'Welk werk u mag doen',
    'Met deze vergunning mag u alleen als kennismigrant voor een erkend referent werken. Voor ander werk heeft de werkgever een werkvergunning (“TWV”) nodig. Een eigen bedrijf naast de baan mag.',
  ),
  'permit-names-employer': plain(
    'In uw vergunning staat één werkgever',
    `De nieuwe werkgever moet een nieuwe vergunning regelen voordat u begint. Bij een gecombineerde vergunning (“GVVA”) is dat een wijzigingsprocedure, met advies van het UWV. Volgens één bron duurt die sinds ${date('2026-05-22')} hoogstens 45 dagen.`,
  ),
  'blue-card-first-year': plain(
    'Het eerste jaar van een blauwe kaart',
    'Meld de verandering in de eerste 12 maanden van de kaart vooraf, of doe een nieuwe aanvraag. Onze bronnen hiervoor zijn zwak; vraag het de IND.',
  ),
  'reduced-blue-card-diploma': plain(
    'Het verlaagde bedrag voor de blauwe kaart en uw diploma',
    'De nieuwsbrief van de IND noemt elk diploma hoger onderwijs van de laatste drie jaar. Eén dataproject leest daarin: alleen diploma’s van Nederlandse of aangewezen buitenlandse scholen. Eén bron vraagt een master.',
  ),
  suriname: plain(
    'Surinaamse nationaliteit',
    'We vonden geen bron die vrije toegang tot werk geeft. Wij oordelen zoals bij elke nationaliteit van buiten de EU.',
  ),
  'other-ways': plain('Andere manieren om te blijven', [
    'Een Europese blauwe kaart: de werkgever hoeft niet erkend te zijn.',
    'Een gecombineerde vergunning (“GVVA”), na een toets van de arbeidsmarkt.',
    'Een vergunning als partner of familielid.',
    'Een eigen bedrijf, of een studie.',
    'Een zoekjaar, binnen drie jaar na afstuderen of onderzoek.',
    'Een permanente vergunning, na vijf jaar.',
  ]),
} as const satisfies Partial<Messages['notices']['NL']>;
