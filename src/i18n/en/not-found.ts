import type { NotFoundText } from '../not-found-messages.ts';

export const notFound: NotFoundText = {
  title: 'There is no page here',
  text: 'The address may be wrong, or the page is no longer there.',
  toTool: 'Go to Permit Clock',
};
