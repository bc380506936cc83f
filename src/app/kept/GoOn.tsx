import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/index.ts';
import { Button, ButtonLink, Heading } from '../../ui/index.ts';
import { savedHref } from './address.ts';
import type { OnDevice } from './use-saved.ts';

/** On the start page: the way back to the case saved on this device, or to delete it. */
export function GoOn({ saved, erase }: Pick<OnDevice, 'saved' | 'erase'>) {
  const { keep, format } = useMessages();
  const { goOn, device } = keep;
  const [outcome, setOutcome] = useState<'erased' | 'eraseRefused'>();
  const said = outcome && device[outcome];
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (outcome) status.current?.focus();
  }, [outcome]);
  const isShown = saved?.is === 'case' || saved?.is === 'newer' || saved?.is === 'undated';
  return (
    <section
      hidden={!isShown && !said}
      className="mt-8 max-w-measure border-2 border-ink px-5 py-4"
    >
      {isShown && (
        <>
          <Heading level={2} look={3}>
            {goOn.title}
          </Heading>
          <p className="mt-1">
            {saved.is === 'case'
              ? goOn.saved(format.day(saved.on), format.day(saved.until))
              : device[saved.is]}
          </p>
          <div className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-2">
            {saved.is === 'case' && <ButtonLink href={savedHref}>{goOn.open}</ButtonLink>}
            <Button kind="quiet" onClick={() => setOutcome(erase() ? 'erased' : 'eraseRefused')}>
              {device.erase}
            </Button>
          </div>
        </>
      )}
      <p ref={status} role="status" tabIndex={-1} className="not-empty:mt-2">
        {said}
      </p>
    </section>
  );
}
