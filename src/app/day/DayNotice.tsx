import { useEffect, useRef, useState } from 'react';
import { useFirstWords } from '../../i18n/index.ts';
import type { PlainDate } from '../../dates/index.ts';
import { areRulesOld, checkedOn } from '../../rules/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { clockText } from './clock-text.ts';
import { useDayHere, type DayHere } from './page-day.ts';

/** By which day the page goes as the person has told it, and the way to change it. */
function Told({ day, fields, takeTold }: DayHere & { readonly day: PlainDate }) {
  const { start } = useFirstWords();
  const [isAsking, setAsking] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takeTold()) text.current?.focus();
  });
  return (
    <Notice kind="note" word={start.notice}>
      <p ref={text} tabIndex={-1} role="status">
        {start.clock.told(day)}
      </p>
      {isAsking ? (
        <div className="mt-3">{fields}</div>
      ) : (
        <Button kind="quiet" onClick={() => setAsking(true)}>
          {start.clock.change}
        </Button>
      )}
    </Notice>
  );
}

/** That the device's clock cannot be right, with the fields to tell the day. */
function Doubted({ device, day, fields }: DayHere & { readonly device: PlainDate }) {
  const words = useFirstWords();
  const { clock, notice } = words.start;
  return (
    <Notice kind="warning" word={notice}>
      <p>{clockText(words, device)}</p>
      <p className="mt-1">
        {clock.why} {day && clock.until(day)}
      </p>
      <div className="mt-4 empty:hidden">{fields}</div>
    </Notice>
  );
}

function ClockNotice({ here }: { readonly here: DayHere }) {
  const { device, day, by, asked, alone } = here;
  if (device === undefined || by === 'device' || asked !== undefined || alone) return null;
  if (by === 'person' && day) return <Told key={day} {...here} day={day} />;
  return <Doubted {...here} device={device} />;
}

/** The rules are old on the day by which the page goes, or on the one that the address asks for. */
const areOldHere = ({ device, day, asked }: DayHere) =>
  device !== undefined && [day, asked].some((each) => each !== undefined && areRulesOld(each));

/** That the rules are old; takes the focus of whoever has just said that the device's late day is right. */
function OldRules({ by, takeTold }: DayHere) {
  const { start } = useFirstWords();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (by === 'device' && takeTold()) text.current?.focus();
  });
  return (
    <Notice kind="doubt" word={start.notice}>
      <p ref={text} tabIndex={-1} data-old-rules="">
        {start.oldRules(checkedOn)}
      </p>
    </Notice>
  );
}

/** What every screen says of its day: that the rules are old, that the clock is wrong. */
export function DayNotice() {
  const here = useDayHere();
  if (!here) return null;
  return (
    <div className="mb-8 grid gap-4 empty:hidden">
      {areOldHere(here) && <OldRules {...here} />}
      <ClockNotice here={here} />
    </div>
  );
}
