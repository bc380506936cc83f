import { Phrase, useMessages } from '../../i18n/index.ts';
import type { AnyDuty, Assessment } from '../../rules/index.ts';
import { Section } from '../../ui/index.ts';
import { isBehind } from './duty-days.ts';
import { DutyDetail } from './DutyDetail.tsx';
import { DutyFrame } from './DutyFrame.tsx';
import { MayBeLater } from './MayBeLater.tsx';

function Milestone({ duty }: { readonly duty: AnyDuty }) {
  const { duties, format } = useMessages();
  const { how, otherwise } = duties[duty.obligation];
  const state = (
    <span key={duty.daysLeft} className="text-ink-2">
      {format.daysLeft(duty.daysLeft)}
    </span>
  );
  return (
    <DutyFrame duty={duty} state={state} level={3}>
      <p>
        <Phrase text={how} />
      </p>
      <MayBeLater duty={duty} />
      <p className="text-sm">
        <Phrase text={otherwise} />
      </p>
      <DutyDetail duty={duty} />
    </DutyFrame>
  );
}

/** The days to know about that are still ahead. */
export function Milestones({ duties }: Pick<Assessment, 'duties'>) {
  const { result } = useMessages();
  const ahead = duties.filter((duty) => duty.milestone && !isBehind(duty));
  if (ahead.length === 0) return null;
  return (
    <Section title={result.milestones}>
      <ul role="list" className="border-b border-line">
        {ahead.map((duty) => (
          <Milestone key={duty.obligation} duty={duty} />
        ))}
      </ul>
    </Section>
  );
}

/** Those that are behind: by name and day only. */
export function PassedMilestones({ duties }: Pick<Assessment, 'duties'>) {
  const { result } = useMessages();
  const behind = duties.filter(isBehind);
  if (behind.length === 0) return null;
  return (
    <Section title={result.passedMilestones}>
      <ul role="list">
        {behind.map((duty) => (
          <DutyFrame key={duty.obligation} duty={duty} level={3} muted />
        ))}
      </ul>
    </Section>
  );
}
