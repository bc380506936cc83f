import type { Messages } from '../messages.ts';
import { changedNl } from './notices-nl-changed.ts';
import { offerNoticesNl } from './notices-nl-offer.ts';
import { payNoticesNl } from './notices-nl-pay.ts';
import { permitNoticesNl } from './notices-nl-permit.ts';
import { servantNoticesNl } from './notices-nl-servant.ts';
import { trackTwoNoticesNl } from './notices-nl-track2.ts';

export const noticesNl: Messages['notices']['NL'] = {
  ...permitNoticesNl,
  ...payNoticesNl,
  ...trackTwoNoticesNl,
  ...servantNoticesNl,
  ...offerNoticesNl,
  ...changedNl,
};
