import type { Messages } from '../messages.ts';
import { sums } from '../sums.ts';
import { euro } from './writing.ts';

const longerPay =
  'Vindt het UWV later dat de werkgever te weinig deed? Dan kan het UWV het loon bij ziekte met hoogstens 52 weken verlengen.';

/** The steps of two years of sickness. */
export const dutiesTrack2 = {
  'track2.problem-analysis': {
    title: 'Vraag de bedrijfsarts om de probleemanalyse',
    how: 'De werkgever vraagt de bedrijfsarts om een oordeel over de ziekte: de probleemanalyse. Daar is zes weken tijd voor.',
    otherwise: longerPay,
  },
  'track2.action-plan': {
    title: 'Maak samen een plan van aanpak',
    how: 'De werkgever en de werknemer schrijven het plan van aanpak samen. Het moet klaar zijn twee weken na het oordeel van de bedrijfsarts; dit is de uiterste dag.',
    otherwise: longerPay,
  },
  'track2.uwv-notice': {
    title: 'Meld de ziekte bij het UWV',
    how: 'De werkgever meldt dit, uiterlijk op de eerste dag na 42 weken ziekte.',
    otherwise: `Het UWV kan de werkgever een boete geven, tot ${euro(sums.track2Fine)}.`,
  },
  'track2.first-year-evaluation': {
    title: 'Houd de eerstejaarsevaluatie',
    how: 'De werkgever en de werknemer kijken terug op het eerste jaar. Dat heet de eerstejaarsevaluatie. Het UWV verwacht die in week 46 tot en met 52.',
    otherwise: longerPay,
  },
  'track2.start': {
    title: 'Begin met het tweede spoor',
    how: 'In het tweede spoor zoekt de werkgever passend werk bij een andere werkgever. Het begint zodra blijvende terugkeer in de eigen organisatie niet in zicht is. De uiterste dag is zes weken na de eerstejaarsevaluatie.',
    otherwise: longerPay,
  },
  'track2.uwv-letter': {
    title: 'Het UWV hoort over de WIA te hebben geschreven',
    how: 'Het UWV schrijft u over de uitkering bij arbeidsongeschiktheid (WIA) als de 89 weken zijn bereikt. In de praktijk gebeurt dat in week 88.',
    otherwise:
      'Is er geen brief gekomen? Vraag het dan aan het UWV. Houd uw eigen laatste dag voor de aanvraag in de gaten.',
  },
  'track2.final-evaluation': {
    title: 'Houd de eindevaluatie',
    how: 'De werkgever en de werknemer houden de eindevaluatie, en de bedrijfsarts geeft een actueel oordeel. In de praktijk gebeurt dit in week 87 tot en met 91.',
    otherwise: 'Het re-integratieverslag kan dan te laat of niet compleet zijn.',
  },
  'track2.report': {
    title: 'Maak het re-integratieverslag af',
    how: 'De werkgever maakt het re-integratieverslag af, uiterlijk 13 weken voor het einde van de 104 weken.',
    otherwise: longerPay,
  },
  'track2.wia': {
    title: 'Vraag de WIA-uitkering aan (bij arbeidsongeschiktheid)',
    how: 'Vraag de WIA aan bij het UWV, uiterlijk 11 weken voor het einde van de 104 weken. De WIA is een verzekering. Ze staat niet op de IND-lijst van publieke middelen.',
    otherwise:
      'Vraagt u te laat aan, dan moet uw werkgever u langer betalen: net zo lang als u te laat was.',
  },
  'track2.wage-decision': {
    title: 'Het UWV hoort te hebben beslist of het loon bij ziekte doorgaat',
    how: 'Deed de werkgever te weinig, dan kan het UWV het loon bij ziekte met hoogstens 52 weken verlengen. Het beslist uiterlijk zes weken voor het einde van de 104 weken.',
    otherwise: 'Hebt u niets gehoord? Vraag het dan aan het UWV.',
  },
  'track2.last-pay': {
    title: 'Laatste dag van het loon bij ziekte',
    how: 'Na 104 weken hoeft de werkgever niet meer door te betalen. De uitkering bij arbeidsongeschiktheid (WIA) kan op de dag erna beginnen.',
    otherwise: 'Het duurt langer als het UWV verlengt, of als de WIA te laat is aangevraagd.',
  },
  'track2.dismissal-ban': {
    title: 'Het opzegverbod bij ziekte eindigt',
    how: 'Tijdens twee jaar ziekte mag de werkgever uw contract niet opzeggen (opzegverbod).',
    otherwise:
      'Eindigt het contract daarna, dan kan er een zoekperiode beginnen. Die loopt nooit door na het einde van uw vergunning.',
  },
} as const satisfies Partial<Messages['duties']>;
