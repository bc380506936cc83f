import type { Options, PermitClockApi, Listeners } from '../permit-clock.d.ts';
import { textsOf } from './texts.ts';
import { loaderVersion } from './version.ts';
import { widget } from './widget.ts';

/** What a page can call. `base` is where the frame's page is. */
export const makeApi = (base: string): PermitClockApi => ({
  version: loaderVersion,
  create: (place: Element, { on, ...options }: Options & { readonly on?: Listeners } = {}) =>
    widget({
      base,
      given: textsOf(options),
      on,
      place: (element) => place.append(element),
      shown: () => undefined,
    }),
});
