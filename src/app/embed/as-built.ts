import type { Settings } from '../../embed/index.ts';
import { presetOf } from './preset.ts';

/** Whether a frame of these settings begins with the page that was made at build, but for look and language. */
export const isAsBuilt = (settings: Settings): boolean =>
  (settings.hide ?? []).length === 0 &&
  settings.resultEvent !== 'category' &&
  presetOf(settings).answers.situation === undefined;
