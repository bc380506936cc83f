import type { EmbedText } from '../embed-messages.ts';

export const embed: EmbedText = {
  footer: {
    privacy:
      'Rien de ce que vous répondez ne sort de ce cadre. Le site autour ne peut pas le voir.',
    decides:
      'Ceci est une information, pas un conseil juridique. Ce sont les autorités qui décident.',
    alone: 'Ouvrir Permit Clock à part',
  },
  filledIn: (by) => (by === undefined ? 'Rempli pour vous, pas par vous' : `Rempli par ${by}`),
  filledInCheck: 'Merci de vérifier cette réponse. Vous pouvez la modifier.',
  framed:
    'Cette page est dans un autre site, qui peut en cacher des parties. Ouvrez-la à part pour tout voir.',
  tells: {
    word: 'Ce site apprendra le résultat',
    text: (site) =>
      `À la fin, ${site} apprend quelles voies semblent ouvertes pour vous, et lesquelles ne vous sont pas nécessaires. Il ne reçoit aucune réponse, aucune date et aucun montant.`,
    stop: 'Ne pas le lui dire',
    stopped: (site) => `${site} n’apprend pas le résultat.`,
  },
};
