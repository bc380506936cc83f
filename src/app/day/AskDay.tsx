import {
  useEffect,
  useRef,
  useState,
  type ChangeEvent,
  type ClipboardEvent,
  type ReactNode,
} from 'react';
import type { PlainDate } from '../../dates/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { readDay, splitPasted, type DatePart, type DateParts } from '../../questions/index.ts';
import { checkedOn } from '../../rules/index.ts';
import { Button, DateFields } from '../../ui/index.ts';
import { useTitle } from '../../wizard/index.ts';

const all: readonly DatePart[] = ['day', 'month', 'year'];
const none: DateParts = { day: '', month: '', year: '' };

interface Fault {
  readonly text: string;
  readonly parts: readonly DatePart[];
}

interface AskDayProps {
  readonly onTell: (day: PlainDate) => void;
  /** What the device's clock says, which may be right after all. */
  readonly maybe?: PlainDate | undefined;
  /** It is all that the page asks. */
  readonly alone?: boolean;
  readonly hint?: ReactNode;
}

/** What is typed as the date of today, and what is wrong with it. */
function useTypedDay(onTell: AskDayProps['onTell']) {
  const { wizard, issues, format } = useMessages();
  const [typed, setTyped] = useState(none);
  const [fault, setFault] = useState<Fault>();

  function faultIn(read: ReturnType<typeof readDay>): Fault {
    if ('error' in read) return { text: issues[read.error], parts: read.parts };
    return { text: wizard.todayTold.early(format.day(checkedOn)), parts: all };
  }
  /** Both the click and the form's own submission come here: frames may forbid forms. One prevents the other. */
  function send(event: { readonly preventDefault: () => void }) {
    event.preventDefault();
    const read = readDay(typed);
    if ('day' in read && read.day >= checkedOn) {
      onTell(read.day);
      return;
    }
    const found = faultIn(read);
    setFault(found);
    document.getElementById(`today-${found.parts[0]}`)?.focus();
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
  const inputs = { day: input('day'), month: input('month'), year: input('year') };
  return { fault, send, paste, inputs };
}

/** Names the page by the question. */
function Named() {
  useTitle(useMessages().start.clock.ask);
  return null;
}

/** Asks for the date of today, typed as every date is. */
export function AskDay({ onTell, maybe, alone = false, hint }: AskDayProps) {
  const { start, wizard } = useMessages();
  const { fault, send, paste, inputs } = useTypedDay(onTell);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (alone) heading.current?.focus();
  }, [alone]);
  return (
    <form noValidate onSubmit={send} className="grid justify-items-start gap-5 print:hidden">
      {alone && <Named />}
      <DateFields
        id="today"
        title={start.clock.ask}
        titleAs={alone ? 'heading' : 'label'}
        headingRef={heading}
        hint={
          <>
            {hint}
            <p>{wizard.exampleDate}</p>
          </>
        }
        error={fault?.text}
        wrong={fault && Object.fromEntries(fault.parts.map((part) => [part, true]))}
        labels={{ day: wizard.day, month: wizard.month, year: wizard.year }}
        inputs={inputs}
        onPaste={paste}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <Button type="submit" kind={alone ? 'primary' : 'secondary'} onClick={send}>
          {wizard.todayTold.tell}
        </Button>
        {maybe && (
          <Button kind="quiet" onClick={() => onTell(maybe)}>
            {start.clock.itIs(maybe)}
          </Button>
        )}
      </div>
    </form>
  );
}
