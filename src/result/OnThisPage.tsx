import { openDuties } from '../calendar/index.ts';
import { useMessages, type Messages } from '../i18n/index.ts';
import { isDiscreet, type Answers } from '../questions/index.ts';
import type { Assessment } from '../rules/index.ts';
import { Button } from '../ui/index.ts';
import { isOpenIn } from './is-open.ts';

/** The parts of the page where something can be done or found, by `data-place`, with their headings. */
function placesIn(m: Messages, answers: Answers, assessment: Assessment) {
  const { result, calendar, changes, keep, sheet } = m;
  const { duties, routes } = assessment;
  return [
    { place: 'duties', title: result.duties, shown: duties.some(({ milestone }) => !milestone) },
    {
      place: 'calendar',
      title: calendar.title,
      shown: openDuties(assessment, 'everybodys').length > 0,
    },
    { place: 'routes', title: result.routes, shown: routes.length > 0 },
    { place: 'changes', title: changes.title, shown: isOpenIn(assessment) },
    { place: 'keep', title: isDiscreet(answers) ? keep.titleOfLink : keep.title, shown: true },
    { place: 'print', title: sheet.printTitle, shown: true },
  ].filter(({ shown }) => shown);
}

function goTo(place: string) {
  const heading = document.querySelector<HTMLElement>(`[data-place="${place}"] :is(h2, h3)`);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

interface OnThisPageProps {
  readonly answers: Answers;
  readonly assessment: Assessment;
}

/** The ways down a long page. */
export function OnThisPage({ answers, assessment }: OnThisPageProps) {
  const m = useMessages();
  return (
    <nav aria-label={m.result.onThisPage} className="print:hidden">
      <ul role="list" className="-my-1 flex flex-wrap gap-x-6">
        {placesIn(m, answers, assessment).map(({ place, title }) => (
          <li key={place}>
            <Button kind="quiet" onClick={() => goTo(place)}>
              <span>{title}</span>
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
