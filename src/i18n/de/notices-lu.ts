import type { Messages } from '../messages.ts';
import { cardNoticesLu } from './notices-lu-card.ts';
import { changedLu } from './notices-lu-changed.ts';
import { offerNoticesLu } from './notices-lu-offer.ts';

export const noticesLu: Messages['notices']['LU'] = {
  ...cardNoticesLu,
  ...offerNoticesLu,
  ...changedLu,
};
