import type { ReactNode, RefObject } from 'react';
import type { SheetKind } from './printed-case.ts';
import type { useRoom } from './use-room.ts';

interface LeafProps {
  readonly kind: SheetKind;
  readonly room: ReturnType<typeof useRoom>;
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** The paper itself; `paper.css` keeps it out of sight until it is laid out, and off the screen. */
export const Leaf = ({ kind, room, ref, children }: LeafProps) => (
  <div
    ref={ref}
    data-sheet={kind}
    data-small={room.small ? '' : undefined}
    data-laid={room.laid ? '' : undefined}
  >
    {children}
  </div>
);
