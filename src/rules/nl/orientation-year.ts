import { fact, ifTold, the } from '../grammar/fact.ts';
import { condition } from '../grammar/requirement.ts';
import { route } from '../grammar/route.ts';
import { filingDay } from '../shared/person.ts';
import { permitNeeded, withinWindow } from './facts.ts';
import { freedomSources, sources } from './sources.ts';

const qualifyingDate = condition({
  id: 'qualifying-date',
  reads: { qualifyingDate: the.qualifyingDate, filingDay },
  sources: [sources.orientationYear],
  holds: (is) => withinWindow(is.qualifyingDate, is.filingDay),
});

/** Residence permit for an orientation year (zoekjaar). */
export const orientationYear = route({
  id: 'nl-orientation-year',
  country: 'NL',
  offered: fact({
    reads: { basis: ifTold('graduateBasis') },
    find: (is) => is.basis === 'qualifies-without',
  }),
  needed: permitNeeded,
  sources: freedomSources,
  requires: [qualifyingDate],
});
