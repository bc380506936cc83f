import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';
import { Page } from './Page.tsx';

interface SidePageProps {
  /** The tool's name, which leads to `home`. */
  readonly name: string;
  readonly home: string;
  readonly skip: string;
  /** What stands opposite the name. */
  readonly tools: ReactNode;
  readonly title: string;
  /** What the page is, below its title. */
  readonly sentence: string;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** A page beside the tool, in a folder of its own. */
export function SidePage(props: SidePageProps) {
  const { name, home, skip, tools, title, sentence, footer, children } = props;
  return (
    <Page
      name={
        <a href={home} className="text-ink no-underline">
          {name}
        </a>
      }
      skip={skip}
      tools={tools}
      footer={footer}
    >
      <Heading level={1}>{title}</Heading>
      <p className="mt-5 max-w-measure text-lg text-ink-2">{sentence}</p>
      {children}
    </Page>
  );
}
