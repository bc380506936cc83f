import type { NotFoundText } from '../not-found-messages.ts';

export const notFound: NotFoundText = {
  title: 'Il n’y a pas de page ici',
  text: 'L’adresse est peut-être erronée, ou la page n’existe plus.',
  toTool: 'Aller à Permit Clock',
};
