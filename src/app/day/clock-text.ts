import type { PlainDate } from '../../dates/index.ts';
import type { FirstWords } from '../../i18n/index.ts';
import { checkedOn } from '../../rules/index.ts';

/** What is wrong with the clock of the device. */
export const clockText = ({ start: { clock } }: FirstWords, device: PlainDate): string =>
  device < checkedOn ? clock.early(device, checkedOn) : clock.late(device, checkedOn);
