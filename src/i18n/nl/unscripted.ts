import type { UnscriptedText } from '../unscripted-messages.ts';

export const unscripted: UnscriptedText = {
  failed: {
    title: 'Deze pagina is niet gestart',
    text: 'Een deel ervan is niet geladen. Controleer uw verbinding en probeer het opnieuw.',
  },
  old: {
    title: 'Uw browser is te oud voor deze pagina',
    text: 'Gebruik een nieuwere versie of een ander apparaat.',
  },
  here: 'De bedragen, termijnen en officiële links staan toch op deze pagina, in het Engels.',
  there: 'De bedragen, termijnen en officiële links staan op de eigen pagina van het hulpmiddel.',
};
