import { Chapter } from './Chapter.tsx';
import { lineHeight } from './use-room.ts';

/** Ruled lines for what an adviser writes. */
export function Note({ title, lines }: { readonly title: string; readonly lines: number }) {
  if (lines === 0) return null;
  return (
    <div data-keep="">
      <Chapter title={title}>
        {Array.from({ length: lines }, (_, index) => `line ${index}`).map((line) => (
          <div key={line} className="border-b-[0.5pt] border-line" style={{ height: lineHeight }} />
        ))}
      </Chapter>
    </div>
  );
}
