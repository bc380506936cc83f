import type { NotFoundText } from '../not-found-messages.ts';

export const notFound: NotFoundText = {
  title: 'Hier is geen pagina',
  text: 'Misschien klopt het adres niet, of bestaat de pagina niet meer.',
  toTool: 'Naar Permit Clock',
};
