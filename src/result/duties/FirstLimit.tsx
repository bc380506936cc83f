import { useMessages } from '../../i18n/index.ts';
import type { AnyDuty, Assessment } from '../../rules/index.ts';
import { Sentence, useParts } from '../Sentence.tsx';
import { isAhead, limitOf } from './binding.ts';
import { moveOf } from './limit-words.ts';
import { Limit, OpenLimits } from './Limit.tsx';

interface FirstLimitProps extends Pick<Assessment, 'duties'> {
  readonly duty: AnyDuty;
  /** The headline has said what the limit is. */
  readonly named?: boolean | undefined;
}

/** Where the day of the headline, which names its limit, would be without it; and what would move that. */
function LimitNamed({ duty, duties }: Omit<FirstLimitProps, 'named'>) {
  const m = useMessages();
  const { day } = useParts();
  const limit = limitOf(duty, duties);
  if (!limit) return null;
  const say = m.limits.itself[duty.country === 'LU' ? 'unemployment' : 'search'];
  return (
    <p data-limit={limit.name}>
      <Sentence text={say(m.format.day(limit.end))} parts={[day(limit.end)]} />
      <span>{` ${moveOf(m, duty, duties) ?? ''}`}</span>
    </p>
  );
}

/** What limits a day that the first screen names, or may. */
export function FirstLimit({ duty, duties, named }: FirstLimitProps) {
  const open = isAhead(duty) ? duty.openCaps : [];
  if (!limitOf(duty, duties) && open.length === 0) return null;
  return (
    <div className="-mt-3 max-w-measure">
      {named ? <LimitNamed {...{ duty, duties }} /> : <Limit {...{ duty, duties }} />}
      <OpenLimits openCaps={open} />
    </div>
  );
}
