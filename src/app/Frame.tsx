import type { ReactNode } from 'react';
import { useEmbedded } from './embed/embedding.ts';
import { Footer } from './embed/Footer.tsx';
import { useFirstWords } from '../i18n/index.ts';
import { Page } from '../ui/index.ts';
import { Languages } from './Languages.tsx';

interface FrameProps {
  readonly tools?: ReactNode;
  readonly exit?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page; the name leads to the start. */
export function Frame({ tools, exit, children }: FrameProps) {
  const { start } = useFirstWords();
  const embedded = useEmbedded();
  const isNameless = embedded?.settings.hide?.includes('title') ?? false;
  return (
    <Page
      name={
        !isNameless && (
          <a href="#/" className="text-ink no-underline">
            {start.appName}
          </a>
        )
      }
      skip={start.skip}
      tools={
        embedded ? (
          tools
        ) : (
          <>
            {tools}
            <Languages />
          </>
        )
      }
      exit={exit}
      footer={embedded && <Footer />}
    >
      {children}
    </Page>
  );
}
