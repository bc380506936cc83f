import type { ReactNode } from 'react';
import { useBook } from './use-book.ts';

interface LinkedProps {
  /** What the link leads to, for whoever hears the page. */
  readonly name: string;
  /** The anchor. */
  readonly to: string;
}

/** A link to a place of this page, to be copied: in sight while a pointer or the focus is near. */
export function AnchorLink({ name, to }: LinkedProps) {
  const { rulebook } = useBook();
  return (
    <a href={`#${to}`} className="to-here">
      <span aria-hidden="true">#</span>
      <span className="sr-only">{rulebook.linkTo(name)}</span>
    </a>
  );
}

interface RuleHeadingProps extends LinkedProps {
  readonly children: ReactNode;
}

/** The name of a rule with the link to it. The anchor itself is what stands around both. */
export const RuleHeading = ({ children, ...link }: RuleHeadingProps) => (
  <div className="rule-head">
    <h3>{children}</h3>
    <AnchorLink {...link} />
  </div>
);
