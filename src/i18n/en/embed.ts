import type { EmbedText } from '../embed-messages.ts';

export const embed: EmbedText = {
  footer: {
    privacy: 'Nothing you answer leaves this box. The site around it cannot see it.',
    decides: 'This is information, not legal advice. The authorities decide.',
    alone: 'Open Permit Clock alone',
  },
  filledIn: (by) => (by === undefined ? 'Filled in for you, not by you' : `Filled in by ${by}`),
  filledInCheck: 'Please check it. You can change it.',
  framed:
    'This page stands inside another site, which can hide parts of it. Open it alone to see all of it.',
  tells: {
    word: 'This site will be told',
    text: (site) =>
      `At the end, ${site} is told which routes look open to you, and which you do not need. It gets no answer itself, no date and no amount.`,
    stop: 'Do not tell it',
    stopped: (site) => `${site} is not told the result.`,
  },
};
