import type { ReactNode } from 'react';
import { describedBy, errorBar, HintAndError, Title, type Titled } from './Title.tsx';

/** What a control must carry so that its label, hint and error belong to it. */
interface FieldWiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps extends Titled {
  readonly id: string;
  readonly children: (wiring: FieldWiring) => ReactNode;
}

/** Label, hint and error around one control. */
export function Field({ id, title, titleAs, headingRef, hint, error, children }: FieldProps) {
  const wiring: FieldWiring = {
    id,
    'aria-describedby': describedBy({ id, hint, error }),
    'aria-invalid': error ? true : undefined,
  };
  return (
    <div className={error ? errorBar : undefined}>
      <Title titleAs={titleAs} headingRef={headingRef}>
        <label htmlFor={id}>{title}</label>
      </Title>
      <HintAndError id={id} hint={hint} error={error} titleAs={titleAs} />
      <div className={titleAs === 'heading' ? 'mt-6' : 'mt-2'}>{children(wiring)}</div>
    </div>
  );
}
