import { useMessages, type Messages } from '../../i18n/index.ts';
import { surprisesOf, type Assessment, type Surprising } from '../../rules/index.ts';
import { Disclosure } from '../../ui/index.ts';
import { useOpening } from '../opening.ts';
import { Overdue } from './Overdue.tsx';
import { Sentence, useParts } from '../Sentence.tsx';
import { StepLink } from '../StepLink.tsx';

type AnyRoute = Assessment['routes'][number];
type Words = Messages['surprises']['needless']['after-brexit'];

/** The words of a misunderstanding; the compiler has seen that each route's are there. */
function wordsOf({ surprises }: Messages, { route, verdict }: AnyRoute, id: string): Words {
  const all = verdict === 'not-needed' ? surprises.needless : surprises.routes[route];
  return (all as Readonly<Record<string, Words>>)[id] as Words;
}

function Item({ assessed, surprising }: { assessed: AnyRoute; surprising: Surprising }) {
  const m = useMessages();
  const { format, per } = m;
  const parts = useParts();
  const { surprise, finding } = surprising;
  const { ask, text } = wordsOf(m, assessed, surprise.id);
  const { answers } = useOpening();
  const say = answers[surprise.check] === undefined ? m.surprises.give : m.surprises.check;
  const { judged, on } = finding ?? {};
  const said = text({
    amount: judged && `${format.money(judged.cents)} ${per[judged.per]}`,
    rate: judged && format.money(judged.period.cents),
    day: on && format.day(on.day),
  });
  return (
    <li data-surprise={surprise.id}>
      <p className="font-bold">{ask}</p>
      <p>
        <Sentence
          text={said}
          parts={[
            ...(judged ? [parts.money(judged.cents), parts.money(judged.period.cents)] : []),
            ...(on ? [parts.day(on.day)] : []),
          ]}
        />
      </p>
      <Overdue amounts={judged ? [judged] : []} />
      <StepLink question={surprise.check} className="-my-1">
        <span>{say(m.questions[surprise.check].name)}</span>
      </StepLink>
    </li>
  );
}

/** The misunderstandings that may be behind a verdict nobody expected, each with the answer to check. */
export function SurpriseFold({ assessed }: { readonly assessed: AnyRoute }) {
  const { surprises, routes } = useMessages();
  const { answers } = useOpening();
  const found = surprisesOf(assessed, answers);
  if (found.length === 0) return null;
  return (
    <div className="mt-2 print:hidden">
      <Disclosure
        summary={
          <>
            <span>{surprises.title}</span>
            <span className="sr-only">{` (${routes[assessed.route].name})`}</span>
          </>
        }
      >
        <ul role="list" className="grid gap-3 text-sm">
          {found.map((surprising) => (
            <Item key={surprising.surprise.id} {...{ assessed, surprising }} />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
