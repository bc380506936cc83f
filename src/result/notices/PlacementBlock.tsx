import { Phrase, useMessages } from '../../i18n/index.ts';
import type { Placement } from '../../rules/index.ts';
import { Heading } from '../../ui/index.ts';

/** In Track 2: whether the person may be placed with another employer, near the top. */
export function PlacementBlock({ placement }: { readonly placement: Placement | undefined }) {
  const { placements } = useMessages();
  if (!placement) return null;
  const { title, text } = placements[placement];
  return (
    <div
      data-placement={placement}
      className="max-w-measure border-s-4 border-ink ps-4 break-inside-avoid"
    >
      <Heading level={2} look={4}>
        {title}
      </Heading>
      <p className="mt-1">
        <Phrase text={text} />
      </p>
    </div>
  );
}
