import { useState } from 'react';
import { entriesOf, fileName, openDuties, type Whose } from '../../calendar/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { isDiscreet, type Answers } from '../../questions/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { Button, CopyField, Disclosure, Heading, Notice } from '../../ui/index.ts';
import { CalendarChoice } from './CalendarChoice.tsx';
import type { Tool } from '../tool.ts';
import { useCalendarFile, type Made } from './use-calendar-file.ts';

/** What the file is, before it is made. */
function About({ count, discreet }: { readonly count: number; readonly discreet: boolean }) {
  const { calendar } = useMessages();
  if (discreet) {
    return (
      <Notice kind="warning" word={calendar.discreetWord}>
        {calendar.discreet(fileName)}
      </Notice>
    );
  }
  return (
    <div className="max-w-measure">
      <p>{calendar.holds(count, fileName)}</p>
      <p className="mt-2">{calendar.again}</p>
      <Disclosure summary={calendar.more}>
        <ul className="list-disc space-y-1 ps-5 text-sm">
          {calendar.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

/** Whether the browser took the file, and the way round it. */
function Outcome({ made }: { readonly made: Made | undefined }) {
  const { calendar } = useMessages();
  const said = made && (made.text === undefined ? 'notLoaded' : made.given ? 'given' : 'refused');
  return (
    <div className="grid max-w-measure gap-2">
      <div role="status">
        {said === 'given' && (
          <p key="given">
            <span className="font-bold">{calendar.given(fileName)}</span>{' '}
            <span>{calendar.outside}</span>
          </p>
        )}
        {said === 'refused' && <p key="refused">{calendar.refused}</p>}
        {said === 'notLoaded' && <p key="notLoaded">{calendar.notLoaded}</p>}
      </div>
      {made?.text !== undefined && (
        <Disclosure key={said} summary={calendar.noFile} open={!made.given}>
          <p className="mb-3 text-sm">{calendar.copyHow(fileName)}</p>
          <CopyField key={made.text} text={made.text} words={calendar.copying} rows={6} />
        </Disclosure>
      )}
    </div>
  );
}

interface CalendarFileProps {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly tool: Tool;
}

/** The days still to come as one file for a calendar; nothing where there are none. */
export function CalendarFile({ answers, assessment, tool }: CalendarFileProps) {
  const messages = useMessages();
  const { calendar } = messages;
  const discreet = isDiscreet(answers);
  const [chosen, setChosen] = useState<Whose>('mine');
  const { made, make, forget } = useCalendarFile(tool);

  const counts = {
    mine: openDuties(assessment, 'mine').length,
    everybodys: openDuties(assessment, 'everybodys').length,
  };
  if (counts.everybodys === 0) return null;
  const mustChoose = counts.mine > 0 && counts.mine < counts.everybodys;
  const whose = mustChoose ? chosen : 'everybodys';
  const entries = () => entriesOf({ answers, assessment, messages, whose, address: tool.address });
  const choose = (whose: Whose) => {
    setChosen(whose);
    forget();
  };

  return (
    <div
      data-place="calendar"
      className="grid gap-x-8 gap-y-4 border-t-2 border-ink pt-4 md:grid-cols-[15rem_minmax(0,1fr)] print:hidden"
    >
      <Heading level={3}>{calendar.title}</Heading>
      <div className="grid grid-cols-[minmax(0,1fr)] justify-items-start gap-5">
        <About count={counts[whose]} discreet={discreet} />
        {mustChoose && <CalendarChoice counts={counts} chosen={chosen} onChoose={choose} />}
        <Button kind={discreet ? 'secondary' : 'primary'} onClick={() => void make(entries)}>
          {calendar.add}
        </Button>
        <Outcome made={made} />
      </div>
    </div>
  );
}
