import type { ReactNode } from 'react';
import type { Messages } from '../i18n/index.ts';
import { Page } from '../ui/index.ts';

interface FrameProps {
  readonly words: Messages['start'];
  readonly tools?: ReactNode;
  readonly exit?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page; the name leads to the start. */
export const Frame = ({ words, tools, exit, children }: FrameProps) => (
  <Page
    name={
      <a href="#/" className="text-ink no-underline">
        {words.appName}
      </a>
    }
    skip={words.skip}
    tools={tools}
    exit={exit}
  >
    {children}
  </Page>
);
