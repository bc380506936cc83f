import { useId, type Ref } from 'react';
import { focusTarget } from './focus-target.ts';

interface ErrorSummaryProps {
  readonly heading: string;
  /** Each leads to the control whose id is `target`. */
  readonly errors: readonly { readonly target: string; readonly text: string }[];
  /** For focus when the errors appear. */
  readonly ref?: Ref<HTMLDivElement> | undefined;
}

/** All errors of a page, above its heading. */
export function ErrorSummary({ heading, errors, ref }: ErrorSummaryProps) {
  const id = useId();
  return (
    <div
      ref={ref}
      role="alert"
      aria-labelledby={id}
      tabIndex={-1}
      className="mb-8 max-w-measure border-4 border-bad px-5 pt-4 pb-3"
    >
      <h2 id={id} className="text-xl font-bold">
        {heading}
      </h2>
      <ul role="list" className="mt-1">
        {errors.map(({ target, text }) => (
          <li key={target}>
            <a
              href={`#${target}`}
              onClick={focusTarget}
              className="inline-flex min-h-11 items-center font-bold text-bad"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
