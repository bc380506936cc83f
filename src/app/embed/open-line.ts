import {
  callHost,
  hostOrigin,
  readLook,
  type FromHost,
  type Line,
  type Look,
} from '../../embed/index.ts';
import { checkAgainOn, checkedOn, rulesVersion } from '../../rules/index.ts';
import type { Embedding } from './embedding.ts';
import { fit } from './fit.ts';

interface Heard {
  onLook(look: Look): void;
  onReset(): void;
}

/** Tells the host which heading or message a script has focused, once the height of the new page is told. */
function tellFocus({ say }: Line, target: EventTarget | null) {
  if (!(target instanceof HTMLElement) || target.tabIndex !== -1) return;
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (!target.isConnected) return;
      const top = Math.round(target.getBoundingClientRect().top + scrollY);
      say({ type: 'reveal', data: { top: Math.max(0, top) } });
    }),
  );
}

/** Where the part of the frame that is in sight begins, for what must stay in sight. */
const setSlice = ({ top }: { readonly top: unknown }) =>
  document.documentElement.style.setProperty('--slice-top', `${Math.round(Number(top)) || 0}px`);

/** Opens the line to the site around this frame: its errors, its height, its focus. Returns what to say, and how to close it. */
export function openLine({ settings, bad }: Embedding, { onLook, onReset }: Heard): Line {
  const { id = '', host = hostOrigin(), maxHeight } = settings;
  const line = callHost({ id, host, onMessage });
  const tellBad = (options: readonly string[]) => {
    for (const option of options) line.say({ type: 'error', data: { code: 'bad-option', option } });
  };
  const fitting = fit(line, maxHeight);
  const onFocus = ({ target }: FocusEvent) => tellFocus(line, target);
  document.addEventListener('focusin', onFocus);
  line.say({
    type: 'ready',
    data: { rules: rulesVersion, checkedOn, checkAgain: checkAgainOn, lang: 'en' },
  });
  tellBad(bad);

  function onMessage({ type, data }: FromHost) {
    if (type === 'init') fitting.answered();
    else if (type === 'reset') onReset();
    else if (type === 'viewport') setSlice(data);
    else {
      const { look, bad: wrong } = readLook(data);
      onLook(look);
      tellBad(wrong);
    }
  }

  return {
    say: line.say,
    hangUp() {
      line.hangUp();
      fitting.stop();
      document.removeEventListener('focusin', onFocus);
    },
  };
}
