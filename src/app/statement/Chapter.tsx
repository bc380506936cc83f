import type { ReactNode } from 'react';
import { Section } from '../../ui/index.ts';

interface ChapterProps {
  readonly title: string;
  readonly text?: readonly string[];
  readonly points?: readonly string[];
  /** Before the text. */
  readonly first?: ReactNode;
  /** After all else. */
  readonly children?: ReactNode;
}

/** A chapter of the statement: sentences, then points. */
export const Chapter = ({ title, text, points, first, children }: ChapterProps) => (
  <Section title={title}>
    <div className="grid max-w-measure gap-3">
      {first}
      {text?.map((each) => (
        <p key={each}>{each}</p>
      ))}
      {points && (
        <ul className="list-disc ps-5">
          {points.map((each) => (
            <li key={each} className="py-1">
              {each}
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  </Section>
);
