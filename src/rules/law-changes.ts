import type { PlainDate } from '../dates/index.ts';
import type { Confidence } from './grammar/figure.ts';
import type { Source } from './grammar/source.ts';
import type { RouteId } from './law.ts';
import {
  familyWorkFrom,
  fourYearsFrom,
  regime2024From,
  shortageFrom,
  shortageSurelyFrom,
} from './lu/dates.ts';
import { sources as inLuxembourg } from './lu/sources.ts';
import { amountSources } from './nl/amount-sources.ts';
import {
  blueCardLawFrom,
  blueCardPracticeFrom,
  directive2024From,
  formerHoldersFrom,
  paymentProofFrom,
  reducedProofFrom,
  ruling27From,
  servantSchemeClosedFrom,
  threeYearWindowFrom,
} from './nl/dates.ts';
import { minimumHourlyWage } from './nl/minimum-wage.ts';
import { sources as inNetherlands } from './nl/sources.ts';
import { britainOutFrom, croatiaFreeFrom } from './shared/person.ts';

/** A day from which the law is another one, besides new amounts. */
export interface LawChange<Id extends string = string> {
  readonly id: Id;
  readonly on: PlainDate;
  /** The day is not known: it is some day from `on` to this one. */
  readonly surelyFrom?: PlainDate;
  readonly routes: readonly [RouteId, ...RouteId[]];
  readonly sources: readonly [Source, ...Source[]];
  /** Where our sources are not certain of it. */
  readonly confidence?: Exclude<Confidence, 'high'>;
}

const change = <const Id extends string>(
  id: Id,
  on: PlainDate,
  routes: LawChange['routes'],
  ...sources: LawChange['sources']
): LawChange<Id> => ({ id, on, routes, sources });

const skilled = ['nl-hsm', 'nl-blue-card'] as const;
const inNl = [...skilled, 'nl-orientation-year', 'nl-private-servant'] as const;
const inLu = ['lu-blue-card', 'lu-blue-card-mobility'] as const;
const [, windowReport2018] = amountSources[2018];

/** What changed when, oldest first; the days are those that the rules count with. */
export const lawChanges = [
  {
    ...change(
      'lu-listed-occupations',
      shortageFrom,
      inLu,
      inLuxembourg.news2015,
      inLuxembourg.government2015,
    ),
    surelyFrom: shortageSurelyFrom,
  },
  {
    ...change(
      'nl-three-year-window',
      threeYearWindowFrom,
      ['nl-orientation-year', 'nl-hsm'],
      inNetherlands.windowReport,
      windowReport2018,
    ),
    confidence: 'medium',
  },
  change('lu-four-year-card', fourYearsFrom, inLu, inLuxembourg.act2017),
  change(
    'nl-croatia-free',
    croatiaFreeFrom,
    inNl,
    inNetherlands.croatiaReport,
    inNetherlands.freeMovement,
  ),
  change(
    'nl-former-orientation-year',
    formerHoldersFrom,
    ['nl-hsm'],
    inNetherlands.reducedAfterYear,
  ),
  change('nl-british-nationals', britainOutFrom, inNl, inNetherlands.ukFirm),
  change('lu-british-nationals', britainOutFrom, inLu, inLuxembourg.british),
  change('lu-family-work', familyWorkFrom, inLu, inLuxembourg.familyWork),
  change(
    'nl-blue-card-practice',
    blueCardPracticeFrom,
    ['nl-blue-card'],
    inNetherlands.blueCardRules2023,
  ),
  change(
    'nl-hourly-minimum-wage',
    minimumHourlyWage.periods[0].from,
    ['nl-private-servant'],
    inNetherlands.minimumWageAct,
  ),
  change('nl-reduced-amount-proof', reducedProofFrom, ['nl-hsm'], inNetherlands.reducedProof),
  change(
    'nl-blue-card-law',
    blueCardLawFrom,
    ['nl-blue-card'],
    inNetherlands.decree2024,
    inNetherlands.blueCardFirm,
  ),
  change(
    'nl-servant-scheme-closed',
    servantSchemeClosedFrom,
    ['nl-private-servant'],
    inNetherlands.servantClosure,
  ),
  change(
    'lu-regime-2024',
    regime2024From,
    inLu,
    inLuxembourg.act2024,
    inLuxembourg.regime2024,
    inLuxembourg.news2024,
  ),
  change(
    'nl-payment-proof',
    paymentProofFrom,
    skilled,
    inNetherlands.paymentProof,
    inNetherlands.paymentProofNews,
  ),
  {
    ...change(
      'nl-search-six-months',
      directive2024From,
      ['nl-hsm'],
      inNetherlands.directive2024,
      inNetherlands.searchPeriodFirm,
    ),
    confidence: 'medium',
  },
  {
    ...change('nl-shorter-decisions', directive2024From, skilled, inNetherlands.processing2026),
    confidence: 'medium',
  },
  change(
    'nl-ruling-27',
    ruling27From,
    skilled,
    inNetherlands.expatScheme,
    inNetherlands.ruling2027,
  ),
] as const satisfies readonly LawChange[];

export type LawChangeId = (typeof lawChanges)[number]['id'];
