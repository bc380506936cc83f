import type { Settings } from '../../embed/index.ts';
import { presetOf } from './preset.ts';

/** Whether a frame of these settings begins with the page that was made at build, but for look and language. */
export const isAsBuilt = (settings: Settings): boolean =>
  // The way so far stands on no first screen.
  (settings.hide ?? []).every((part) => part === 'progress') &&
  settings.resultEvent !== 'category' &&
  presetOf(settings).answers.situation === undefined;
