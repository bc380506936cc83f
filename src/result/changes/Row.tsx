import type { ReactNode } from 'react';
import type { Actor } from '../../changes/index.ts';
import { useMessages } from '../../i18n/index.ts';

/** `together`: you and your employer. */
export type Group = Actor | 'together';

const person = (
  <>
    <circle cx="12" cy="7" r="4" />
    <path d="M4 21c0-5 3-8 8-8s8 3 8 8" />
  </>
);
const building = <path d="M4 21V4h10v17M14 9h6v12M2 21h20M7.5 8h3M7.5 12h3M7.5 16h3" />;
const clock = (
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 6.5V12l4 2.5" />
  </>
);

const drawings: Readonly<Record<Group, readonly ReactNode[]>> = {
  you: [person],
  employer: [building],
  together: [person, building],
  time: [clock],
};

interface RowProps {
  readonly by: Group;
  readonly children: ReactNode;
}

/** Who can act, by word and by shape, and beside it what they can do. */
export function Row({ by, children }: RowProps) {
  const { changes } = useMessages();
  return (
    <div
      data-by={by}
      className="grid gap-x-8 gap-y-2 border-t border-line py-3 break-inside-avoid sm:grid-cols-[14rem_1fr]"
    >
      <h4 className="flex items-start gap-2.5 font-bold">
        <span aria-hidden="true" className="mt-0.5 flex shrink-0 gap-1">
          {drawings[by].map((drawing, index) => (
            <svg
              // oxlint-disable-next-line react/no-array-index-key -- the drawings of a group never change
              key={index}
              viewBox="0 0 24 24"
              className="size-5 fill-none stroke-current stroke-2"
            >
              {drawing}
            </svg>
          ))}
        </span>
        <span>{changes.who[by]}</span>
      </h4>
      <div className="grid gap-4">{children}</div>
    </div>
  );
}
