import { useMessages, type KeptBy } from '../i18n/index.ts';
import type { Cause, Comparison, DayDifference, RouteDifference, Turn } from '../link/index.ts';
import { rulesVersion } from '../rules/index.ts';
import { Notice } from '../ui/index.ts';
import { figureName, requirementText } from './routes/route-words.ts';
import { Sentence, useParts } from './Sentence.tsx';

/** Why a requirement came out otherwise: its amount, or what it says now. */
function Reason({ route, turn }: { readonly turn: Turn } & Pick<RouteDifference, 'route'>) {
  const m = useMessages();
  const { keep, result, format, per } = m;
  const { money } = useParts();
  const { finding, requirement, amounts } = turn;
  if (finding.reason === 'no-figure-for-date') return <p>{keep.notPublished}</p>;
  if (!amounts) {
    const { name, [finding.status]: text } = requirementText(m, route, requirement);
    return <p>{keep.requirement(name, text)}</p>;
  }
  const { before, now } = amounts;
  const same = before.figure.id === now.figure.id;
  const text = same
    ? keep.amount(before.cents, now.cents, format.money)
    : keep.otherAmount(figureName(m, now.figure.id), format.money(now.cents));
  return (
    <p>
      {now.shortBy !== undefined && (
        <Sentence
          text={`${result.shortBy(format.money(now.shortBy), per[now.per])} `}
          parts={[money(now.shortBy)]}
        />
      )}
      <Sentence
        text={text}
        parts={same ? [money(before.cents), money(now.cents)] : [money(now.cents)]}
      />
    </p>
  );
}

function RouteChange({ difference }: { readonly difference: RouteDifference }) {
  const { keep, routes } = useMessages();
  const { route, before = 'not-there', now = 'not-there', turns } = difference;
  return (
    <li data-changed={route} data-before={before} data-now={now}>
      <p className="font-bold">{keep.route(routes[route].name, before, now)}</p>
      {turns.map((turn) => (
        <Reason key={turn.requirement} route={route} turn={turn} />
      ))}
    </li>
  );
}

function DayChange({ difference: { duty, before, now } }: { readonly difference: DayDifference }) {
  const { keep, duties, format } = useMessages();
  const { day } = useParts();
  const { title } = duties[duty];
  const shown = [before, now].filter((each) => each !== undefined);
  const [first = '', second = ''] = shown.map(format.day);
  const alone = before === undefined ? keep.dayNew : keep.dayGone;
  const text = second ? keep.dayMoved(title, first, second) : alone(title, first);
  return (
    <li data-changed={duty}>
      <Sentence text={text} parts={shown.map((each) => day(each))} />
    </li>
  );
}

/** The causes that no requirement has explained. */
const unexplained = ({ routes, days }: Comparison): readonly Cause[] => [
  ...new Set([
    ...routes.filter(({ turns }) => turns.length === 0).map(({ cause }) => cause),
    ...days.map(({ cause }) => cause),
  ]),
];

interface ComparedProps {
  readonly by: KeptBy;
  readonly comparison: Comparison;
}

/** Where a kept case comes from, and how its result differs from the one of then. */
export function Compared({ by, comparison }: ComparedProps) {
  const { keep, format } = useMessages();
  const { day } = useParts();
  const { past, routes, days } = comparison;
  const parts = [day(past.made)];
  const made = format.day(past.made);
  if (routes.length + days.length === 0) {
    return (
      <p data-compared="same" className="text-sm text-ink-2 print:hidden">
        <Sentence text={`${keep.opened[by](made)} ${keep.same}`} parts={parts} />
      </p>
    );
  }
  return (
    <div data-compared="changed" className="print:hidden">
      <Notice kind="doubt" word={keep.changed}>
        <p>
          <Sentence text={keep.differs[by](made)} parts={parts} />
        </p>
        <ul role="list" className="mt-3 grid gap-3">
          {routes.map((difference) => (
            <RouteChange key={difference.route} difference={difference} />
          ))}
          {days.map((difference) => (
            <DayChange key={difference.duty} difference={difference} />
          ))}
        </ul>
        {unexplained(comparison).map((cause) => (
          <p key={cause} className="mt-3">
            {cause === 'rules'
              ? keep.rules(format.day(past.rules), format.day(rulesVersion))
              : keep.causes[cause]}
          </p>
        ))}
      </Notice>
    </div>
  );
}
