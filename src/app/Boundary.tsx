import { Component, type ReactNode } from 'react';
import type { Messages } from '../i18n/index.ts';
import { rulesVersion } from '../rules/index.ts';
import { Button, Heading } from '../ui/index.ts';
import { Authorities } from './Authorities.tsx';

interface BoundaryProps {
  readonly words: Messages['start'];
  readonly children: ReactNode;
  onStartAgain(): void;
}

/** What a fault may be called by: a message could hold an answer, a name cannot. */
const codeOf = (error: unknown): string =>
  `${rulesVersion} ${error instanceof Error ? error.name : 'Error'}`;

/** Stands in for a page that broke, as when a translator changed it. What was answered is kept outside. */
export class Boundary extends Component<BoundaryProps, { readonly code: string | undefined }> {
  override state = { code: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { code: codeOf(error) };
  }

  override render() {
    const { words, children, onStartAgain } = this.props;
    const { code } = this.state;
    if (code === undefined) return children;
    return (
      <div role="alert">
        <Heading level={1}>{words.crashTitle}</Heading>
        <p className="mt-4 max-w-measure">{words.crash}</p>
        <div className="mt-8 flex flex-wrap gap-4">
          <Button onClick={() => this.setState({ code: undefined })}>{words.retry}</Button>
          <Button kind="secondary" onClick={onStartAgain}>
            {words.startAgain}
          </Button>
        </div>
        <p className="mt-8 max-w-measure text-sm text-ink-2">{words.faultCode(code)}</p>
        <p className="mt-6">{words.askThem}</p>
        <Authorities words={words} />
      </div>
    );
  }
}
