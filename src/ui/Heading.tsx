import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';

type Level = 1 | 2 | 3 | 4;

interface HeadingProps extends Omit<ComponentProps<'h1'>, 'className'> {
  readonly level: Level;
  /** The look, when it should differ from the place in the outline. */
  readonly look?: Level | undefined;
  /** A short line above, such as a chapter name. */
  readonly over?: ReactNode;
}

const looks: Readonly<Record<Level, string>> = {
  1: 'text-3xl font-bold tracking-[-0.025em] max-w-[25ch]',
  2: 'text-2xl font-bold tracking-[-0.02em]',
  3: 'text-xl font-bold tracking-[-0.01em]',
  4: 'text-base font-bold',
};

/** A heading that a script can focus; it has no margins, the parent spaces it. */
export function Heading({ level, look = level, over, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <>
      {over && <p className="mb-2 text-sm font-bold text-ink-2">{over}</p>}
      <Tag tabIndex={-1} {...rest} className={classNames(looks[look], 'scroll-mt-4')}>
        {children}
      </Tag>
    </>
  );
}

interface SectionProps extends Omit<HeadingProps, 'level' | 'look'> {
  readonly level?: 2 | 3;
  readonly title: string;
  /** Names it for links from elsewhere on the page. */
  readonly place?: string | undefined;
}

/** A chapter of a page: a heavy rule, its heading, its content. */
export function Section({ level = 2, title, place, children, ...rest }: SectionProps) {
  return (
    <section
      data-place={place}
      className={
        level === 2 ? 'border-t-2 border-ink pt-4' : 'break-inside-avoid border-t border-line pt-4'
      }
    >
      <Heading level={level} {...rest}>
        {title}
      </Heading>
      <div className="mt-5">{children}</div>
    </section>
  );
}
