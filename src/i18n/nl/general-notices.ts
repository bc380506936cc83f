import type { GeneralNoticesText } from '../rulebook-messages.ts';
import { date, dayAndMonth } from './writing.ts';

/** Notices that speak of a person's own case, as they are told to anybody. */
export const generalNotices: GeneralNoticesText = {
  NL: {
    'two-readings': {
      title: 'Twee manieren om de wet te lezen kunnen tot twee jaren leiden',
      text: 'Dit gaat over een aanvraag die in het ene kalenderjaar wordt gedaan en in het andere ingaat. Wij gebruiken het bedrag van de dag van ingang. Sommige bronnen gebruiken de dag van de aanvraag of de melding.',
    },
    'birthday-between': { title: 'Wie 30 wordt tussen de aanvraag en de start' },
    'leap-day-birthday': { title: `Geboren op ${dayAndMonth('2028-02-29')}` },
    'search-period-switch': {
      title: 'Drie maanden of zes?',
      text: `Dit gaat over een baan die vóór ${date('2026-05-22')} eindigde, als op die dag de drie maanden nog liepen. Of de nieuwe zes maanden helpen, is een open vraag. Wij tonen er drie: de veilige telling.`,
    },
    'uk-withdrawal-agreement': {
      title: 'Britten die vóór 2021 in Nederland woonden',
      text: 'Met rechten uit het terugtrekkingsakkoord hebben zij misschien geen vergunning voor werk nodig.',
    },
    'income-norm': {
      title: 'Voor sommig werk geldt een andere inkomenseis',
      text: 'Het gaat om wetenschappelijke onderzoekers, artsen in opleiding tot specialist en gastdocenten. Alleen voor hen komt de algemene inkomensnorm in de plaats van het looncriterium. De bedragen daarvan staan ook op deze pagina.',
    },
    'not-tied-to-job': {
      title: 'Het recht om te blijven hangt niet van een baan af',
      text: 'In een zoekjaar hebt u geen zoekperiode nodig. U hoeft de IND niet te melden dat een baan is geëindigd.',
    },
    'pay-drop-other-permit': {
      title: 'Als het loon daalt',
      text: 'Een particuliere bediende moet altijd het minimumloon krijgen. Een ander bedrag voor deze vergunning kennen we niet. Vraag het uw werkgever voordat het loon daalt.',
    },
    'pay-drop-no-condition': {
      title: 'Als het loon daalt',
      text: 'In een zoekjaar hoeft het loon geen bedrag te halen. Om die reden hoeft er niets bij de IND te worden gemeld.',
    },
    'pay-drop-not-tolerated': { title: 'Redenen die niet op de lijst staan' },
    'programme-beyond-permit': {
      title: 'Een traject dat doorloopt na het einde van de vergunning',
    },
    'permit-ends-during-sickness': {
      title: 'Een vergunning die eerder eindigt dan het loon bij ziekte',
    },
    'servant-of-mission-member': {
      title: 'Een werkgever die persoonlijk voor een diplomaat werkt',
    },
  },
  LU: {
    'figure-review-overdue': {
      title: 'Wanneer een nieuwer bedrag kan gelden',
      text: 'Een bedrag zonder laatste dag geldt tot er een nieuw bedrag is vastgesteld. Is de dag van de volgende controle voorbij, kijk dan op guichet.lu voordat u erop vertrouwt.',
    },
    'figure-date-uncertain': {
      title: 'Van sommige bedragen is de eerste dag niet bekend',
      text: 'Voor sommige jaren noemen onze bronnen de precieze dag niet. Leiden de twee bedragen rond die dag tot andere antwoorden, dan kiezen wij niet.',
    },
    'eu-registration': {
      title: 'Wie geen vergunning nodig heeft, meldt de aankomst en schrijft zich in',
      text: 'Dit is voor mensen met vrije toegang tot werk, zoals EU-burgers. Meld uw aankomst binnen acht dagen bij de gemeente (“commune”). Schrijf u daar binnen drie maanden in.',
    },
    'uk-withdrawal-agreement': {
      title: 'Britten die vóór 2021 in Luxemburg woonden of werkten',
      text: 'Zij hebben misschien rechten uit het terugtrekkingsakkoord. Daarmee hebben zij geen vergunning voor werk nodig.',
    },
    'two-readings': { title: 'Een kaart die twee jaar oud wordt tijdens het zoeken' },
    'transition-2024-07': { title: 'Kaarten en werk die onder de oude wet begonnen' },
  },
};
