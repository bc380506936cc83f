import type { EmbedText } from '../embed-messages.ts';

export const embed: EmbedText = {
  footer: {
    privacy:
      'Keine Ihrer Antworten verlässt diesen Rahmen. Die Website, auf der er steht, kann sie nicht sehen.',
    decides: 'Das sind Informationen, keine Rechtsberatung. Die Behörden entscheiden.',
    alone: 'Permit Clock einzeln öffnen',
  },
  filledIn: (by) =>
    by === undefined ? 'Für Sie ausgefüllt, nicht von Ihnen' : `Ausgefüllt von ${by}`,
  filledInCheck: 'Bitte prüfen Sie das. Sie können es ändern.',
  framed:
    'Diese Seite steht in einer anderen Website, und die kann Teile davon verdecken. Öffnen Sie die Seite einzeln, um alles zu sehen.',
  tells: {
    word: 'Diese Website wird informiert',
    text: (site) =>
      `Am Ende erfährt ${site}, welche Wege für Sie offen scheinen und welche Sie nicht brauchen. Ihre Antworten selbst gehen nicht dorthin, auch kein Datum und kein Betrag.`,
    stop: 'Nichts mitteilen',
    stopped: (site) => `${site} erfährt das Ergebnis nicht.`,
  },
};
