import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { focusTarget } from './focus-target.ts';

interface PageProps {
  /** The tool's name, usually as a link to the start. Without it and tools the header is gone. */
  readonly name: ReactNode;
  /** Text of the link that leads past the header. */
  readonly skip: string;
  /** What stands opposite the name: language, start again. */
  readonly tools?: ReactNode;
  /** Stands before everything else. */
  readonly exit?: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** Beside what stands before everything, and never under it. */
const skipLook =
  'sr-only focus:not-sr-only focus:z-10 focus:m-2 focus:self-start focus:bg-surface focus:px-4 focus:py-3';

/** As wide as every page, with its margins. */
export const pageWidth = 'mx-auto w-full max-w-page px-[clamp(1rem,4vw,2.5rem)]';

/** The frame of every screen: skip link, header, main part, footer. */
export function Page({ name, skip, tools, exit, footer, children }: PageProps) {
  const isBare = !name && !tools;
  return (
    <div className="flex min-h-full flex-col bg-page">
      {exit}
      <a
        href="#main"
        onClick={focusTarget}
        className={classNames(skipLook, !exit && 'focus:absolute')}
      >
        {skip}
      </a>
      <header className={isBare ? 'hidden' : pageWidth}>
        <div className="flex flex-wrap items-center justify-between gap-x-4 border-t-[6px] border-b border-t-ink border-b-line py-1">
          {name && (
            <div className="text-lg font-bold tracking-tight *:inline-flex *:min-h-11 *:items-center">
              {name}
            </div>
          )}
          {tools && (
            <div className="flex min-h-11 flex-wrap items-center gap-x-5 text-sm print:hidden">
              {tools}
            </div>
          )}
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={`${pageWidth} flex-1 pt-[clamp(1.5rem,4vw,3.5rem)] pb-16 print:pb-6`}
      >
        {children}
      </main>
      {footer && (
        <footer className={pageWidth}>
          <div className="border-t-2 border-ink py-6 text-sm text-ink-2">{footer}</div>
        </footer>
      )}
    </div>
  );
}

interface SplitProps {
  readonly children: ReactNode;
  readonly aside: ReactNode;
}

/** The main column at a readable measure; `aside` beside it on wide screens, below it on narrow ones. */
export function Split({ children, aside }: SplitProps) {
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="min-w-0">{children}</div>
      <div className="min-w-0">{aside}</div>
    </div>
  );
}
