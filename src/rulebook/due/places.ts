import type { AnyFigureId } from '../../rules/index.ts';

const netherlands = 'src/rules/nl/figures.ts';
const wages = 'src/rules/nl/minimum-wage.ts';
const luxembourg = 'src/rules/lu/figures.ts';

/** The file in which a new amount is written. */
export const placeOf: Readonly<Record<AnyFigureId, string>> = {
  'nl-hsm-30-and-older': netherlands,
  'nl-hsm-under-30': netherlands,
  'nl-hsm-reduced': netherlands,
  'nl-blue-card': netherlands,
  'nl-blue-card-reduced': netherlands,
  'nl-ruling-30': netherlands,
  'nl-ruling-30-under-30': netherlands,
  'nl-income-couple': netherlands,
  'nl-income-single': netherlands,
  'nl-maximum-daily-wage': netherlands,
  'nl-minimum-monthly-wage': wages,
  'nl-minimum-hourly-wage': wages,
  'lu-blue-card': luxembourg,
  'lu-blue-card-shortage': luxembourg,
};

/** Where the day stands on which a source was read. */
export const placeOfSources = 'src/rules/checked-on.ts';
export const placeOfLifetime = 'src/rules/lifetime.ts';
