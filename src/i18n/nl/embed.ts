import type { EmbedText } from '../embed-messages.ts';

export const embed: EmbedText = {
  footer: {
    privacy:
      'Niets van wat u antwoordt, verlaat dit kader. De site eromheen kan uw antwoorden niet zien.',
    decides: 'Dit is informatie, geen juridisch advies. De instanties beslissen.',
    alone: 'Permit Clock apart openen',
  },
  filledIn: (by) => (by === undefined ? 'Voor u ingevuld, niet door u' : `Ingevuld door ${by}`),
  filledInCheck: 'Controleer dit. U kunt het wijzigen.',
  framed:
    'Deze pagina staat in een andere site, en die kan delen ervan verbergen. Open de pagina apart om alles te zien.',
  tells: {
    word: 'Deze site krijgt iets te horen',
    text: (site) =>
      `Aan het eind hoort ${site} welke routes voor u open lijken, en welke u niet nodig hebt. De antwoorden zelf krijgt de site niet, en ook geen datum of bedrag.`,
    stop: 'Niets laten weten',
    stopped: (site) => `${site} krijgt het resultaat niet te horen.`,
  },
};
