import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/index.ts';
import { Button, Heading } from '../../ui/index.ts';
import { keptDays, type Saved } from './saved.ts';
import type { OnDevice } from './use-saved.ts';

interface SaveHereProps {
  readonly device: OnDevice;
  /** The case in its text. */
  readonly text: string;
  /** Whether a stored text holds the answers that are shown. */
  readonly isShown: (text: string) => boolean;
}

/** What is saved here now, in words. */
function useStanding(saved: Saved | undefined, isThis: boolean): string | undefined {
  const { keep, format } = useMessages();
  if (saved?.is === 'newer' || saved?.is === 'undated') return keep.device[saved.is];
  if (saved?.is !== 'case') return undefined;
  return isThis
    ? keep.device.saved(format.day(saved.until))
    : keep.device.other(format.day(saved.on));
}

/** Saves the case in this browser, only when asked, and deletes it. */
export function SaveHere({ device, text, isShown }: SaveHereProps) {
  const { device: words } = useMessages().keep;
  const { saved, save, erase } = device;
  const [done, setDone] = useState<'saved' | 'refused' | 'erased' | 'eraseRefused'>();
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (done) status.current?.focus();
  }, [done]);
  const isThis = saved?.is === 'case' && isShown(saved.text);
  const standing = useStanding(saved, isThis);
  const said = done === 'refused' || done === 'eraseRefused' ? words[done] : standing;
  const idle = done === 'erased' ? words.erased : (!save && words.undated) || '';
  return (
    <div className="min-w-0">
      <Heading level={3} look={4}>
        {words.title}
      </Heading>
      <div className="mt-2 grid max-w-measure gap-2">
        <p>{words.text(keptDays)}</p>
        <p>{words.others}</p>
      </div>
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        className="max-w-measure font-bold not-empty:mt-3"
      >
        {said ?? idle}
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-2">
        {!isThis && save && (
          <Button kind="secondary" onClick={() => setDone(save(text) ? 'saved' : 'refused')}>
            {words.save}
          </Button>
        )}
        {standing && (
          <Button kind="quiet" onClick={() => setDone(erase() ? 'erased' : 'eraseRefused')}>
            {words.erase}
          </Button>
        )}
      </div>
    </div>
  );
}
