import {
  callHost,
  hostOrigin,
  readLook,
  smallestHeight,
  type ErrorCode,
  type FromHost,
  type Language,
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

/** Below that, a place at the top of the frame: how far down exactly would tell of the page. */
const nearTop = 320;
const grain = 64;

/** Tells the host which heading or message a script has focused, once the height of the new page is told. */
function tellFocus({ say }: Line, target: EventTarget | null) {
  if (!(target instanceof HTMLElement) || target.tabIndex !== -1) return;
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (!target.isConnected) return;
      const { top } = target.getBoundingClientRect();
      const place = top + scrollY < nearTop ? 0 : Math.floor((top + scrollY) / grain) * grain;
      say({ type: 'reveal', data: { top: place } });
    }),
  );
}

/** Where the part of the frame that is in sight begins, for what must stay in sight. */
function setSlice({ top }: { readonly top: unknown }) {
  const { style, scrollHeight } = document.documentElement;
  const wanted = typeof top === 'number' ? Math.round(top) || 0 : 0;
  const px = Math.max(0, Math.min(wanted, scrollHeight - smallestHeight));
  style.setProperty('--slice-top', `${px}px`);
}

/** A page of another site would take the place of the tool, and of the answers: it opens in a tab of its own. */
function leadOut({ target }: Event) {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.origin !== location.origin && /^https?:/.test(link?.protocol ?? '')) {
    link?.setAttribute('target', '_blank');
  }
}

/** Opens the line to the site around this frame: its errors, its height, its focus. Returns what to say, and how to close it. */
export function openLine(
  { settings, bad, unknown }: Embedding,
  lang: Language,
  { onLook, onReset }: Heard,
): Line {
  const { id = '', host = hostOrigin(), maxHeight } = settings;
  const line = callHost({ id, host, onMessage });
  const tellErrors = (code: ErrorCode, options: readonly string[]) => {
    for (const option of options) line.say({ type: 'error', data: { code, option } });
  };
  const fitting = fit(line, maxHeight);
  const onFocus = ({ target }: FocusEvent) => tellFocus(line, target);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('click', leadOut, true);
  line.say({
    type: 'ready',
    data: { rules: rulesVersion, checkedOn, checkAgain: checkAgainOn, lang },
  });
  tellErrors('bad-option', bad);
  tellErrors('unknown-option', unknown);

  function onMessage({ type, data }: FromHost) {
    if (type === 'init') fitting.answered();
    else if (type === 'reset') onReset();
    else if (type === 'viewport') setSlice(data);
    else {
      const read = readLook(data);
      onLook(read.look);
      tellErrors('bad-option', read.bad);
      tellErrors('unknown-option', read.unknown);
    }
  }

  return {
    say: line.say,
    hangUp() {
      line.hangUp();
      fitting.stop();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('click', leadOut, true);
    },
  };
}
