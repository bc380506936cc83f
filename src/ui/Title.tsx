import type { ReactNode, Ref } from 'react';
import { Heading } from './Heading.tsx';

/** How a question is put: as a label, as the page's heading, or only for those who hear the page. */
export interface Titled {
  readonly title: ReactNode;
  readonly titleAs?: 'label' | 'heading' | 'hidden' | undefined;
  /** The page's heading, for focus on arrival. */
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

type TitleProps = Pick<Titled, 'titleAs' | 'headingRef'> & { readonly children: ReactNode };

/** The words of a label or legend in the chosen look. */
export function Title({ titleAs = 'label', headingRef, children }: TitleProps) {
  if (titleAs === 'heading')
    return (
      <Heading level={1} ref={headingRef}>
        {children}
      </Heading>
    );
  return <span className={titleAs === 'hidden' ? 'sr-only' : 'font-bold'}>{children}</span>;
}

type WordsProps = Pick<Titled, 'hint' | 'error' | 'titleAs'> & { readonly id: string };

/** The ids that a control names in aria-describedby, in reading order. */
export const describedBy = ({ id, hint, error }: Omit<WordsProps, 'titleAs'>): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

/** Hint and error between a title and its control. */
export function HintAndError({ id, hint, error, titleAs }: WordsProps) {
  const large = titleAs === 'heading';
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className={`max-w-measure text-ink-2 ${large ? 'mt-4' : 'mt-1'}`}>
          {hint}
        </div>
      )}
      {error && (
        <p
          id={`${id}-error`}
          className={`max-w-measure font-bold text-bad ${large ? 'mt-4' : 'mt-1'}`}
        >
          {error}
        </p>
      )}
    </>
  );
}

/** The bar beside a field in error. */
export const errorBar = 'border-s-4 border-bad ps-4';
