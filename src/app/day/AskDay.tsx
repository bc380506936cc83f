import {
  useState,
  type ChangeEvent,
  type ClipboardEvent,
  type FormEvent,
  type ReactNode,
} from 'react';
import type { PlainDate } from '../../dates/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { readDay, splitPasted, type DatePart, type DateParts } from '../../questions/index.ts';
import { checkedOn } from '../../rules/index.ts';
import { Button, DateFields } from '../../ui/index.ts';

const parts: readonly DatePart[] = ['day', 'month', 'year'];
const none: DateParts = { day: '', month: '', year: '' };

interface AskDayProps {
  readonly onTell: (day: PlainDate) => void;
  /** It is all that the page asks. */
  readonly alone?: boolean;
  readonly hint?: ReactNode;
}

const wrongPart = (part: DatePart) => document.getElementById(`today-${part}`);

/** Asks for the date of today, typed as every date is. */
export function AskDay({ onTell, alone = false, hint }: AskDayProps) {
  const { start, wizard, issues, format } = useMessages();
  const [typed, setTyped] = useState(none);
  const [fault, setFault] = useState<{
    readonly text: string;
    readonly parts: readonly DatePart[];
  }>();
  const wrong = Object.fromEntries((fault?.parts ?? []).map((part) => [part, true]));

  function send(event: FormEvent) {
    event.preventDefault();
    const read = readDay(typed);
    if ('day' in read && read.day >= checkedOn) return onTell(read.day);
    const found =
      'day' in read
        ? { text: wizard.todayTold.early(format.day(checkedOn)), parts }
        : { text: issues[read.error], parts: read.parts };
    setFault(found);
    wrongPart(found.parts[0] ?? 'day')?.focus();
    return undefined;
  }

  function paste(event: ClipboardEvent) {
    const pasted = splitPasted(event.clipboardData.getData('text'));
    if (!pasted) return;
    event.preventDefault();
    setTyped(pasted);
  }

  const input = (part: DatePart) => ({
    value: typed[part],
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
      setTyped({ ...typed, [part]: target.value }),
  });

  return (
    <form noValidate onSubmit={send} className="grid justify-items-start gap-4 print:hidden">
      <DateFields
        id="today"
        title={start.clock.ask}
        titleAs={alone ? 'heading' : 'label'}
        hint={
          <>
            {hint}
            <p>{wizard.exampleDate}</p>
          </>
        }
        error={fault?.text}
        wrong={wrong}
        labels={{ day: wizard.day, month: wizard.month, year: wizard.year }}
        inputs={{ day: input('day'), month: input('month'), year: input('year') }}
        onPaste={paste}
      />
      <Button type="submit" kind={alone ? 'primary' : 'secondary'}>
        {wizard.todayTold.tell}
      </Button>
    </form>
  );
}
