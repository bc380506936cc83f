import { shares } from '../sums.ts';
import type { UnscriptedText } from '../unscripted-messages.ts';
import { date, percent } from './writing.ts';

const ruling = `${percent(shares.ruling)}-regeling`;

export const unscripted: UnscriptedText = {
  off: {
    title: 'Deze pagina kan u nu geen vragen stellen',
    text: 'Uw browser voert hier geen scripts uit, en de vragen hebben die nodig. De bedragen, termijnen en officiële links hieronder niet.',
    frame:
      'Uw browser voert hier geen scripts uit, en de vragen hebben die nodig. Op de eigen pagina van het hulpmiddel staan de bedragen, termijnen en officiële links ook zonder scripts.',
    forSites:
      'Uw browser voert hier geen scripts uit. De keuzes op deze pagina en het voorbeeld hebben die nodig.',
  },
  failed: {
    title: 'Deze pagina is niet gestart',
    text: 'Een deel ervan is niet geladen. Controleer uw verbinding en probeer het opnieuw.',
  },
  old: {
    title: 'Uw browser is te oud voor deze pagina',
    text: 'Gebruik een nieuwere versie of een ander apparaat.',
  },
  here: 'De bedragen, termijnen en officiële links staan toch op deze pagina.',
  there: 'De bedragen, termijnen en officiële links staan op de eigen pagina van het hulpmiddel.',
  jump: 'Naar de bedragen, termijnen en links',
  title: 'Bedragen, termijnen en officiële links',
  text: (on) =>
    `Ze zijn voor iedereen hetzelfde; bij u kan het anders zijn. We hebben de bronnen voor het laatst gelezen op ${date(on)}.`,
  amounts: 'Bedragen',
  amountsText:
    'Let op de dagen: na de laatste dag telt een bedrag niet meer. Misschien staat het nieuwe bij de bron.',
  columns: { name: 'Wat het is', amount: 'Bedrag', holds: 'Van en tot', source: 'Bron' },
  ended: 'Geldt niet meer',
  otherAmounts: 'Andere bedragen',
  figures: {
    'nl-ruling-30': `Belastbaar loon voor de ${ruling}`,
    'nl-ruling-30-under-30': `Belastbaar loon voor de ${ruling}, onder de 30 met een master`,
    'nl-income-couple': 'Algemene inkomensnorm voor een paar',
    'nl-income-single': 'Algemene inkomensnorm voor iemand alleen',
    'nl-maximum-daily-wage': 'Maximumdagloon',
  },
  deadlines: 'Termijnen',
  deadlinesText:
    'Niet alles geldt voor iedereen. Staan er twee termijnen, reken dan op de kortste.',
  after: (terms, event) => `${terms} na ${event}`,
  before: (terms, event) => `${terms} voor ${event}`,
  either: (terms) => terms.join(' of '),
  last: (when) => `Laatste dag: ${when}.`,
  opens: (when) => `Het kan vanaf deze dag: ${when}.`,
  never: (cap) => `Nooit later dan de dag waarop ${cap}.`,
  links: 'Officiële links',
};
