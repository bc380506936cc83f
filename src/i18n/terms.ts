import type { Country } from '../dates/index.ts';
import type { RouteId } from '../rules/index.ts';

interface Term {
  /** As the letters write it; the first is the one to show, others mean the same. */
  readonly official: readonly [string, ...string[]];
  readonly lang: 'nl' | 'fr';
  readonly country: Country;
}

/** The terms of the law and of its letters, which no language translates. Each language explains every one. */
export const terms = {
  'recognised-sponsor': { official: ['erkend referent'], lang: 'nl', country: 'NL' },
  'highly-skilled-migrant': { official: ['kennismigrant'], lang: 'nl', country: 'NL' },
  'dutch-blue-card': { official: ['Europese blauwe kaart'], lang: 'nl', country: 'NL' },
  'orientation-year': {
    official: ['zoekjaar hoogopgeleiden', 'zoekjaar'],
    lang: 'nl',
    country: 'NL',
  },
  'search-period': { official: ['zoekperiode'], lang: 'nl', country: 'NL' },
  transferee: { official: ['overplaatsing binnen een onderneming'], lang: 'nl', country: 'NL' },
  'single-permit': { official: ['GVVA'], lang: 'nl', country: 'NL' },
  'work-permit': { official: ['TWV'], lang: 'nl', country: 'NL' },
  IND: { official: ['IND'], lang: 'nl', country: 'NL' },
  UWV: { official: ['UWV'], lang: 'nl', country: 'NL' },
  objection: { official: ['bezwaar'], lang: 'nl', country: 'NL' },
  'return-decision': { official: ['terugkeerbesluit'], lang: 'nl', country: 'NL' },
  'civic-integration': { official: ['inburgering'], lang: 'nl', country: 'NL' },
  receipt: { official: ['ontvangstbevestiging'], lang: 'nl', country: 'NL' },
  'valid-until': { official: ['geldig tot'], lang: 'nl', country: 'NL' },
  gross: { official: ['bruto'], lang: 'nl', country: 'NL' },
  payslip: { official: ['loonstrook'], lang: 'nl', country: 'NL' },
  'on-top': { official: ['exclusief'], lang: 'nl', country: 'NL' },
  'holiday-allowance': {
    official: ['vakantiegeld', 'vakantietoeslag', 'vakantiebijslag'],
    lang: 'nl',
    country: 'NL',
  },
  'days-of-leave': { official: ['vakantiedagen'], lang: 'nl', country: 'NL' },
  'open-ended': { official: ['onbepaalde tijd'], lang: 'nl', country: 'NL' },
  'collective-agreement': { official: ['cao'], lang: 'nl', country: 'NL' },
  'termination-agreement': { official: ['vaststellingsovereenkomst'], lang: 'nl', country: 'NL' },
  'ban-on-notice': { official: ['opzegverbod'], lang: 'nl', country: 'NL' },
  'unemployment-benefit': { official: ['WW'], lang: 'nl', country: 'NL' },
  'incapacity-benefit': { official: ['WIA'], lang: 'nl', country: 'NL' },
  'first-sick-day': { official: ['eerste ziektedag'], lang: 'nl', country: 'NL' },
  'recovery-report': { official: ['herstelmelding'], lang: 'nl', country: 'NL' },
  'sick-pay': { official: ['loondoorbetaling bij ziekte'], lang: 'nl', country: 'NL' },
  'maximum-daily-wage': { official: ['maximumdagloon'], lang: 'nl', country: 'NL' },
  'company-doctor': { official: ['bedrijfsarts'], lang: 'nl', country: 'NL' },
  'problem-analysis': { official: ['probleemanalyse'], lang: 'nl', country: 'NL' },
  'plan-of-action': { official: ['plan van aanpak'], lang: 'nl', country: 'NL' },
  'first-year-evaluation': { official: ['eerstejaarsevaluatie'], lang: 'nl', country: 'NL' },
  'final-evaluation': { official: ['eindevaluatie'], lang: 'nl', country: 'NL' },
  'reintegration-report': { official: ['re-integratieverslag'], lang: 'nl', country: 'NL' },
  'track-2': { official: ['tweede spoor'], lang: 'nl', country: 'NL' },
  'track-2-plan': { official: ['trajectplan tweede spoor'], lang: 'nl', country: 'NL' },
  'work-and-care-act': { official: ['Wet arbeid en zorg'], lang: 'nl', country: 'NL' },
  'maternity-leave': {
    official: ['zwangerschaps- en bevallingsverlof'],
    lang: 'nl',
    country: 'NL',
  },
  'birth-leave': { official: ['geboorteverlof'], lang: 'nl', country: 'NL' },
  'additional-birth-leave': {
    official: ['aanvullend geboorteverlof'],
    lang: 'nl',
    country: 'NL',
  },
  'parental-leave': { official: ['ouderschapsverlof'], lang: 'nl', country: 'NL' },
  'adoption-leave': { official: ['adoptieverlof'], lang: 'nl', country: 'NL' },
  'foster-leave': { official: ['pleegzorgverlof'], lang: 'nl', country: 'NL' },
  'short-care-leave': { official: ['kortdurend zorgverlof'], lang: 'nl', country: 'NL' },
  'long-care-leave': { official: ['langdurend zorgverlof'], lang: 'nl', country: 'NL' },
  strike: { official: ['staking'], lang: 'nl', country: 'NL' },
  sickness: { official: ['ziekte'], lang: 'nl', country: 'NL' },
  'unpaid-leave': { official: ['onbetaald verlof'], lang: 'nl', country: 'NL' },
  'private-servant': { official: ['particuliere bediende'], lang: 'nl', country: 'NL' },
  'identity-card': { official: ['identiteitskaart'], lang: 'nl', country: 'NL' },
  'diplomatic-letter': { official: ['Note Verbale'], lang: 'fr', country: 'NL' },
  'luxembourg-blue-card': { official: ['carte bleue européenne'], lang: 'fr', country: 'LU' },
  'salaried-worker': { official: ['travailleur salarié'], lang: 'fr', country: 'LU' },
  'luxembourg-transferee': { official: ['salarié transféré'], lang: 'fr', country: 'LU' },
  'authorisation-to-stay': {
    official: ['autorisation de séjour temporaire'],
    lang: 'fr',
    country: 'LU',
  },
  'residence-card': { official: ['titre de séjour'], lang: 'fr', country: 'LU' },
  'luxembourg-work-permit': { official: ['autorisation de travail'], lang: 'fr', country: 'LU' },
  'arrival-declaration': { official: ['déclaration d’arrivée'], lang: 'fr', country: 'LU' },
  'town-hall': { official: ['commune'], lang: 'fr', country: 'LU' },
  'hosting-agreement': { official: ['convention d’accueil'], lang: 'fr', country: 'LU' },
  'luxembourg-receipt': { official: ['accusé de réception'], lang: 'fr', country: 'LU' },
  notification: { official: ['notification'], lang: 'fr', country: 'LU' },
  'luxembourg-valid-until': { official: ['valable jusqu’au'], lang: 'fr', country: 'LU' },
  'luxembourg-gross': { official: ['brut'], lang: 'fr', country: 'LU' },
  'luxembourg-open-ended': {
    official: ['contrat à durée indéterminée'],
    lang: 'fr',
    country: 'LU',
  },
  'administrative-court': { official: ['Tribunal administratif'], lang: 'fr', country: 'LU' },
  'court-lawyer': { official: ['avocat à la Cour'], lang: 'fr', country: 'LU' },
  ADEM: { official: ['ADEM'], lang: 'fr', country: 'LU' },
  'social-security': { official: ['CCSS'], lang: 'fr', country: 'LU' },
} as const satisfies Readonly<Record<string, Term>>;

export type TermId = keyof typeof terms;

/** What the letters call each route. */
export const routeTerms: { readonly [R in RouteId]: TermId } = {
  'nl-hsm': 'highly-skilled-migrant',
  'nl-blue-card': 'dutch-blue-card',
  'nl-orientation-year': 'orientation-year',
  'nl-private-servant': 'private-servant',
  'lu-blue-card': 'luxembourg-blue-card',
  'lu-blue-card-mobility': 'luxembourg-blue-card',
};
