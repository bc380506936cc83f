import { Component, type ReactNode } from 'react';
import type { Messages } from '../i18n/index.ts';
import { rulesVersion } from '../rules/index.ts';
import { Button, Heading, useWindowTitle } from '../ui/index.ts';
import { Authorities } from './Authorities.tsx';

interface BrokenProps {
  readonly words: Messages['start'];
  /** What was answered stands outside of the page that may break, and is there after another try. */
  readonly keepsAnswers?: boolean;
  /** Left out where there is nothing to start again. */
  readonly onStartAgain?: () => void;
}

/** What a fault may be called by: a message could hold an answer, a name cannot. */
const codeOf = (error: unknown): string =>
  `${rulesVersion} ${error instanceof Error ? error.name : 'Error'}`;

interface FaultProps extends BrokenProps {
  readonly code: string;
  readonly onRetry: () => void;
}

/** What is said in the place of a page that broke; the window is named by it. */
function Fault({ words, keepsAnswers = false, onStartAgain, code, onRetry }: FaultProps) {
  useWindowTitle(`${words.crashTitle} – ${words.appName}`);
  return (
    <>
      <div role="alert">
        <Heading level={1}>{words.crashTitle}</Heading>
        <p className="mt-4 max-w-measure">{keepsAnswers ? words.crash : words.crashWhole}</p>
      </div>
      <div className="mt-8 flex flex-wrap gap-4">
        <Button onClick={onRetry}>{words.retry}</Button>
        {onStartAgain && (
          <Button kind="secondary" onClick={onStartAgain}>
            {words.startAgain}
          </Button>
        )}
      </div>
      <p className="mt-8 max-w-measure text-sm text-ink-2">{words.faultCode(code)}</p>
      <p className="mt-6">{words.askThem}</p>
      <Authorities words={words} />
    </>
  );
}

interface BoundaryProps extends BrokenProps {
  readonly children: ReactNode;
}

/** Stands in for a page that broke, as when a translator changed it. */
export class Boundary extends Component<BoundaryProps, { readonly code: string | undefined }> {
  override state = { code: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { code: codeOf(error) };
  }

  override render() {
    const { children, ...said } = this.props;
    const { code } = this.state;
    if (code === undefined) return children;
    return <Fault {...said} code={code} onRetry={() => this.setState({ code: undefined })} />;
  }
}
