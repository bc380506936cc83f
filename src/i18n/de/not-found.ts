import type { NotFoundText } from '../not-found-messages.ts';

export const notFound: NotFoundText = {
  title: 'Hier gibt es keine Seite',
  text: 'Vielleicht stimmt die Adresse nicht, oder es gibt die Seite nicht mehr.',
  toTool: 'Zu Permit Clock',
};
