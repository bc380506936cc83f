import { useRef, useState } from 'react';
import { useSitesWords } from '../i18n/index.ts';
import { Disclosure, Heading, Segments } from '../ui/index.ts';
import { Code } from './Code.tsx';
import { useWidget } from './use-widget.ts';
import type { Chosen } from './values.ts';

const widths = { phone: 320, column: 480, full: undefined } as const;
type Width = keyof typeof widths;

interface PreviewProps {
  readonly tool: string;
  readonly chosen: Chosen;
}

/** The tool itself as it was chosen, in a place of a chosen width, and what it tells the page around it. */
export function Preview({ tool, chosen }: PreviewProps) {
  const { sites } = useSitesWords();
  const words = sites.preview;
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<Width>('full');
  const heard = useWidget(place, new URL('embed/', tool).href, chosen);
  const events = heard.map(({ event }) => event);
  const px = events.find((event) => event.type === 'height')?.px;
  const isSilent = events.some((event) => event.type === 'error' && event.code === 'no-answer');
  return (
    <div className="grid gap-4">
      <div>
        <Heading level={2}>{words.title}</Heading>
        <p className="mt-2 text-ink-2">{words.text}</p>
      </div>
      <Segments
        name="width"
        title={words.width}
        choices={(Object.keys(widths) as Width[]).map((value) => ({
          value,
          label: words.widths[value],
        }))}
        value={width}
        onChange={setWidth}
      />
      <div
        role="region"
        aria-label={words.region}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keys
        tabIndex={0}
        className="border border-edge bg-surface lg:max-h-[70vh] lg:overflow-y-auto"
      >
        <div ref={place} className="mx-auto" style={{ maxWidth: widths[width] }} />
      </div>
      <div className="text-sm text-ink-2">
        <p role="status">{isSilent && words.silent}</p>
        {px !== undefined && !isSilent && <p>{words.height(px)}</p>}
      </div>
      <Disclosure summary={words.heard} wide>
        <Code
          label={words.heardList}
          text={events.map(({ type, ...data }) => JSON.stringify({ type, ...data })).join('\n')}
        />
      </Disclosure>
    </div>
  );
}
