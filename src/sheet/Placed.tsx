import { Phrase, useMessages } from '../i18n/index.ts';
import type { Placement } from '../rules/index.ts';

/** In Track 2: whether the person may be placed with another employer. */
export function Placed({ placement }: { readonly placement: Placement | undefined }) {
  const { placements } = useMessages();
  if (!placement) return null;
  const { title, text } = placements[placement];
  return (
    <p className="mt-[2mm]">
      <b>{title}.</b> <Phrase text={text} />
    </p>
  );
}
