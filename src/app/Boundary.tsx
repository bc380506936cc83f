import { Component, type ReactNode } from 'react';
import type { Messages } from '../i18n/index.ts';
import { Button, Heading } from '../ui/index.ts';

interface BoundaryProps {
  readonly words: Messages['start'];
  readonly children: ReactNode;
  onStartAgain(): void;
}

/** Stands in for a page that broke, as when a translator changed it. What was answered is kept outside. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { words, children, onStartAgain } = this.props;
    if (!this.state.broken) return children;
    return (
      <div role="alert">
        <Heading level={1}>{words.crashTitle}</Heading>
        <p className="mt-4 max-w-measure">{words.crash}</p>
        <div className="mt-8 flex flex-wrap gap-4">
          <Button onClick={() => this.setState({ broken: false })}>{words.retry}</Button>
          <Button kind="secondary" onClick={onStartAgain}>
            {words.startAgain}
          </Button>
        </div>
      </div>
    );
  }
}
