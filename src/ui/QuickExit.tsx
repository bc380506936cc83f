import { Button } from './Button.tsx';
import { pageWidth } from './Page.tsx';

interface QuickExitProps {
  readonly label: string;
  /** What it does and cannot do. */
  readonly text: string;
  onLeave(): void;
}

/**
 * Leads away at once: above everything, first for the keyboard, in sight while the page scrolls where the window is
 * high enough. On narrow windows its text stands below, where it scrolls away.
 */
export const QuickExit = ({ label, text, onLeave }: QuickExitProps) => (
  <aside aria-label={label} data-exit="" className="contents">
    <div className="top-0 z-20 border-b-2 border-ink bg-surface print:hidden [@media(min-height:24rem)]:sticky">
      <div className={`${pageWidth} flex items-center gap-x-6 py-1.5`}>
        <Button onClick={onLeave} aria-describedby="exit-text" className="shrink-0">
          {label}
        </Button>
        <p id="exit-text" className="hidden max-w-measure text-xs text-ink-2 sm:block">
          {text}
        </p>
      </div>
    </div>
    <p className={`${pageWidth} py-2 text-xs text-ink-2 sm:hidden print:hidden`}>{text}</p>
  </aside>
);
