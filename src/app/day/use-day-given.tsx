import { useRef } from 'react';
import type { PlainDate } from '../../dates/index.ts';
import { MessagesProvider, type FirstWords } from '../../i18n/index.ts';
import { checkedOn } from '../../rules/index.ts';
import type { Loaded } from '../use-tool.ts';
import { clockText } from './clock-text.ts';
import { lacksDay, type DayHere, type PageDay } from './page-day.ts';

/** The day, with the fields that ask for it: alone on a page that goes on from the start and has no day to go by. */
export function useDayGiven(
  page: PageDay,
  loaded: Loaded | undefined,
  words: FirstWords,
  goesOn: boolean,
): DayHere {
  const justTold = useRef(false);
  const { device } = page;
  const alone = loaded !== undefined && goesOn && lacksDay(page);
  const tell = (day: PlainDate) => {
    justTold.current = true;
    page.tell(day);
  };
  const { why } = words.start.clock;
  const hint = alone && (
    <>
      <p>{clockText(words, page.device)}</p>
      <p className="mt-1 mb-3">{why}</p>
    </>
  );
  const fields = loaded && (
    <MessagesProvider value={loaded.messages}>
      <loaded.AskDay
        onTell={tell}
        maybe={device && device >= checkedOn ? device : undefined}
        alone={alone}
        hint={hint}
      />
    </MessagesProvider>
  );
  const takeTold = () => {
    const was = justTold.current;
    justTold.current = false;
    return was;
  };
  return { ...page, fields, alone, takeTold };
}
