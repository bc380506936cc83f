import { useMessages, type Messages } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import { keptDays } from './saved.ts';
import type { Lost, OnDevice } from './use-saved.ts';

/** Why what was saved on this device is gone. */
export const lossText = ({ goOn }: Messages['keep'], lost: Lost): string =>
  lost === 'expired' ? goOn.expired(keptDays) : goOn.unreadable;

interface NoticesProps {
  readonly device: OnDevice;
  /** The browser has just refused to keep a step. */
  readonly isForgetful: boolean;
}

/** What a browser does not keep, or no longer, while the page is open. */
export function Notices({ device: { lostMeanwhile }, isForgetful }: NoticesProps) {
  const { keep, start } = useMessages();
  const said = [
    isForgetful ? keep.forgetful : [],
    lostMeanwhile ? lossText(keep, lostMeanwhile) : [],
  ].flat();
  return said.map((text) => (
    <div key={text} role="status" className="mb-8 print:hidden">
      <Notice kind="doubt" word={start.notice}>
        {text}
      </Notice>
    </div>
  ));
}
