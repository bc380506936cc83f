import type { ReactNode } from 'react';
import { describedBy, HintAndError, Title, type Titled } from './Title.tsx';

interface FieldGroupProps extends Titled {
  readonly id: string;
  readonly children: ReactNode;
}

/** Fields that belong together, under one name. */
export function FieldGroup({ id, title, titleAs, hint, error, children }: FieldGroupProps) {
  return (
    <fieldset id={id} aria-describedby={describedBy({ id, hint, error })}>
      <legend>
        <Title titleAs={titleAs}>{title}</Title>
      </legend>
      <HintAndError id={id} hint={hint} error={error} titleAs={titleAs} />
      {children}
    </fieldset>
  );
}
