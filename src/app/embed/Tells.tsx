import { useEffect, useRef } from 'react';
import { useFirstWords } from '../../i18n/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { useEmbedded } from './embedding.ts';

/** Where the site around asks whether a route looks open: says so, and lets the person forbid it. */
export function Tells() {
  const { asks, consent, setConsent } = useEmbedded() ?? {};
  const words = useFirstWords().embed.tells;
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asks !== undefined && consent === 'not asked') setConsent?.('asked');
  }, [asks, consent, setConsent]);
  if (asks === undefined) return null;
  const site = new URL(asks).host;
  const refuse = () => {
    setConsent?.('refused');
    status.current?.focus();
  };
  return (
    <div className="mb-8 print:hidden">
      {consent !== 'refused' && (
        <Notice kind="doubt" word={words.word}>
          <p>{words.text(site)}</p>
          <Button kind="quiet" onClick={refuse}>
            {words.stop}
          </Button>
        </Notice>
      )}
      <p ref={status} tabIndex={-1} role="status" className="max-w-measure">
        {consent === 'refused' && words.stopped(site)}
      </p>
    </div>
  );
}
