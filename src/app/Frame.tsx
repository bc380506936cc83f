import type { ReactNode } from 'react';
import { useEmbedded } from './embed/embedding.ts';
import { isFramed } from './embed/is-framed.ts';
import { Footer } from './embed/Footer.tsx';
import { useFirstWords } from '../i18n/index.ts';
import { Notice, Page, useInBrowser } from '../ui/index.ts';
import { DayNotice } from './day/DayNotice.tsx';
import { Languages } from './Languages.tsx';
import { RulesLine } from './RulesLine.tsx';
import { toolAddress } from './tool-address.ts';

interface FrameProps {
  readonly tools?: ReactNode;
  readonly exit?: ReactNode;
  readonly children: ReactNode;
}

/** The page that is not made for frames stands in one all the same, on a host that sends no headers to forbid it. */
function Framed() {
  const { lang, start, embed } = useFirstWords();
  if (!useInBrowser(isFramed)) return null;
  return (
    <div role="status" className="mb-8 print:hidden">
      <Notice kind="warning" word={start.notice}>
        <p>{embed.framed}</p>
        <a href={`${toolAddress(location.href)}?lang=${lang}`} target="_blank" rel="noreferrer">
          {embed.footer.alone}
        </a>
      </Notice>
    </div>
  );
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
      footer={embedded ? <Footer /> : <RulesLine start={start} />}
    >
      {!embedded && <Framed />}
      <DayNotice />
      {children}
    </Page>
  );
}
