import { embed } from '../../i18n/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { useEmbedded } from './embedding.ts';

/** Where the site around is told whether a route looks open: says so, and lets the person forbid it. */
export function Tells() {
  const { tells, toldToStop, stopTelling } = useEmbedded() ?? {};
  if (tells === undefined) return null;
  const site = new URL(tells).host;
  const words = embed.tells;
  return (
    <div className="mb-8 print:hidden" data-tells={toldToStop ? 'no' : 'yes'}>
      {!toldToStop && (
        <Notice kind="doubt" word={words.word}>
          <p>{words.text(site)}</p>
          <Button kind="quiet" onClick={stopTelling}>
            {words.stop}
          </Button>
        </Notice>
      )}
      <p role="status" className="max-w-measure">
        {toldToStop && words.stopped(site)}
      </p>
    </div>
  );
}
