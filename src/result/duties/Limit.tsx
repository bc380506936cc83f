import { useMessages } from '../../i18n/index.ts';
import type { AnyDuty } from '../../rules/index.ts';
import { limitOf } from './binding.ts';
import { limitText, moveOf } from './limit-words.ts';
import { Sentence, useParts } from '../Sentence.tsx';
import { StepLink } from '../StepLink.tsx';

interface LimitProps {
  readonly duty: AnyDuty;
  /** All of them: one may be the limit of another. */
  readonly duties: readonly AnyDuty[];
}

/** The limit that binds a day, where the day would be without it, and what would move it. */
export function Limit({ duty, duties }: LimitProps) {
  const m = useMessages();
  const { day } = useParts();
  const limit = limitOf(duty, duties);
  if (!limit) return null;
  const move = moveOf(m, duty, duties);
  return (
    <p data-limit={limit.name} className="max-w-measure border-s-4 border-ink ps-3">
      <Sentence text={limitText(m, duty, limit)} parts={[day(limit.on), day(limit.end)]} />
      {move && (
        <span key="move" className="mt-1 block text-sm">
          {move}
        </span>
      )}
    </p>
  );
}

/** The days that are not told and could cut a day short, each with the way to tell it. */
export function OpenLimits({ openCaps }: Pick<AnyDuty, 'openCaps'>) {
  const m = useMessages();
  return openCaps.map((id) => (
    <div key={id}>
      <p>{m.openCaps[id]}</p>
      <StepLink question={id}>
        <span>{m.questions[id].ask}</span>
      </StepLink>
    </div>
  ));
}
