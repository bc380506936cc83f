import { useMessages } from '../i18n/index.ts';
import { Chapter } from './Chapter.tsx';
import { lineHeight } from './use-room.ts';

/** Ruled lines for what an adviser writes. */
export function Note({ lines }: { readonly lines: number }) {
  const { sheet } = useMessages();
  if (lines === 0) return null;
  return (
    <div data-keep="">
      <Chapter title={sheet.note}>
        {Array.from({ length: lines }, (_, index) => `line ${index}`).map((line) => (
          <div key={line} className="border-b-[0.5pt] border-line" style={{ height: lineHeight }} />
        ))}
      </Chapter>
    </div>
  );
}
