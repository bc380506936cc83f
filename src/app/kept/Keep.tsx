import { useMessages } from '../../i18n/index.ts';
import { readCase, sameAnswers } from '../../link/index.ts';
import { isDiscreet, type Answers } from '../../questions/index.ts';
import type { PlainDate } from '../../dates/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { Section } from '../../ui/index.ts';
import { linkOf } from './address.ts';
import { CopyLink } from './CopyLink.tsx';
import { CopyTestCase } from './CopyTestCase.tsx';
import { placeOf } from '../place.ts';
import { SaveHere } from './SaveHere.tsx';
import type { OnDevice } from './use-saved.ts';

interface KeepProps {
  /** The answers that count. */
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** The case as it is kept. */
  readonly text: string;
  readonly today: PlainDate;
  readonly device: OnDevice;
}

/** The ways to keep this case, as a link, and in this browser where the device may be trusted; and to hand it on. */
export function Keep({ answers, assessment, text, today, device }: KeepProps) {
  const { keep } = useMessages();
  const careful = isDiscreet(answers);
  const place = placeOf(location.href);
  const link = linkOf(text, place ?? '');
  const isShown = (stored: string) => {
    const reading = readCase(stored, today);
    return reading.is === 'case' && sameAnswers(reading.answers, answers);
  };
  return (
    <div className="print:hidden">
      <Section place="keep" title={careful ? keep.titleOfLink : keep.title}>
        <div className={careful ? '' : 'grid gap-x-16 gap-y-10 md:grid-cols-2'}>
          <CopyLink key={link} {...{ link, answers, careful }} isInFile={place === undefined} />
          {!careful && <SaveHere {...{ device, text, isShown }} />}
        </div>
        <div className="mt-8">
          <CopyTestCase {...{ answers, assessment, careful }} />
        </div>
      </Section>
    </div>
  );
}
