import { useMessages } from '../i18n/index.ts';
import { Notice } from '../ui/index.ts';
import { usePrefilled } from './prefilled.ts';

/** Beside a field that somebody else has filled in. */
export function FilledIn() {
  const { embed } = useMessages();
  const { by } = usePrefilled();
  return (
    <div className="mt-6" data-filled-in="">
      <Notice kind="note" word={embed.filledIn(by)}>
        {embed.filledInCheck}
      </Notice>
    </div>
  );
}
