import type { ReactNode } from 'react';

interface ChapterProps {
  readonly title: string;
  /** Stands behind the title, in the same line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a sheet: a rule, its heading, its content. */
export const Chapter = ({ title, aside, children }: ChapterProps) => (
  <section className="mt-(--sheet-gap) border-t-[1pt] border-ink pt-[1mm]">
    <div data-lead="" className="mb-[0.8mm] flex items-baseline justify-between gap-[4mm]">
      <h2 className="text-[10.5pt]/[1.25] font-bold">{title}</h2>
      {aside && <p className="text-[8pt]">{aside}</p>}
    </div>
    {children}
  </section>
);
