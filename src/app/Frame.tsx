import type { ReactNode } from 'react';
import { useEmbedded } from './embed/embedding.ts';
import { Footer } from './embed/Footer.tsx';
import type { Messages } from '../i18n/index.ts';
import { Page } from '../ui/index.ts';

interface FrameProps {
  readonly words: Messages['start'];
  readonly tools?: ReactNode;
  readonly exit?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page; the name leads to the start. */
export function Frame({ words, tools, exit, children }: FrameProps) {
  const embedded = useEmbedded();
  const isNameless = embedded?.settings.hide?.includes('title') ?? false;
  return (
    <Page
      name={
        !isNameless && (
          <a href="#/" className="text-ink no-underline">
            {words.appName}
          </a>
        )
      }
      skip={words.skip}
      tools={tools}
      exit={exit}
      footer={embedded && <Footer />}
    >
      {children}
    </Page>
  );
}
