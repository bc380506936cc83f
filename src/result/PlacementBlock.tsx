import { useMessages } from '../i18n/index.ts';
import type { Placement } from '../rules/index.ts';

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
      <h2 className="text-lg leading-snug font-bold">{title}</h2>
      <p className="mt-1">{text}</p>
    </div>
  );
}
